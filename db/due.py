"""How much falls due, read with the standard library alone: the window shows the number from its start on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from db.times import to_stamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from assistant.orders.followups.followup import FollowUp
    from db.followups import FollowUps
    from db.local import Local

OPEN = "SELECT count(*) FROM follow_ups WHERE done_at IS NULL AND due_at <= ?"


class FollowUpsWhenNeeded:
    """A `FollowUpStore`: everything but the number loads SQLAlchemy."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> FollowUps:
        from db.followups import FollowUps

        return FollowUps(self._local.engine)

    def count(self, until: datetime) -> int:
        def read(connection: sqlite3.Connection) -> int:
            return int(connection.execute(OPEN, [to_stamp(until)]).fetchone()[0])

        return self._local.quickly(read, 0)

    def get(self, id: str) -> FollowUp | None:
        return self._rest.get(id)

    def open(self, until: datetime | None = None, limit: int | None = None, offset: int = 0) -> Sequence[FollowUp]:
        return self._rest.open(until, limit, offset)

    def of_card(self, card: str) -> Sequence[FollowUp]:
        return self._rest.of_card(card)

    def put(self, follow_up: FollowUp) -> None:
        self._rest.put(follow_up)

    def drop(self, id: str) -> None:
        self._rest.drop(id)
