"""Keeps follow-ups behind the assistant's `FollowUpStore`."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, delete, select
from sqlalchemy.dialects.sqlite import insert

from assistant.orders.followups.followup import FollowUp, Kind
from db.engine import Engine
from db.tables import follow_ups
from db.times import from_stamp, to_stamp

TEXTS = ("id", "card", "customer", "note", "script")
AFTER_EVERY_ID = "\U0010ffff"


class FollowUps:
    """Rows of `follow_ups`; how many are due is counted in `db/due.py`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def get(self, id: str) -> FollowUp | None:
        beginning = select(follow_ups).where(follow_ups.c.id >= id, follow_ups.c.id < id + AFTER_EVERY_ID).limit(2)
        found = self._read(select(follow_ups).where(follow_ups.c.id == id)) or self._read(beginning)
        return found[0] if id and len(found) == 1 else None

    def open(self, until: datetime | None = None, limit: int | None = None, offset: int = 0) -> Sequence[FollowUp]:
        query = select(follow_ups).where(follow_ups.c.done_at.is_(None)).limit(limit).offset(offset)
        return self._read(query if until is None else query.where(follow_ups.c.due_at <= to_stamp(until)))

    def of_card(self, card: str) -> Sequence[FollowUp]:
        return self._read(select(follow_ups).where(follow_ups.c.card == card, follow_ups.c.card != ""))

    def put(self, follow_up: FollowUp) -> None:
        row = {name: getattr(follow_up, name) for name in TEXTS} | {"kind": follow_up.kind.value}
        row |= {"due_at": to_stamp(follow_up.due_at), "done_at": to_stamp(follow_up.done_at)}
        with self._engine().writing() as connection:
            connection.execute(insert(follow_ups).values(row).on_conflict_do_update(["id"], set_=row))

    def drop(self, id: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(follow_ups).where(follow_ups.c.id == id))

    def _read(self, query: Select[Any]) -> list[FollowUp]:
        with self._engine().reading() as connection:
            rows = connection.execute(query.order_by(follow_ups.c.due_at, follow_ups.c.id))
            return [_follow_up(row) for row in rows.mappings()]


def _follow_up(row: RowMapping) -> FollowUp:
    values: dict[str, Any] = {name: row[name] for name in TEXTS}
    values |= {name: from_stamp(row[name]) for name in ("due_at", "done_at")}
    return FollowUp(kind=Kind(row["kind"]), **values)
