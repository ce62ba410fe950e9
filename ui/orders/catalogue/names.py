"""What the catalogue says: states of stock, fields of an item, and what is odd about the goods on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.price.money import written
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.check import Finding

say = words("catalogue")
SHOWN = 8  # sizes, colours or codes that a sentence names before it says how many more there are

STOCK: Mapping[Stock, str] = {
    Stock.IN_STOCK: "In stock",
    Stock.LOW: "Few left",
    Stock.OUT: "Out of stock",
    Stock.PRESALE: "Presale",
}

FIELDS: Mapping[str, str] = {
    "code": "Item number",
    "name": "Name",
    "price": "Price in yuan",
    "stock": "Stock",
    "presale_until": "Presale until",
    "sizes": "Sizes",
    "colours": "Colours",
    "attributes": "Attributes",
    "selling_points": "Selling points",
    "alternatives": "Alternatives",
    "chart": "Size chart",
    "picture": "Picture",
}

ODDITIES: Mapping[str, str] = {
    "item_unknown": "Not in the catalogue",
    "item_unknown_near": "Not in the catalogue. Do you mean {instead}?",
    "size_unknown": "There is no such size; there is {instead}",
    "colour_unknown": "There is no such colour; there is {instead}",
    "item_out_of_stock": "Out of stock, and no alternative is noted",
    "item_out_of_stock_near": "Out of stock. Instead: {instead}",
    "item_low_stock": "Few left: ask the warehouse before you promise it",
    "item_presale": "Presale",
    "item_presale_near": "Presale: it is sent from {instead} on",
}
"""By the oddity; with "_near" where there is something to say instead."""


def field_name(field: str) -> str:
    return say(FIELDS[field])


def stock_name(stock: Stock) -> str:
    return say(STOCK[stock])


def stock_of(item: Item) -> str:
    """With the day of a presale."""
    if item.stock is Stock.PRESALE and item.presale_until:
        return say("Presale until {day}", day=day_name(item.presale_until))
    return stock_name(item.stock)


def day_name(day: date) -> str:
    return say("{month}/{day}", month=day.month, day=day.day)


def price_of(item: Item) -> str:
    return "" if item.price is None else f"¥{written(item.price)}"


def one_line(item: Item) -> str:
    """A-1027 · 小白鞋 · ¥168 · 有货, as a list of items has it."""
    return " · ".join(filter(None, (item.code, item.name, price_of(item), stock_of(item))))


def some_of(values: Sequence[str]) -> str:
    named = say(", ").join(values[:SHOWN])
    return say("{named} and {more} more", named=named, more=len(values) - SHOWN) if len(values) > SHOWN else named


def oddity_sentence(finding: Finding, catalogue: Catalogue) -> str:
    """What is odd, and what there is instead: items with their names."""
    instead = tuple(_shown(finding, value, catalogue) for value in finding.instead)
    key = f"{finding.oddity}_near"
    return say(ODDITIES[key if instead and key in ODDITIES else finding.oddity], instead=some_of(instead))


def _shown(finding: Finding, value: str, catalogue: Catalogue) -> str:
    from assistant.orders.catalogue.check import Oddity

    if finding.oddity is Oddity.PRESALE:
        from datetime import date

        return day_name(date.fromisoformat(value))
    item = catalogue.item(value) if finding.field == "item" else None
    return f"{value} {item.name}".strip() if item else value
