"""What the figures need of a store."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from assistant.figures.figure import Counted, What


class FigureStore(Protocol):
    """Waits for the disk; raises `Refused` ("disk_full", ...). Days are business days."""

    def count(self, day: date, what: What, script: str) -> None:
        """One more."""

    def since(self, first: date) -> Sequence[Counted]:
        """The sums from this day on, one of each thing and script."""

    def forget(self, before: date | None = None) -> None:
        """Everything, or what was counted before this day."""
