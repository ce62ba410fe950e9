"""Brings waybill numbers back: reads the courier program's sheet, and plans which card gets which number."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.orders.card import Card, State
from assistant.orders.clerk.many import Done, back_to, do_to_each, take_back_each
from assistant.orders.clerk.sheet import Progress
from assistant.orders.desk import OrderDesk
from assistant.refusal import Refused

AT_ONCE = 200  # rows whose cards are looked up together: some milliseconds
ORDER_HEADINGS = ("订单编号", "订单号", "平台订单号", "商家订单号", "order", "order number", "order_number")
WAYBILL_HEADINGS = ("运单号", "快递单号", "物流单号", "面单号", "waybill", "tracking", "tracking number")
_ORDER_LIKE = re.compile(r"订单.*号|order.*(number|no|id)", re.IGNORECASE)
_WAYBILL_LIKE = re.compile(r"(运单|快递单|物流单|面单|快递).*号|waybill|tracking", re.IGNORECASE)
_AS_FORMULA = re.compile(r"""\s*=\s*"(?P<text>[^"]*)"\s*""")
_ROUNDED = re.compile(r"\d(?:\.\d+)?[Ee]\+\d+")
_WAYBILL = re.compile(r"[A-Za-z]{0,6}\d{8,24}[A-Za-z]{0,4}")


class Why(StrEnum):
    """Why a row is left out."""

    NO_ORDER = "waybill_no_order"  # no card has this order number
    SEVERAL = "waybill_several"  # more than one card has it
    ROUNDED = "waybill_rounded"  # a spreadsheet has made 2.38E+18 of one of the two: its last digits are gone
    ODD = "waybill_odd"  # does not look like a waybill number
    TAKEN = "waybill_taken"  # the card has another one already
    TWICE = "waybill_twice"  # the sheet has another number for this order further up
    STATE = "waybill_state"  # the card is not confirmed or printed


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the sheet, counted from 1 without the heading; `why` it is left out, else the card it belongs to."""

    row: int
    order_number: str
    waybill: str
    card: Card | None = None
    why: Why | None = None
    same: bool = False  # the card has this number already


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do, in the order of the sheet."""

    lines: tuple[Line, ...] = ()

    @property
    def give(self) -> tuple[tuple[Card, str], ...]:
        """Cards with the number they get."""
        return tuple((line.card, line.waybill) for line in self.lines if line.card and not line.same)

    @property
    def same(self) -> int:
        return sum(line.same for line in self.lines)

    @property
    def left(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.why)


def guess_columns(headings: Sequence[str]) -> tuple[int, int]:
    """Where order and waybill numbers stand, -1 for what no heading tells."""
    order = _place(headings, ORDER_HEADINGS, _ORDER_LIKE)
    return order, _place(headings, WAYBILL_HEADINGS, _WAYBILL_LIKE)


def _place(headings: Sequence[str], names: Sequence[str], like: re.Pattern[str]) -> int:
    said = [heading.strip().casefold() for heading in headings]
    exact = (said.index(name) for name in names if name in said)
    return next(exact, next((place for place, heading in enumerate(said) if like.search(heading)), -1))


def columns_of(headings: Sequence[str]) -> tuple[int, int]:
    """Raises `Refused("waybill_columns_missing")` where they cannot be guessed."""
    order, waybill = guess_columns(headings)
    if order < 0 or waybill < 0 or order == waybill:
        raise Refused("waybill_columns_missing")
    return order, waybill


def plan(rows: Iterable[Sequence[str]], order: int, waybill: int, find: Callable[[str], Sequence[Card]]) -> Plan:
    """`find` gives the cards with an order number. Nothing is done yet."""
    lines: list[Line] = []
    gets: dict[str, str] = {}  # by the card's id
    for number, cells in enumerate(rows, 1):
        order_number, code = number_in(cells, order), number_in(cells, waybill)
        if order_number or code:
            lines.append(line := _line(number, order_number, code, find(order_number), gets))
            if line.card and not line.same:
                gets[line.card.id] = code
    return Plan(tuple(lines))


def look_up(
    rows: Sequence[Sequence[str]],
    columns: tuple[int, int],
    read: Callable[[Collection[str]], Mapping[str, Sequence[Card]]],
    progress: Progress = lambda _: True,
) -> Plan | None:
    """The plan for a sheet of any length: `read` gives the cards of some order numbers at a time. None: it was
    cancelled."""
    found: dict[str, Sequence[Card]] = {}
    for start in range(0, len(rows), AT_ONCE):
        if not progress(start):
            return None
        found.update(read({number_in(cells, columns[0]) for cells in rows[start : start + AT_ONCE]} - found.keys()))
    return plan(rows, *columns, found.__getitem__)


def number_in(cells: Sequence[str], column: int) -> str:
    """To keep long numbers from being rounded, spreadsheets put a quote before them, and shops' back ends write them
    as a formula: ="2381237192873912001"."""
    if column >= len(cells):
        return ""
    formula = _AS_FORMULA.fullmatch(cells[column])
    return (formula["text"] if formula else cells[column]).strip().strip("'`’\t")


def _line(row: int, order_number: str, code: str, found: Sequence[Card], gets: dict[str, str]) -> Line:
    if len(found) == 1:
        has = gets.get(found[0].id) or found[0].details.waybill
        if has == code and code:
            return Line(row, order_number, code, found[0], same=True)
    why = Why.ROUNDED if any(map(_ROUNDED.fullmatch, (order_number, code))) else _why_not(found, code, gets)
    return Line(row, order_number, code, None if why else found[0], why)


def _why_not(found: Sequence[Card], code: str, gets: dict[str, str]) -> Why | None:
    if not found:
        return Why.NO_ORDER
    if len(found) > 1:
        return Why.SEVERAL
    if not _WAYBILL.fullmatch(code):
        return Why.ODD
    if found[0].id in gets:
        return Why.TWICE
    if found[0].details.waybill:
        return Why.TAKEN
    return None if found[0].state in (State.CONFIRMED, State.PRINTED, State.SHIPPED) else Why.STATE


def apply(
    plan: Plan,
    desk: OrderDesk,
    *,
    ship: bool = False,
    progress: Progress = lambda _: True,
    ask: Callable[[Callable[[], Card]], Card] = lambda verb: verb(),
) -> Done:
    """Writes the numbers, card by card; with `ship` the cards are on their way from then on. `ask` has a verb of the
    desk done where the disk may be waited for. What was written stays, whatever comes."""
    codes = {card.id: code for card, code in plan.give}

    def give(card: Card) -> Card:
        given = desk.change(card.id, replace(card.details, waybill=codes[card.id]), card.revision)
        return desk.ship(given.id) if ship and given.state is not State.SHIPPED else given

    return do_to_each([card for card, _ in plan.give], lambda card: ask(lambda: give(card)), progress)


def take_back(
    done: Done,
    desk: OrderDesk,
    progress: Progress = lambda _: True,
    ask: Callable[[Callable[[], Card]], Card] = lambda verb: verb(),
) -> Done:
    """The numbers go from the cards again, and these back to where they were; not from one that was changed since."""

    def unwrite(before: Card, after: Card) -> Card:
        card = back_to(before.state, after, desk)
        return desk.change(card.id, replace(card.details, waybill=before.details.waybill), card.revision)

    return take_back_each(done, lambda before, after: ask(lambda: unwrite(before, after)), progress)
