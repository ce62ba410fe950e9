"""Counts what happens to scripts, day by day, unless the agent does not want that; and tells the figures."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from assistant.figures.figure import What
from assistant.figures.ports import FigureStore
from assistant.figures.sums import Figures, summed
from assistant.orders.business_day import business_day
from assistant.settings.values import Settings

KEPT = 400  # days: a year, and the month before it to compare with


class FigureLog:
    """Waits for the disk: to be used on the worker thread. Raises `Refused` as the store does."""

    def __init__(
        self, store: FigureStore, settings: Settings, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._settings = settings
        self._now = now

    @property
    def on(self) -> bool:
        return self._settings.flag("figures.on")

    def count(self, what: What, script: str = "") -> None:
        """One more today, if figures are wanted."""
        if self.on:
            self._store.count(self._today, what, script)

    def of_days(self, days: int) -> Figures:
        """Of today and the business days before it, so many together."""
        return summed(self._store.since(self._today - timedelta(days=days - 1)))

    def forget(self) -> None:
        self._store.forget()

    def expire(self) -> None:
        """Forgets what is older than `KEPT` days."""
        self._store.forget(before=self._today - timedelta(days=KEPT - 1))

    @property
    def _today(self) -> date:
        return business_day(self._now(), self._settings.number("day.begins"))
