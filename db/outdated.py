"""Whether buyers are kept whose time is over, read with the standard library alone: every start asks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from assistant.orders.privacy.forgetting import ENDED, PERSONAL
from db.times import to_stamp

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from assistant.orders.privacy.ports import Forget, Person, Traces
    from db.local import Local
    from db.privacy import Privacy

_ENDED = ", ".join(f"'{state}'" for state in ENDED)
_SAYS_WHO = " OR ".join(f"{name} <> ''" for name in PERSONAL)
OUTDATED_CARDS = f"state IN ({_ENDED}) AND coalesce(changed_at, 0) < :before AND ({_SAYS_WHO})"
OUTDATED_CUSTOMERS = "coalesce(last_seen, first_seen, 0) < :before"
ANY = f"""
SELECT EXISTS (SELECT 1 FROM cards WHERE {OUTDATED_CARDS})
OR EXISTS (SELECT 1 FROM customers WHERE {OUTDATED_CUSTOMERS})
"""  # noqa: S608 - our names


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
            return bool(connection.execute(ANY, {"before": to_stamp(before)}).fetchone()[0])

        return self._local.quickly(read, nothing=False)

    def outdated(self, before: datetime) -> Traces:
        return self._rest.outdated(before)

    def expire(self, before: datetime, forget: Forget, at: datetime, most: int) -> Traces:
        return self._rest.expire(before, forget, at, most)
