"""One indexed set of scripts. Its texts never change; which scripts still count, and their use, may."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from assistant.scripts.script import Script
from assistant.search.bodies import Bodies
from assistant.search.fields import Fields
from assistant.search.line import Rows
from assistant.search.matching import Match, best_of
from assistant.search.query import Term
from assistant.search.ranking import CHOSEN, FAVOURITE, Order, Points, best, days, frecency, thousandths

KEPT_MATCHES = 8
LONGEST_TITLE = 63  # titles beyond are as long as this when shorter ones come first


class Part:
    """Finds among its own scripts; `Index` joins several parts."""

    def __init__(self, scripts: Iterable[Script], today: float) -> None:
        """`today` is the day that use is counted back from (days since 1970)."""
        self.scripts = list(scripts)
        self.rows = {script.id: row for row, script in enumerate(self.scripts)}
        self._alive = np.ones(len(self.scripts), np.bool_)
        self._fields = Fields(self.scripts)
        self._bodies = Bodies(self.scripts)
        titles = [script.title for script in self.scripts]
        by_age = sorted(range(len(titles)), key=[script.id for script in self.scripts].__getitem__)
        self._by_age = _ranks(by_age)
        self._by_title = _ranks(sorted(by_age, key=titles.__getitem__))  # equal titles stay by age
        lengths = np.array([min(len(title), LONGEST_TITLE) for title in titles], np.uint32)
        self._by_length: Order = lengths << np.uint32(24) | self._by_title
        self._uses = np.array([script.uses for script in self.scripts], np.float64)
        self._last_used = np.array([days(script.last_used) for script in self.scripts], np.float64)
        self._favourite = np.array([script.favourite for script in self.scripts], np.bool_)
        self._matches: dict[Term, Match] = {}
        self.refresh(today)

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        arrays = (
            self._alive,
            self._by_title,
            self._by_age,
            self._by_length,
            self._uses,
            self._last_used,
            self._favourite,
        )
        indexed = self._fields.nbytes + self._bodies.nbytes + sum(match.nbytes for match in self._matches.values())
        return indexed + self._frecency.nbytes + sum(array.nbytes for array in arrays)

    def refresh(self, today: float) -> None:
        """Counts use back from another day."""
        self._frecency = frecency(self._uses, self._last_used, today)

    def living(self) -> Iterator[Script]:
        return (self.scripts[row] for row in np.flatnonzero(self._alive))

    def bury(self, id: str) -> None:
        """This script counts no more."""
        self._alive[self.rows.pop(id)] = False

    def recount(self, script: Script, today: float) -> None:
        """Takes over a script whose texts are the ones that are indexed: its use and whether it is a favourite."""
        row = self.rows[script.id]
        self.scripts[row] = script
        self._favourite[row] = script.favourite
        self._uses[row], self._last_used[row] = script.uses, days(script.last_used)
        self._frecency[row] = frecency(self._uses[[row]], self._last_used[[row]], today)[0]

    def browse(self, category: str, limit: int) -> list[tuple[int, Script]]:
        """The scripts one sees before anything is typed, with thousandths of points."""
        points = self._frecency + np.where(self._favourite, FAVOURITE, 1).astype(np.float32)
        points[~self._allowed(category)] = 0
        rows = best(points, self._by_age, limit)
        return self._taken(rows, points[rows])

    def find(self, terms: Sequence[Term], category: str, limit: int, chosen: str) -> list[tuple[int, Script]]:
        """The best scripts that all terms match, with thousandths of points. `chosen` is the id of the script that
        comes first if it is among them."""
        matching = self._allowed(category)
        bonus, chosen_row = self._frecency, self.rows.get(chosen)
        if chosen_row is not None:
            bonus = bonus.copy()
            bonus[chosen_row] += CHOSEN
        matches: list[Match] = []
        for term in terms:
            match = self._match(term)
            # No body match comes before a match of another field: the bodies of a single term may not matter at all.
            enough = np.count_nonzero(matching & (match.points > 0)) >= limit
            if len(terms) > 1 or chosen_row is not None or not enough:
                match.search_bodies()
            matching &= match.points > 0
            if not matching.any():
                return []
            matches.append(match)
        return self._taken(*best_of(matches, np.flatnonzero(matching), bonus, self._by_length, limit))

    def _match(self, term: Term) -> Match:
        """Kept for the last few terms: of several words only the one that is being typed is new at a keystroke."""
        match = self._matches.pop(term, None) or Match(term, self._fields, self._bodies)
        self._matches[term] = match
        if len(self._matches) > KEPT_MATCHES:
            del self._matches[next(iter(self._matches))]
        return match

    def _allowed(self, category: str) -> npt.NDArray[np.bool_]:
        """The scripts that count, filed under this path or below it."""
        if not category:
            return self._alive.copy()
        below = [path == category or path.startswith(category + "/") for path in self._fields.categories]
        return self._alive & np.array(below, np.bool_)[self._fields.category_of]

    def _taken(self, rows: Rows, points: Points) -> list[tuple[int, Script]]:
        return [(score, self.scripts[row]) for score, row in zip(thousandths(points).tolist(), rows, strict=True)]


def title_length(script: Script) -> int:
    """What counts where shorter titles come first."""
    return min(len(script.title), LONGEST_TITLE)


def _ranks(ordered: Sequence[int]) -> Order:
    """The place of each row in this order."""
    ranks = np.empty(len(ordered), np.uint32)
    ranks[ordered] = np.arange(len(ordered))
    return ranks
