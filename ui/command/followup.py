"""`miaohui followup`: what to come back to today, and when."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Sequence

    from assistant.orders.card import Card
    from assistant.orders.followups.followup import FollowUp
    from ui.command.office import Office
    from ui.command.parser import Commands, Noun

say = words("command")

KINDS = ("call_back", "unpaid", "unconfirmed", "presale")
SHORT = 13  # characters of an id: its time of birth to the millisecond


def add_to(commands: Commands) -> None:
    noun = commands.noun("followup", say("What to come back to"))
    listing = noun.verb(
        "list", say("What is due today, the most urgent first; who the buyer is stays hidden"), list_due
    )
    listing.add_argument("--all", action="store_true", dest="everything", help=say("Also what is due later"))
    listing.add_argument("--limit", type=int, default=100, metavar="N", help=say("At most so many"))
    adding = noun.verb("add", say("Promise to come back to something"), add)
    _moment(adding)
    adding.add_argument("--card", default="", metavar="ID", help=say("The order card, by its id or its beginning"))
    adding.add_argument("--note", default="", metavar=say("TEXT"), help=say("What it is about"))
    adding.add_argument("--kind", choices=KINDS, default=KINDS[0], help=", ".join(KINDS))
    adding.add_argument("--reply", default="", metavar=say("CODE"), help=say("The code of the reply for it"))
    _one(noun, "done", say("It has been seen to"), done)
    _moment(_one(noun, "postpone", say("Come back to it later"), postpone))
    _one(noun, "remove", say("Forget about it"), remove)


def _one(noun: Noun, name: str, help: str, do: Callable[[Office, Namespace], Answer]) -> ArgumentParser:
    verb = noun.verb(name, help, do)
    verb.add_argument("id", metavar="ID", help=say("Its id, or the beginning of it"))
    return verb


def _moment(verb: ArgumentParser) -> None:
    verb.add_argument(
        "--at", required=True, metavar=say("TIME"), help=say("Such as 15:30, tomorrow 9:00, 12-01 9:00, fri, +2h")
    )


def list_due(office: Office, arguments: Namespace) -> Answer:
    from assistant.refusal import Refused

    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    desk = office.order_office.follow_ups
    found = desk.all_open(arguments.limit) if arguments.everything else desk.today(arguments.limit)
    cards = _cards_of(office, found)
    rows = [_row(office, one, cards.get(one.card)) for one in found]
    nothing = say("Nothing to come back to.") if arguments.everything else say("Nothing to come back to today.")
    return Answer([_value(office, one) for one in found], columns(rows) if rows else nothing)


def add(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.followups.followup import Kind

    desk = office.order_office.follow_ups
    card = office.orders.get(arguments.card).id if arguments.card else ""
    at = desk.read(arguments.at)
    return _changed(
        office, desk.promise(Kind(arguments.kind), at, card=card, note=arguments.note, script=arguments.reply)
    )


def done(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.follow_ups
    settled = desk.done(desk.get(arguments.id))
    return Answer(_value(office, settled), say("Done: {id}", id=settled.id[:SHORT]), changed=True)


def postpone(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.follow_ups
    return _changed(office, desk.postpone(desk.get(arguments.id), desk.read(arguments.at)))


def remove(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.follow_ups
    gone = desk.get(arguments.id)
    desk.remove(gone)
    return Answer(_value(office, gone), say("Removed: {id}", id=gone.id[:SHORT]), changed=True)


def _changed(office: Office, follow_up: FollowUp) -> Answer:
    from ui.orders.followups.names import due_words

    due = due_words(follow_up.due_at, office.order_office.follow_ups.now)
    text = say("{id} is due: {time}", id=follow_up.id[:SHORT], time=due)
    return Answer(_value(office, follow_up), text, changed=True)


def _cards_of(office: Office, found: Sequence[FollowUp]) -> dict[str, Card]:
    return {card.id: card for card in office.orders.with_ids({one.card for one in found if one.card})}


def _row(office: Office, one: FollowUp, card: Card | None) -> tuple[str, ...]:
    from assistant.orders.masking import mask_numbers, masked
    from ui.orders.followups.names import due_words, kind_name, overdue_words

    now = office.order_office.follow_ups.now
    due = overdue_words(one.due_at, now) if one.due_at <= now else due_words(one.due_at, now)
    details = masked(card.details) if card else None
    item, who = (details.item, details.contact) if details else ("", "")
    return one.id[:SHORT], due, kind_name(one.kind), item, who, mask_numbers(one.note)


def _value(office: Office, one: FollowUp) -> dict[str, Any]:
    from assistant.orders.masking import mask_numbers

    times = {name: at.isoformat() if (at := getattr(one, name)) else None for name in ("due_at", "done_at")}
    overdue = one.done_at is None and one.due_at <= office.order_office.follow_ups.now
    return asdict(one) | times | {"kind": one.kind.value, "note": mask_numbers(one.note), "overdue": overdue}
