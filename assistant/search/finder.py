"""Finds scripts while somebody types; everything is in memory, and only one thread at a time may use it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.scripts.script import Script
from assistant.search.accent import PLAIN
from assistant.search.choices import Choices
from assistant.search.index import Index
from assistant.search.query import parse
from assistant.search.ranking import days

REFRESH_DAYS = 1 / 24  # how old the day may be that use is counted back from


@dataclass(frozen=True, slots=True)
class Found:
    """A script that matches. Scores say something only beside others of the same query."""

    script: Script
    score: float


class Finder:
    """The library as it is searched. Scripts in the bin are left out. `accent` says which sounds typed pinyin does not
    tell apart, `choices` what was chosen before.

    `now` stops the clock that use is counted back from (for tests); without it the clock runs.
    """

    def __init__(self, scripts: Iterable[Script] = (), now: datetime | None = None) -> None:
        self._now = now
        self._index = Index.of(scripts, self._today())
        self.choices = Choices()
        self.accent = PLAIN

    def __len__(self) -> int:
        return len(self._index)

    @property
    def pending(self) -> int:
        """How many scripts were changed since the index was built: beyond some thousands it should be built anew."""
        return self._index.pending

    @property
    def nbytes(self) -> int:
        """Bytes of the index's arrays."""
        return self._index.nbytes

    def find(
        self, query: str, category: str = "", limit: int = 50, holds: Callable[[Script], bool] | None = None
    ) -> list[Found]:
        """The best `limit` scripts, best first, of those filed under `category` or below it ("" is everywhere).

        Words are separated by spaces and must all match, in any order. An empty query shows the favourites, then what
        is used most, then the rest as they were added (their ids sort so). Scripts of which `holds`
        says no are left out.
        """
        if limit < 1:
            return []
        self._keep_time()
        if holds is None:
            return self._best(query, category, limit)
        wanted = limit
        while True:
            best = self._best(query, category, wanted)
            kept = [found for found in best if holds(found.script)]
            if len(kept) >= limit or len(best) < wanted:
                return kept[:limit]
            wanted *= 4

    def ids(self, query: str, category: str = "") -> list[str]:
        """The ids of all that match, best first: where a library is large, its scripts take much longer to make."""
        self._keep_time()
        return self._index.ids(parse(query, self.accent), category)

    def warm(self) -> None:
        """Makes what the first guess would otherwise wait for. May run on another thread beside everything else."""
        self._index.warm()

    def put(self, scripts: Iterable[Script]) -> None:
        """Takes added and changed scripts."""
        self._index.put(scripts)

    def drop(self, ids: Iterable[str]) -> None:
        """Forgets scripts; ids it does not know are passed over."""
        self._index.drop(ids)

    def take_over(self, index: Index) -> None:
        """Searches this index from now on. It was made elsewhere, of the library as it is."""
        self._index = index

    def used(self, script: Script) -> None:
        """Takes over a script's new use count. A script that it does not know stays unknown."""
        if script.id in self._index:
            self._index.put([script])

    def chosen(self, query: str, id: str) -> None:
        """This script was taken after this was typed: it comes first when that is typed again, or its beginning."""
        self.choices.remember(query, id)

    def _best(self, query: str, category: str, limit: int) -> list[Found]:
        scored = self._index.find(parse(query, self.accent), category, limit, self.choices.recall(query))
        return [Found(script, thousandths / 1000) for thousandths, script in scored]

    def _keep_time(self) -> None:
        today = self._today()
        if abs(today - self._index.today) > REFRESH_DAYS:  # clocks are set back, too
            self._index.refresh(today)

    def _today(self) -> float:
        return days(self._now or datetime.now(UTC))
