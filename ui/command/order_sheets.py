"""`miaohui order export` and `order waybills`: cards out as a sheet, waybill numbers back in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.orders.card import State
from assistant.orders.states import FOR_THE_CLERK
from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from assistant.orders.card import Card
    from assistant.orders.clerk.waybills import Plan
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("command")

PAGE = 500  # cards that are read at a time


def add_to(noun: Noun) -> None:
    export = noun.verb("export", say("Write confirmed cards into a sheet (.xlsx or .csv)"), export_cards)
    export.add_argument("file", metavar=say("FILE"), help=say("The sheet; its ending chooses the format"))
    export.add_argument("--full", action="store_true", help=say("Whole names, phones and addresses instead of stars"))
    export.add_argument("--all", action="store_true", dest="everything", help=say("Cards in any state"))
    waybills = noun.verb("waybills", say("Bring waybill numbers back from a sheet"), bring_waybills)
    waybills.add_argument("file", metavar=say("FILE"), help=say("A sheet with order numbers and waybill numbers"))
    waybills.add_argument("--dry-run", action="store_true", help=say("Only say what would be done"))


def export_cards(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.clerk.columns import USUAL, Profile
    from assistant.orders.clerk.sheet import Words, write_sheet
    from ui.orders.names import column_name, state_name

    profile = Profile("", USUAL, arguments.full)
    spoken = Words(column_name, lambda state: state_name(State(state)))
    cards = cards_in(office, () if arguments.everything else FOR_THE_CLERK)
    count = write_sheet(Path(arguments.file), cards, profile, spoken)
    said = say("{count} cards written to {file}.", count=count, file=arguments.file)
    return Answer({"file": arguments.file, "cards": count}, said)


def cards_in(office: Office, states: tuple[State, ...]) -> Iterator[Card]:
    """All cards in these states, read page by page; no states means all."""
    offset = 0
    while found := office.orders.find("", states, PAGE, offset):
        yield from found
        offset += len(found)


def bring_waybills(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.clerk.many import Done
    from assistant.orders.clerk.tables import read_table
    from assistant.orders.clerk.waybills import apply, columns_of, plan
    from ui.orders.names import refusal_sentence

    heading, *rows = read_table(Path(arguments.file))
    planned = plan(rows, *columns_of(heading), find=office.orders.twins)
    done = Done() if arguments.dry_run else apply(planned, office.orders)
    given = len(done.written)
    complaint = refusal_sentence(done.trouble) if done.trouble else ""
    return Answer(_as_value(planned, given), _as_text(planned, given), given > 0, complaint)


def _as_value(planned: Plan, given: int) -> dict[str, Any]:
    left = [{"row": one.row, "reason": one.why.value, "order_number": one.order_number} for one in planned.left]
    return {"given": given, "planned": len(planned.give), "same": planned.same, "left": left}


def _as_text(planned: Plan, given: int) -> str:
    from ui.orders.names import waybill_sentence

    said = say("{given} of {planned} waybill numbers entered.", given=given, planned=len(planned.give))
    rows = [(str(one.row), one.order_number, waybill_sentence(one.why)) for one in planned.left]
    return "\n".join(filter(None, (said, columns(rows) if rows else "")))
