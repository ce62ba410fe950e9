"""Writes the rules of the check: the half of `db.rules` that needs SQLAlchemy."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from db.engine import Engine
from db.tables import rules


class RulesWriting:
    """One statement a change; a row that says nothing any more goes."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def save(self, rule: str, body: Mapping[str, Any]) -> None:
        self._put(rule, "", body=json.dumps(dict(body), ensure_ascii=False))

    def switch(self, rule: str, shop: str, state: str) -> None:
        self._put(rule, shop, state=state)

    def drop(self, rule: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(rules).where(rules.c.rule == rule))

    def _put(self, rule: str, shop: str, **value: str) -> None:
        new = insert(rules).values(rule=rule, shop=shop, **value)
        empty = delete(rules).where(rules.c.state == "", rules.c.body == "")
        with self._engine().writing() as connection:
            connection.execute(new.on_conflict_do_update(["rule", "shop"], set_=value))
            connection.execute(empty)
