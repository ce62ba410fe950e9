"""An item as it was typed into a form: judged field by field, and made into what is kept."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date

from assistant.orders.catalogue.item import Item, Stock, code_key, in_one_cell, several
from assistant.orders.catalogue.sheet import SEVERAL, read_day, read_price
from assistant.orders.price.money import written
from assistant.refusal import Refused

CODE_LENGTH = 60
LINE_LENGTH = 200  # of the name and the size chart
TEXT_LENGTH = 5_000
LIMITS = {"name": LINE_LENGTH, "chart": LINE_LENGTH, "attributes": TEXT_LENGTH, "selling_points": TEXT_LENGTH}

FIELD_OF = {
    "item_code_empty": "code",
    "item_code_too_long": "code",
    "item_code_in_use": "code",
    "item_code_taken": "code",
    "price_unreadable": "price",
    "item_day_unreadable": "presale_until",
}
"""The field at which a refusal is said; one that names its field is said there."""


def typed(item: Item) -> dict[str, str]:
    """What stands in the fields of a form for this item."""
    texts = {f.name: str(getattr(item, f.name) or "") for f in fields(item)}
    texts |= {name: in_one_cell(getattr(item, name)) for name in SEVERAL}
    texts["price"] = "" if item.price is None else written(item.price)
    texts["presale_until"] = item.presale_until.isoformat() if item.presale_until else ""
    return {name: texts[name] for name in texts if name not in ("id", "changed_at", "of_team")}


def read_item(texts: Mapping[str, str], old: Item | None = None) -> Item:
    """The item that was meant, with the id of `old`. Raises `Refused` with one of the reasons of `FIELD_OF`, or
    "item_text_too_long" with the field."""
    code = texts["code"].strip()
    if not code_key(code):
        raise Refused("item_code_empty")
    if len(code) > CODE_LENGTH:
        raise Refused("item_code_too_long", length=len(code), limit=CODE_LENGTH)
    for name, limit in LIMITS.items():
        if len(texts[name]) > limit:
            raise Refused("item_text_too_long", field=name, length=len(texts[name]), limit=limit)
    item = Item(
        code,
        name=texts["name"].strip(),
        attributes=texts["attributes"].strip(),
        selling_points=texts["selling_points"].strip(),
        price=read_price(texts["price"].strip()),
        sizes=several(texts["sizes"]),
        colours=several(texts["colours"]),
        stock=Stock(texts["stock"]),
        presale_until=_day(texts["presale_until"].strip()),
        picture=texts["picture"],
        alternatives=several(texts["alternatives"]),
        chart=texts["chart"].strip(),
    )
    return replace(item, id=old.id, changed_at=old.changed_at, of_team=old.of_team) if old else item


def _day(text: str) -> date | None:
    try:
        return read_day(text)
    except ValueError as unreadable:
        raise Refused("item_day_unreadable", text=text) from unreadable
