"""Keeps the tables of the shops: the writing half of the assistant's `ShopTableStore`."""

import json
from collections.abc import Callable

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from assistant.orders.shop.rows import Kind, Rows
from db.engine import Engine
from db.tables import shop_tables


class ShopTables:
    """Rows of `shop_tables`, each a whole table as JSON."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def save(self, kind: Kind, shop: str, rows: Rows) -> None:
        body = {"rows": [dict(row) for row in rows.rows], "once": dict(rows.once)}
        row = {"kind": kind.value, "shop": shop, "body": json.dumps(body, ensure_ascii=False)}
        new = insert(shop_tables).values(row)
        with self._engine().writing() as connection:
            connection.execute(new.on_conflict_do_update(["shop", "kind"], set_={"body": row["body"]}))

    def forget(self, kind: Kind, shop: str) -> None:
        its = shop_tables.c.kind == kind.value, shop_tables.c.shop == shop
        with self._engine().writing() as connection:
            connection.execute(delete(shop_tables).where(*its))
