"""Items of the catalogue as rows that travel."""

from datetime import date
from typing import Any

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.pictures import is_name
from assistant.team.content import Row

TEXTS = ("id", "code", "name", "attributes", "selling_points", "picture", "chart")
SEVERAL = ("sizes", "colours", "alternatives")
NO_PRICE = -1
ID_LENGTH = 64


def item_row(item: Item) -> Row:
    """What of it travels: not when it was changed here."""
    return {
        **{name: getattr(item, name) for name in TEXTS},
        **{name: list(getattr(item, name)) for name in SEVERAL},
        "price": NO_PRICE if item.price is None else item.price,
        "stock": item.stock.value,
        "presale_until": item.presale_until.isoformat() if item.presale_until else "",
    }


def item_of(row: Row) -> Item:
    """Raises `ValueError` for a stock or a day that is none."""
    until = row["presale_until"]
    values: dict[str, Any] = {name: row[name] for name in TEXTS}
    values |= {name: tuple(row[name]) for name in SEVERAL}
    return Item(
        **values,
        price=None if row["price"] == NO_PRICE else row["price"],
        stock=Stock(row["stock"]),
        presale_until=date.fromisoformat(until) if until else None,
    )


def is_right_item(row: Row) -> bool:
    """Raises `ValueError` as `item_of` does."""
    item = item_of(row)
    lines = [item.id, item.code, *(each for name in SEVERAL for each in getattr(item, name))]
    return (
        item_row(item) == row
        and len(item.id) <= ID_LENGTH
        and item.code_key != ""
        and row["price"] >= NO_PRICE
        and all(line and not set("\n\r") & set(line) for line in lines)
        and (not item.picture or is_name(item.picture))
    )
