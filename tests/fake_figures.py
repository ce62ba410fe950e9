"""A `FigureStore` in memory."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from assistant.figures.figure import Counted, What


class FakeFigureStore:
    """One number a day, thing and script."""

    def __init__(self) -> None:
        self.rows: Counter[tuple[date, What, str]] = Counter()

    def count(self, day: date, what: What, script: str) -> None:
        self.rows[day, what, script] += 1

    def since(self, first: date) -> Sequence[Counted]:
        sums: Counter[tuple[What, str]] = Counter()
        for (day, what, script), count in self.rows.items():
            if day >= first:
                sums[what, script] += count
        return [Counted(what, script, count) for (what, script), count in sorted(sums.items())]

    def forget(self, before: date | None = None) -> None:
        for row in list(self.rows):
            if before is None or row[0] < before:
                del self.rows[row]
