"""Terms against all scripts of a part: points at once, and a closer look where a good match is only probable."""

from collections.abc import Sequence
from functools import reduce

import numpy as np

from assistant.search.bodies import Bodies
from assistant.search.fields import Fields
from assistant.search.line import Rows
from assistant.search.query import Term
from assistant.search.ranking import Order, Points, best, together


class Match:
    """How well one term matches each script: `points[row]` is the tier of its best match, 0 for none.

    Titles, codes, tags and categories are searched at once, bodies only after `search_bodies`. Then, where
    `doubtful[row]` is set, the points are the most that they can be, until `look` has been asked for that script.
    """

    def __init__(self, term: Term, fields: Fields, bodies: Bodies) -> None:
        self._patterns = term.patterns
        self._bodies = bodies
        self._bodies_searched = False
        self._sure: Points = reduce(np.maximum, [fields.score(pattern) for pattern in term.patterns])
        self.points = self._sure
        self.doubtful = np.zeros(fields.count, np.bool_)

    @property
    def nbytes(self) -> int:
        return int(self._sure.nbytes + self.points.nbytes + self.doubtful.nbytes)

    def search_bodies(self) -> None:
        """The first call searches."""
        if not self._bodies_searched:
            self._bodies_searched = True
            for pattern in self._patterns:
                points, doubtful = self._bodies.likely(pattern)
                self.points = np.maximum(self.points, points)
                self.doubtful |= doubtful
            self.doubtful &= self._sure < self.points

    def look(self, rows: Rows) -> None:
        """Makes the points of these scripts certain."""
        rows = rows[self.doubtful[rows]]
        if len(rows):
            found = [self._bodies.exact(pattern, rows) for pattern in self._patterns]
            self.points[rows] = np.max([self._sure[rows], *found], axis=0)
            self.doubtful[rows] = False


def best_of(matches: Sequence[Match], rows: Rows, bonus: Points, order: Order, limit: int) -> tuple[Rows, Points]:
    """The best of these scripts and their points: the mean of the terms' plus the bonus.

    Looks closer only at scripts that would be shown. Where that takes points away others move up, so it looks again,
    at twice as many.
    """

    def total(rows: Rows) -> Points:
        points = together([match.points[rows] for match in matches])
        return np.where(points > 0, points + bonus[rows], 0)

    points, order, window = total(rows), order[rows], limit
    while True:
        top = best(points, order, window)
        for match in matches:
            match.look(rows[top])
        shown, before = top[:limit], points[top[:limit]]
        points[top] = total(rows[top])
        if np.array_equal(points[shown], before):
            return rows[shown], before
        window *= 2
