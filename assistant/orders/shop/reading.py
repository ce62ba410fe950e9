"""Reads the tables of a shop; what cannot be read is refused with its row, counted from 1 in the whole table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from assistant.orders.card import Details
from assistant.orders.clerk.columns import Profile, read_profile
from assistant.orders.couriers.rules import CourierRules, read_rules
from assistant.orders.message import message
from assistant.orders.price.money import read_money
from assistant.orders.price.offers import Freight, Offer, read_offer
from assistant.orders.price.total import NO_FREIGHT
from assistant.orders.remark import Flag, read_flags
from assistant.orders.shop.rows import Kind, Row, Rows
from assistant.orders.shop.shop import read_shop
from assistant.orders.sizes.chart import Chart, read_chart
from assistant.refusal import Refused

YES = frozenset({"yes", "true", "1", "是"})


@dataclass(frozen=True, slots=True)
class Offers:
    """What a shop takes off, in the order in which it was written, and what it takes for the parcel."""

    offers: tuple[Offer, ...] = ()
    freight: Freight = NO_FREIGHT


def read_charts(rows: Rows) -> dict[str, Chart]:
    """By name, in the order of the table. Raises `Refused("chart_row_unreadable", row=…, cell=…)`."""
    numbers: dict[str, list[int]] = {}
    for number, row in enumerate(rows.rows, 1):
        if not (name := row.get("chart", "").strip()):
            raise Refused("chart_row_unreadable", row=number, cell="chart")
        numbers.setdefault(name, []).append(number)
    return {name: _chart(name, rows.rows, its) for name, its in numbers.items()}


def _chart(name: str, rows: Sequence[Row], numbers: Sequence[int]) -> Chart:
    own = [rows[number - 1] for number in numbers]
    decides = next(filter(None, (row.get("decides", "").strip() for row in own)), "")
    with counted_as(numbers):
        return read_chart(name, own, decides)


def read_couriers(rows: Rows) -> CourierRules:
    """Raises `Refused`: "courier_row_unreadable", "courier_time_unreadable", "courier_also_unreadable"."""
    return read_rules(rows.rows, rows.once.get("cut_off", "").strip() or "16:00", _also(rows.once.get("also", "")))


def _also(text: str) -> Mapping[str, str]:
    pairs = [line.replace("＝", "=").partition("=") for line in text.splitlines() if line.strip()]
    if wrong := next((other for other, _, today in pairs if not other.strip() or not today.strip()), None):
        raise Refused("courier_also_unreadable", cell=wrong)
    return {other.strip().lower(): today.strip() for other, _, today in pairs}


def read_offers(rows: Rows) -> Offers:
    """Raises `Refused`: "offer_row_unreadable" with row and cell, or "price_unreadable" for the freight."""
    free_from = rows.once.get("free_from", "").strip()
    fee = read_money(rows.once.get("freight", "").strip() or "0")
    freight = Freight(fee, read_money(free_from) if free_from else None)
    return Offers(tuple(_offer(number, row.get("offer", "")) for number, row in enumerate(rows.rows, 1)), freight)


def _offer(number: int, cell: str) -> Offer:
    try:
        return read_offer(cell)
    except Refused:
        raise Refused("offer_row_unreadable", row=number, cell=cell) from None


def read_profiles(rows: Rows) -> tuple[Profile, ...]:
    """Raises `Refused`: "profile_row_unreadable" for a name that is missing or there twice, "profile_column_unknown"
    with the column as its cell."""
    profiles: dict[str, Profile] = {}
    for number, row in enumerate(rows.rows, 1):
        profile = _profile(number, row)
        if not profile.name or profile.name in profiles:
            raise Refused("profile_row_unreadable", row=number, cell=profile.name)
        profiles[profile.name] = profile
    return tuple(profiles.values())


def _profile(number: int, row: Row) -> Profile:
    full = row.get("full", "").strip().lower() in YES
    values = {"name": row.get("name", "").strip(), "columns": row.get("columns", "").split(), "full": full}
    try:
        return read_profile(values)
    except Refused as refusal:
        raise Refused("profile_column_unknown", row=number, cell=refusal.facts["column"]) from None


def read_flag_table(rows: Rows) -> tuple[Flag, ...]:
    """Raises `Refused("flag_row_unreadable", row=…, cell=…)`."""
    return read_flags(rows.rows)


def read_message(rows: Rows) -> str:
    """The template of the confirmation text, "" for none. Raises `Refused("message_row_unreadable", row=…, cell=…)`."""
    for number, row in enumerate(rows.rows, 1):
        try:
            message(Details(), row.get("line", ""))
        except Refused as refusal:
            raise Refused("message_row_unreadable", row=number, cell=refusal.facts["name"]) from None
    return "\n".join(row.get("line", "") for row in rows.rows)


@contextmanager
def counted_as(numbers: Sequence[int]) -> Iterator[None]:
    """Rows that were picked out are refused by the numbers they have in the whole table."""
    try:
        yield
    except Refused as refusal:
        row = refusal.facts.get("row")
        raise Refused(
            refusal.reason, **refusal.facts | ({"row": numbers[row - 1]} if isinstance(row, int) else {})
        ) from None


READ: Mapping[Kind, Callable[[Rows], object]] = {
    Kind.SIZES: read_charts,
    Kind.COURIERS: read_couriers,
    Kind.FLAGS: read_flag_table,
    Kind.OFFERS: read_offers,
    Kind.PROFILES: read_profiles,
    Kind.MESSAGE: read_message,
    Kind.SHOP: read_shop,
}
"""What a table of each kind must pass before it is kept."""
