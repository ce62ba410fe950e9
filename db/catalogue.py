"""Keeps the catalogue behind the assistant's `ItemStore`."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from assistant.orders.catalogue.item import Item, Stock
from assistant.refusal import Refused
from db.engine import Engine
from db.tables import items
from db.times import from_stamp, to_stamp

TEXTS = ("id", "code", "name", "attributes", "selling_points", "picture", "chart", "price")
SEVERAL = ("sizes", "colours", "alternatives")  # one a line


class Items:
    """Rows of `items`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def items(self) -> Sequence[Item]:
        with self._engine().reading() as connection:
            return [_item(row) for row in connection.execute(select(items).order_by(items.c.code_key)).mappings()]

    def with_codes(self, keys: Collection[str]) -> Sequence[Item]:
        with self._engine().reading() as connection:
            found = connection.execute(select(items).where(items.c.code_key.in_(keys)))
            return [_item(row) for row in found.mappings()]

    def write(self, put: Collection[Item] = (), drop: Collection[str] = ()) -> None:
        with self._engine().writing() as connection:
            if drop:
                connection.execute(delete(items).where(items.c.id.in_(drop)))
            if put:
                new = insert(items)
                change = new.on_conflict_do_update(["id"], set_={column.name: column for column in new.excluded})
                try:
                    connection.execute(change, [_row(item) for item in put])
                except IntegrityError as taken:
                    raise Refused("item_code_taken") from taken


def _row(item: Item) -> dict[str, Any]:
    return (
        {name: getattr(item, name) for name in TEXTS}
        | {name: "\n".join(getattr(item, name)) for name in SEVERAL}
        | {
            "code_key": item.code_key,
            "stock": item.stock.value,
            "presale_until": item.presale_until.isoformat() if item.presale_until else "",
            "changed_at": to_stamp(item.changed_at),
        }
    )


def _item(row: RowMapping) -> Item:
    until = row["presale_until"]
    values: dict[str, Any] = {name: row[name] for name in TEXTS}
    values |= {name: tuple(row[name].splitlines()) for name in SEVERAL}
    return Item(
        **values,
        stock=Stock(row["stock"]),
        presale_until=date.fromisoformat(until) if until else None,
        changed_at=from_stamp(row["changed_at"]),
    )
