"""The goods on a card with what each costs, and what the parcel costs to its place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.orders.card import Details
from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import code_key
from assistant.orders.couriers.advise import CourierAdvice
from assistant.orders.couriers.rules import EVERYWHERE
from assistant.orders.lines import OrderLine, read_lines
from assistant.orders.price.money import read_money
from assistant.orders.price.offers import Freight, Line
from assistant.refusal import Refused

MOST_PIECES = 9999
_PRICED = re.compile(r"(.+?)(?:\s*[x×*]\s*(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class Good:
    """`name` as the catalogue has it, "" for an item that is not in it; `unit` in fen, None while nobody said it."""

    line: OrderLine
    name: str = ""
    unit: int | None = None

    @property
    def pieces(self) -> int:
        return min(self.line.pieces, MOST_PIECES)

    @property
    def sum(self) -> int | None:
        return None if self.unit is None else self.unit * self.pieces


def on_card(details: Details) -> tuple[OrderLine, ...]:
    """The goods of the form's own fields, then the further ones."""
    own = OrderLine(details.item.strip(), details.size.strip(), details.colour.strip(), details.quantity.strip())
    return ((own,) if own.item else ()) + read_lines(details.lines)


def priced(details: Details, catalogue: Catalogue, typed: Mapping[str, int | None]) -> tuple[Good, ...]:
    """`typed` has prices by the key of the item's code (`code_key`), None for one that is no price; they count before
    the catalogue's."""
    return tuple(_priced(line, catalogue, typed) for line in on_card(details))


def _priced(line: OrderLine, catalogue: Catalogue, typed: Mapping[str, int | None]) -> Good:
    item = catalogue.item(line.item)
    return Good(line, item.name if item else "", typed.get(code_key(line.item), item.price if item else None))


def read_priced(text: str) -> tuple[Line, ...]:
    """Goods without a number: "59.90x2" or "59.90", several separated by spaces.

    Raises `Refused("price_line_unreadable", text=…)`.
    """
    joined = re.sub(r"\s*([x×*])\s*(?=\d)", r"\1", text)
    return tuple(_line(part) for part in re.split(r"[\s,，、;；+]+", joined) if part)


def _line(text: str) -> Line:
    match = _PRICED.fullmatch(text)
    try:
        unit = read_money(match[1] if match else text)
    except Refused:
        raise Refused("price_line_unreadable", text=text) from None
    return Line("", unit, int(match[2] or 1) if match else 1)


def freight_to(advice: CourierAdvice | None, shop: Freight) -> Freight:
    """The fee of a region's own rule is due whatever is bought; else the shop's freight, from which goods of its
    `free_from` are free. `advice` is None where the address names no place."""
    if advice is None or advice.fee is None:
        return shop
    return Freight(advice.fee, shop.free_from if advice.region == EVERYWHERE else None)
