"""Where follow-ups are kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from assistant.orders.followups.followup import FollowUp


class FollowUpStore(Protocol):
    """Keeps follow-ups; each call is one transaction, with the refusals of every store."""

    def open(self, until: datetime | None = None) -> Sequence[FollowUp]:
        """Those not done that are due until then (None: all), the most urgent first."""

    def of_card(self, card: str) -> Sequence[FollowUp]:
        """All of a card, done ones too, the earliest first."""

    def put(self, follow_up: FollowUp) -> None:
        """Adds or replaces by id."""
