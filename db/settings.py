"""Keeps values by key: the writing half of the assistant's `SettingsStore`."""

import json
from collections.abc import Callable

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from db.engine import Engine
from db.tables import settings


class Settings:
    """Rows of `settings`, the values as JSON."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def save(self, key: str, value: object) -> None:
        row = {"key": key, "value": json.dumps(value)}
        statement = insert(settings).values(row)
        with self._engine().writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": row["value"]}))

    def forget(self, key: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(settings).where(settings.c.key == key))
