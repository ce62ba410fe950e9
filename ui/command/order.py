"""`miaohui order`: files order cards, finds them again, and moves them on their way."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from assistant.orders.card import FIELD_NAMES, Card, Details, Event, State
from assistant.orders.check import check
from assistant.orders.history import CREATED, ERASED, NOTED
from assistant.orders.masking import masked
from assistant.refusal import Refused
from ui.command import order_papers, order_sheets, order_types
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands, Noun, blank
from ui.command.table import columns
from ui.orders.names import doubt_sentence, labels, refusal_sentence, state_name
from ui.words import words

say = words("command")

SHORT = 13  # characters of an id: its time of birth to the millisecond


def add_to(commands: Commands) -> None:
    noun = commands.noun("order", say("The order cards"), refusal_sentence)
    _fields(noun.verb("new", say("File a new card"), new))
    listing = noun.verb("list", say("List the cards, newest first; who the buyer is stays hidden"), list_all)
    listing.add_argument("text", nargs="?", default="", metavar=say("TEXT"), help=say("Looked for in every field"))
    listing.add_argument(
        "--state",
        dest="states",
        action="append",
        type=order_types.state,
        default=[],
        metavar=say("STATE"),
        help=", ".join(State),
    )
    listing.add_argument("--limit", type=int, default=100, metavar="N", help=say("At most so many"))
    _one_card(noun, "show", say("Show one card whole"), show)
    _fields(_one_card(noun, "edit", say("Change fields of a card; what is not named stays"), edit))
    _one_card(noun, "confirm", say("The buyer said yes"), lambda office, a: _moved(office.orders.confirm(a.id)))
    _one_card(noun, "cancel", say("Cancel the card"), lambda office, a: _moved(office.orders.cancel(a.id)))
    moving = _one_card(
        noun, "move", say("Move the card on"), lambda office, a: _moved(office.orders.move(a.id, a.state))
    )
    moving.add_argument("state", type=order_types.state, metavar=say("STATE"), help=", ".join(State))
    order_sheets.add_to(noun)
    order_papers.add_to(noun)
    _one_card(noun, "history", say("What was done to the card, oldest first"), history)


def _one_card(noun: Noun, name: str, help: str, do: Callable[[Office, Namespace], Answer]) -> ArgumentParser:
    verb = noun.verb(name, help, do)
    verb.add_argument("id", metavar="ID", help=say("The card's id, or its beginning"))
    return verb


def _fields(verb: ArgumentParser) -> None:
    verb.add_argument(
        "--set", dest="fields", action="append", type=_field, default=[], metavar=say("NAME=VALUE"),
        help=say("Fills a field; may be said again. The fields: {names}", names=", ".join(FIELD_NAMES)),
    )  # fmt: skip


def _field(text: str) -> tuple[str, str]:
    name, value = blank(text)
    if name not in FIELD_NAMES:
        raise ArgumentTypeError(
            say("{name} is no field; the fields are {names}", name=name, names=", ".join(FIELD_NAMES))
        )
    return name, value


def new(office: Office, arguments: Namespace) -> Answer:
    details = Details(**({"shop": office.settings.text("shop.name")} | dict(arguments.fields)))
    return _filed(office, office.orders.new(details))


def edit(office: Office, arguments: Namespace) -> Answer:
    card = office.orders.get(arguments.id)
    details = replace(card.details, **dict(arguments.fields))
    return _filed(office, office.orders.change(card.id, details, card.revision))


def list_all(office: Office, arguments: Namespace) -> Answer:
    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    found = office.orders.find(arguments.text, arguments.states, arguments.limit)
    cards = [replace(card, details=masked(card.details)) for card in found]
    return Answer([as_value(card) for card in cards], columns(map(_row, cards)) or say("No cards here."))


def show(office: Office, arguments: Namespace) -> Answer:
    card = office.orders.get(arguments.id)
    rows = [(label, getattr(card.details, name)) for name, label in labels().items()]
    shown = [("ID", card.id), (say("State"), state_name(card.state))] + [row for row in rows if row[1]]
    return Answer(as_value(card), columns(shown))


def history(office: Office, arguments: Namespace) -> Answer:
    events = office.orders.history(arguments.id)
    rows = [(_local(event), _what(event), event.who, ", ".join(event.changes)) for event in events]
    return Answer([_event(event) for event in events], columns(rows))


def _filed(office: Office, card: Card) -> Answer:
    """The card with what a colleague would point out: doubts about its fields, other cards for the same order."""
    doubts = check(card.details, office.settings.text("order.required").split())
    twins = office.orders.twins(card.details.order_number, except_id=card.id)
    value = as_value(card) | {"doubts": [asdict(doubt) for doubt in doubts], "twins": [twin.id for twin in twins]}
    lines = [say("Saved: {id}", id=card.id[:SHORT])]
    lines += [f"{labels()[doubt.field]}: {doubt_sentence(doubt.reason)}" for doubt in doubts]
    if twins:
        lines.append(say("There is a card for this order already: {id}", id=twins[0].id[:SHORT]))
    return Answer(value, "\n".join(lines), changed=True)


def _moved(card: Card) -> Answer:
    text = say("{id} is now: {state}", id=card.id[:SHORT], state=state_name(card.state))
    return Answer(as_value(card), text, changed=True)


def as_value(card: Card) -> dict[str, Any]:
    value = asdict(card) | {"state": card.state.value}
    return value | {name: at.isoformat() for name in ("created_at", "changed_at") if (at := value[name])}


def _row(card: Card) -> tuple[str, ...]:
    d = card.details
    return card.id[:SHORT], state_name(card.state), d.item, d.size, d.colour, d.quantity, d.contact, d.phone


def _event(event: Event) -> dict[str, Any]:
    return asdict(event) | {"at": event.at.isoformat()}


def _local(event: Event) -> str:
    return event.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _what(event: Event) -> str:
    return {CREATED: say("created"), NOTED: say("noted"), ERASED: say("buyer erased")}.get(event.what) or state_name(
        State(event.what)
    )
