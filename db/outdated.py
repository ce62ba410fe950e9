"""Whether buyers are kept whose time is over, read with the standard library alone: every start asks."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from db.times import to_stamp

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from assistant.orders.privacy.ports import Forget, Person, Traces
    from db.local import Local
    from db.privacy import Privacy

OUTDATED_CUSTOMERS = "coalesce(last_seen, first_seen, 0) < :before"


@cache
def outdated_cards() -> str:
    """The condition in SQL."""
    from assistant.orders.privacy.forgetting import ENDED, PERSONAL  # the first window does not wait for it

    ended = ", ".join(f"'{state}'" for state in ENDED)
    says_who = " OR ".join(f"{name} <> ''" for name in PERSONAL)
    return f"state IN ({ended}) AND coalesce(changed_at, 0) < :before AND ({says_who})"


class PrivacyWhenNeeded:
    """A `PrivacyStore`: everything but the question loads SQLAlchemy."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Privacy:
        from db.privacy import Privacy

        return Privacy(self._local.engine)

    def traces(self, person: Person) -> Traces:
        return self._rest.traces(person)

    def erase(self, person: Person, forget: Forget, at: datetime) -> Traces:
        return self._rest.erase(person, forget, at)

    def is_outdated(self, before: datetime) -> bool:
        def read(connection: sqlite3.Connection) -> bool:
            asked = {"before": to_stamp(before)}
            tables = (("cards", outdated_cards()), ("customers", OUTDATED_CUSTOMERS))
            queries = (f"SELECT 1 FROM {table} WHERE {which} LIMIT 1" for table, which in tables)  # noqa: S608 - our names
            return any(connection.execute(query, asked).fetchone() for query in queries)

        return self._local.quickly(read, nothing=False)

    def outdated(self, before: datetime) -> Traces:
        return self._rest.outdated(before)

    def expire(self, before: datetime, forget: Forget, at: datetime, most: int) -> Traces:
        return self._rest.expire(before, forget, at, most)
