"""Brings waybill numbers back: reads the courier program's sheet, and plans which card gets which number."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.orders.card import Card, State
from assistant.orders.desk import OrderDesk
from assistant.refusal import Refused

ORDER_HEADINGS = ("订单编号", "订单号", "平台订单号", "商家订单号", "order", "order number", "order_number")
WAYBILL_HEADINGS = ("运单号", "快递单号", "物流单号", "面单号", "waybill", "tracking", "tracking number")
_WAYBILL = re.compile(r"[A-Za-z]{0,6}\d{8,24}[A-Za-z]{0,4}")


class Why(StrEnum):
    """Why a row is left out."""

    NO_ORDER = "waybill_no_order"  # no card has this order number
    SEVERAL = "waybill_several"  # more than one card has it
    ODD = "waybill_odd"  # does not look like a waybill number
    TAKEN = "waybill_taken"  # the card has another one already
    STATE = "waybill_state"  # the card is not confirmed or printed


@dataclass(frozen=True, slots=True)
class Left:
    """A row that is left out, counted from 1 without the heading."""

    row: int
    why: Why
    order_number: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do: cards with the waybill they get; rows that say what is so already; rows left out."""

    give: tuple[tuple[Card, str], ...]
    same: int
    left: tuple[Left, ...]


def columns_of(headings: Sequence[str]) -> tuple[int, int]:
    """Where order and waybill numbers stand. Raises `Refused("waybill_columns_missing")`."""
    names = [heading.strip().casefold() for heading in headings]
    order = next((names.index(name) for name in ORDER_HEADINGS if name in names), -1)
    waybill = next((names.index(name) for name in WAYBILL_HEADINGS if name in names), -1)
    if order < 0 or waybill < 0:
        raise Refused("waybill_columns_missing")
    return order, waybill


def plan(rows: Iterable[Sequence[str]], order: int, waybill: int, find: Callable[[str], Sequence[Card]]) -> Plan:
    """`find` gives the cards with an order number. Nothing is done yet."""
    give: list[tuple[Card, str]] = []
    left: list[Left] = []
    same = 0
    for number, cells in enumerate(rows, 1):
        order_number, code = (_cell(cells, column) for column in (order, waybill))
        if not order_number and not code:
            continue
        found = find(order_number)
        if len(found) == 1 and found[0].details.waybill == code:
            same += 1
        elif why := _why_not(found, code):
            left.append(Left(number, why, order_number))
        else:
            give.append((found[0], code))
    return Plan(tuple(give), same, tuple(left))


def _cell(cells: Sequence[str], column: int) -> str:
    """Spreadsheets put a quote before long numbers, to keep them from being rounded."""
    return cells[column].strip().strip("'`’\t") if column < len(cells) else ""


def _why_not(found: Sequence[Card], code: str) -> Why | None:
    if not found:
        return Why.NO_ORDER
    if len(found) > 1:
        return Why.SEVERAL
    if not _WAYBILL.fullmatch(code):
        return Why.ODD
    if found[0].details.waybill:
        return Why.TAKEN
    return None if found[0].state in (State.CONFIRMED, State.PRINTED, State.SHIPPED) else Why.STATE


def apply(plan: Plan, desk: OrderDesk) -> int:
    """Writes the numbers; the count of cards that got one. Raises what the desk raises; what was written stays."""
    for card, code in plan.give:
        desk.change(card.id, replace(card.details, waybill=code), card.revision)
    return len(plan.give)
