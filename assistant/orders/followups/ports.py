"""Where follow-ups are kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from assistant.orders.followups.followup import FollowUp


class FollowUpStore(Protocol):
    """Keeps follow-ups; each call is one transaction, with the refusals of every store."""

    def get(self, id: str) -> FollowUp | None:
        """By id, or by the beginning of one when that is unambiguous."""

    def open(self, until: datetime | None = None, limit: int | None = None, offset: int = 0) -> Sequence[FollowUp]:
        """Those not done that are due until then (None: all), the most urgent first."""

    def count(self, until: datetime) -> int:
        """How many `open(until)` would give."""

    def of_card(self, card: str) -> Sequence[FollowUp]:
        """All of a card, done ones too, the earliest first."""

    def put(self, follow_up: FollowUp) -> None:
        """Adds or replaces by id."""

    def drop(self, id: str) -> None:
        """As if it had never been."""
