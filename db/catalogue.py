"""Keeps the catalogue behind the assistant's `ItemStore`."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.ports import Progress, unwatched
from assistant.refusal import Refused
from db.engine import Engine
from db.tables import items
from db.times import from_stamp, to_stamp

TEXTS = ("id", "code", "name", "attributes", "selling_points", "picture", "chart", "price")
AT_ONCE = 200  # items between two looks at whether somebody cancelled
DROP = delete(items).where(items.c.id == bindparam("gone"))
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

    def write(self, put: Collection[Item] = (), drop: Collection[str] = (), progress: Progress = unwatched) -> bool:
        try:
            with self._engine().writing() as connection:
                if drop:
                    connection.execute(DROP, [{"gone": item} for item in drop])
                _put(connection, list(put), progress)
        except _Cancelled:
            return False
        except IntegrityError as taken:
            raise Refused("item_code_taken") from taken
        return True

    def staying(self, items: Collection[Item]) -> Collection[str]:  # noqa: ARG002 - none of them is anybody else's
        return ()


class _Cancelled(Exception):  # noqa: N818 - it reads as what happened
    """Undoes the transaction on its way out."""


def _put(connection: Connection, put: Sequence[Item], progress: Progress) -> None:
    new = insert(items)
    change = new.on_conflict_do_update(["id"], set_={column.name: column for column in new.excluded})
    for start in range(0, len(put), AT_ONCE):
        connection.execute(change, [_row(item) for item in put[start : start + AT_ONCE]])
        if not progress(min(start + AT_ONCE, len(put))):
            raise _Cancelled


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
