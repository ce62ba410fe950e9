"""Keeps what searching leaves behind: the writing half of the assistant's `SearchStore`."""

from collections.abc import Callable, Collection
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from db.engine import Engine
from db.tables import choices, missed
from db.times import to_stamp

MOST_CHOICES = 2000
MOST_MISSED = 500


class Searches:
    """Rows of `choices` and `missed`: of each only the latest."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def keep_choice(self, typed: str, script: str, at: datetime) -> None:
        row = {"typed": typed, "script": script, "chosen_at": to_stamp(at)}
        with self._engine().writing() as connection:
            statement = insert(choices).values(row)
            connection.execute(statement.on_conflict_do_update(index_elements=["typed"], set_=row))
            _trim(connection, choices, MOST_CHOICES, choices.c.chosen_at.desc())

    def forget_choices(self) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(choices))

    def count_missed(self, words: str, day: date) -> None:
        once_more = {"count": missed.c.count + 1, "last_day": day.isoformat()}
        with self._engine().writing() as connection:
            statement = insert(missed).values(words=words, count=1, last_day=day.isoformat())
            connection.execute(statement.on_conflict_do_update(index_elements=["words"], set_=once_more))
            _trim(connection, missed, MOST_MISSED, missed.c.last_day.desc(), missed.c.count.desc())

    def forget_missed(self, words: Collection[str] | None = None) -> None:
        some = delete(missed) if words is None else delete(missed).where(missed.c.words.in_(words))
        with self._engine().writing() as connection:
            connection.execute(some)


def _trim(connection: Connection, table: Table, most: int, *first: ColumnElement[object]) -> None:
    """Keeps the rows that come first in this order."""
    [key] = table.primary_key
    connection.execute(delete(table).where(key.in_(select(key).order_by(*first, key).limit(-1).offset(most))))
