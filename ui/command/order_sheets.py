"""`miaohui order export` and `order waybills`: cards out as a sheet, waybill numbers back in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.orders.card import State
from assistant.orders.finding import Wanted, each_card
from assistant.orders.states import FOR_THE_CLERK
from ui.command import order_types
from ui.command.answer import Answer
from ui.command.table import columns
from ui.command.written_file import written_file
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from datetime import datetime

    from assistant.orders.card import Card
    from assistant.orders.clerk.columns import Profile
    from assistant.orders.clerk.waybills import Plan
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("command")


def add_to(noun: Noun) -> None:
    export = noun.verb("export", say("Write confirmed cards into a sheet (.xlsx or .csv)"), export_cards)
    export.add_argument("file", metavar=say("FILE"), help=say("The sheet; its ending chooses the format"))
    export.add_argument("--full", action="store_true", help=say("Whole names, phones and addresses instead of stars"))
    export.add_argument("--all", action="store_true", dest="everything", help=say("Cards in any state"))
    export.add_argument(
        "--state", dest="states", action="append", type=order_types.state, default=[], metavar=say("STATE"),
        help=say("Cards in this state; may be said again"),
    )  # fmt: skip
    for option, name, told in (
        ("--from", "first", say("Made on this business day or later, such as 2026-11-22")),
        ("--until", "last", say("Made on this business day or before")),
    ):
        export.add_argument(option, dest=name, type=order_types.day, metavar=say("DAY"), help=told)
    export.add_argument("--profile", default="", metavar=say("NAME"), help=say("A stored export profile"))
    export.add_argument(
        "--columns", type=order_types.column_names, default=(), metavar=say("COLUMNS"),
        help=say("Instead of the profile's; between them stand commas"),
    )  # fmt: skip
    waybills = noun.verb("waybills", say("Bring waybill numbers back from a sheet"), bring_waybills)
    waybills.add_argument("file", metavar=say("FILE"), help=say("A sheet with order numbers and waybill numbers"))
    waybills.add_argument("--dry-run", action="store_true", help=say("Only say what would be done"))


def export_cards(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.business_day import span
    from assistant.orders.clerk.sheet import Words, write_sheet
    from ui.orders.names import column_name, state_name

    spoken = Words(column_name, lambda state: state_name(State(state)))
    states = () if arguments.everything else tuple(arguments.states) or FOR_THE_CLERK
    since, until = span(arguments.first, arguments.last, office.settings.number("day.begins"))
    cards = cards_in(office, states, since, until)
    profile = _profile(office, arguments)
    with written_file():
        count = write_sheet(Path(arguments.file), cards, profile, spoken)
    said = say("{count} cards written to {file}.", count=count, file=arguments.file)
    return Answer({"file": arguments.file, "cards": count}, said)


def _profile(office: Office, arguments: Namespace) -> Profile:
    """A stored one as it is, or the usual columns; what is said besides goes before it."""
    from assistant.orders.clerk.columns import Profile
    from assistant.orders.clerk.profiles import named

    stored = named(office.order_office.shop_tables.profiles(), arguments.profile) if arguments.profile else Profile("")
    return Profile("", arguments.columns or stored.columns, arguments.full or stored.full)


def cards_in(
    office: Office, states: tuple[State, ...], since: datetime | None = None, until: datetime | None = None
) -> Iterator[Card]:
    """All cards in these states, read page by page; no states means all."""
    return each_card(office.orders.page, Wanted("", states, since, until))


def bring_waybills(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.clerk.many import Done
    from assistant.orders.clerk.tables import read_table
    from assistant.orders.clerk.waybills import Plan, apply, columns_of, look_up
    from ui.orders.names import refusal_sentence

    heading, *rows = read_table(Path(arguments.file))
    planned = look_up(rows, columns_of(heading), office.orders.of_orders) or Plan()
    done = Done() if arguments.dry_run else apply(planned, office.orders)
    given = len(done.written)
    complaint = refusal_sentence(done.trouble) if done.trouble else ""
    said = _would(planned) if arguments.dry_run else _did(planned, given)
    return Answer(_as_value(planned, given), _as_text(planned, said), given > 0, complaint)


def _as_value(planned: Plan, given: int) -> dict[str, Any]:
    left = [{"row": one.row, "reason": one.why.value, "order_number": one.order_number}
            for one in planned.left if one.why]  # fmt: skip
    return {"given": given, "planned": len(planned.give), "same": planned.same, "left": left}


def _would(planned: Plan) -> str:
    facts = {"planned": len(planned.give), "same": planned.same, "left": len(planned.left)}
    return say("Nothing was written. Would be entered: {planned}. Have it already: {same}. Left out: {left}.", **facts)


def _did(planned: Plan, given: int) -> str:
    return say("{given} of {planned} waybill numbers entered.", given=given, planned=len(planned.give))


def _as_text(planned: Plan, said: str) -> str:
    from ui.orders.names import waybill_sentence

    rows = [(str(one.row), one.order_number, waybill_sentence(one.why)) for one in planned.left if one.why]
    return "\n".join(filter(None, (said, columns(rows) if rows else "")))
