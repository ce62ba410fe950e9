"""Terms against all scripts of a part: points at once, and a closer look where a good match is only probable."""

from collections.abc import Sequence
from copy import copy
from functools import reduce

import numpy as np

from assistant.search.bodies import Bodies
from assistant.search.fields import Fields
from assistant.search.line import Rows
from assistant.search.query import Term
from assistant.search.ranking import Tiers, Totals, best, together


class Match:
    """How well one term matches each script: `tiers[row]` is the tier of its best match, 0 for none.

    Titles, codes, tags and categories are searched at once, bodies only after `search_bodies`. Then, where
    `doubtful[row]` is set, the tier is the most that it can be, until `look` has been asked for that script.
    """

    def __init__(self, term: Term, fields: Fields, bodies: Bodies) -> None:
        self._patterns = term.patterns
        self._bodies = bodies
        self._bodies_searched = False
        self._sure: Tiers = reduce(np.maximum, [fields.score(pattern) for pattern in term.patterns])
        self.tiers = self._sure
        self.doubtful = np.zeros(fields.count, np.bool_)

    def or_else(self, guesses: Tiers) -> "Match":
        """The same with these tiers where they are higher."""
        other = copy(self)
        other.raise_to(guesses)
        return other

    def raise_to(self, guesses: Tiers) -> None:
        self._sure = np.maximum(self._sure, guesses)
        self.tiers = np.maximum(self.tiers, guesses)
        self.doubtful = self.doubtful & (self._sure < self.tiers)

    @property
    def nbytes(self) -> int:
        return int(self._sure.nbytes + self.tiers.nbytes + self.doubtful.nbytes)

    def search_bodies(self) -> None:
        """The first call searches."""
        if not self._bodies_searched:
            self._bodies_searched = True
            for pattern in self._patterns:
                tiers, doubtful = self._bodies.likely(pattern)
                self.tiers = np.maximum(self.tiers, tiers)
                self.doubtful |= doubtful
            self.doubtful &= self._sure < self.tiers

    def look(self, rows: Rows) -> None:
        """Makes the tiers of these scripts certain."""
        rows = rows[self.doubtful[rows]]
        if len(rows):
            found = [self._bodies.exact(pattern, rows) for pattern in self._patterns]
            self.tiers[rows] = np.max([self._sure[rows], *found], axis=0)
            self.doubtful[rows] = False


def best_of(matches: Sequence[Match], rows: Rows, bonus: Totals, limit: int) -> tuple[Rows, Totals]:
    """The best of these scripts and their points: the mean of the terms' plus the bonus; `bonus[i]` is that of
    `rows[i]`.

    Looks closer only at scripts that would be shown. Where that takes points away others move up, so it looks again,
    at twice as many.
    """

    def totals_of(some: Rows, bonus: Totals) -> Totals:
        totals = together([match.tiers.take(some) for match in matches])
        return np.add(totals, bonus, out=totals, where=totals > 0)

    window = limit
    while True:
        totals = totals_of(rows, bonus)
        top = best(totals, window)
        for match in matches:
            match.look(rows[top])
        shown = top[:limit]
        if np.array_equal(totals_of(rows[shown], bonus[shown]), totals[shown]):
            return rows[shown], totals[shown]
        window *= 2
