"""Follow-ups in memory."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from assistant.orders.followups.followup import FollowUp
from tests.fakes import Breakable


class FakeFollowUpStore(Breakable):
    """Follow-ups in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, FollowUp] = {}

    def get(self, id: str) -> FollowUp | None:
        found = [one for one in self.kept.values() if id and one.id.startswith(id)]
        return self.kept.get(id) or (found[0] if len(found) == 1 else None)

    def open(self, until: datetime | None = None, limit: int | None = None, offset: int = 0) -> Sequence[FollowUp]:
        due = self._in_order(
            one for one in self.kept.values() if not one.done_at and (not until or one.due_at <= until)
        )
        return due[offset:][:limit]

    def count(self, until: datetime) -> int:
        return len(self.open(until))

    def of_card(self, card: str) -> Sequence[FollowUp]:
        return self._in_order(one for one in self.kept.values() if card and one.card == card)

    def put(self, follow_up: FollowUp) -> None:
        self._writing()
        self.kept[follow_up.id] = follow_up

    def drop(self, id: str) -> None:
        self._writing()
        self.kept.pop(id, None)

    def _in_order(self, found: Iterable[FollowUp]) -> list[FollowUp]:
        return sorted(found, key=lambda one: (one.due_at, one.id))
