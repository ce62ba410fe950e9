"""One indexed set of scripts. Its texts never change; which scripts still count, and their use, may."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays, size, taken, under, within
from assistant.search.bodies import Bodies
from assistant.search.fields import Fields
from assistant.search.guessing import guessed
from assistant.search.line import Rows
from assistant.search.matching import Match, best_of
from assistant.search.query import Term
from assistant.search.ranking import CHOSEN, FAVOURITE, Totals, best, days, frecency
from assistant.search.stock import Stock

KEPT_MATCHES = 8
LONGEST_TITLE = 63  # titles beyond are as long as this when shorter ones come first

Scored = tuple[int, Script]  # thousandths of points
Ranked = tuple[Rows, Totals]
NOTHING: Ranked = (np.empty(0, np.intp), np.empty(0, np.int32))


class Use:
    """How often and when each script was used, and which are favourites."""

    def __init__(
        self, uses: npt.NDArray[np.uint32], last_used: npt.NDArray[np.float64], favourite: npt.NDArray[np.bool_]
    ) -> None:
        self.uses = uses
        self.last_used = last_used  # days since 1970; minus infinity is never
        self.favourite = favourite

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Use":
        uses = np.array([min(script.uses, 0xFFFFFFFF) for script in scripts], np.uint32)
        last_used = np.array([days(script.last_used) for script in scripts], np.float64)
        return cls(uses, last_used, np.array([script.favourite for script in scripts], np.bool_))

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Use":
        """From a file, of so many scripts; use changes, so this is a copy. Raises `Unfit`."""
        kinds = {"uses": np.uint32, "last_used": np.float64, "favourite": np.bool_}
        return cls(*(taken(arrays, name, kind, count).copy() for name, kind in kinds.items()))

    def arrays(self) -> dict[str, Array]:
        return {"uses": self.uses, "last_used": self.last_used, "favourite": self.favourite}

    def take_over(self, row: int, script: Script) -> None:
        self.uses[row], self.last_used[row] = min(script.uses, 0xFFFFFFFF), days(script.last_used)
        self.favourite[row] = script.favourite


class Part:
    """Finds among its own scripts; `Index` joins several parts.

    The scripts lie in the order in which equal matches are shown: the smaller row comes first.
    """

    def __init__(self, stock: Stock, fields: Fields, bodies: Bodies, use: Use, today: float) -> None:
        """`today` is the day that use is counted back from (days since 1970)."""
        self.scripts = stock
        self._fields = fields
        self._bodies = bodies
        self._use = use
        self._alive = np.ones(len(stock), np.bool_)
        self._count = len(stock)
        self._by_age = stock.ids.places()
        self._matches: dict[Term, Match] = {}
        self.refresh(today)

    @classmethod
    def of(cls, scripts: Iterable[Script], today: float) -> "Part":
        return cls.of_ordered(sorted(scripts, key=precedence), today)

    @classmethod
    def of_ordered(cls, ordered: Sequence[Script], today: float) -> "Part":
        """Of scripts that lie by their `precedence`."""
        stock, bodies = Stock.of(ordered), Bodies.of([script.body for script in ordered])
        return cls(stock, Fields.of(ordered), bodies, Use.of(ordered), today)

    @classmethod
    def kept(cls, arrays: Arrays, stock: Stock, today: float) -> "Part":
        """From a file. Raises `Unfit`."""
        count = len(stock)
        fields, bodies = Fields.kept(within(arrays, "fields"), count), Bodies.kept(within(arrays, "bodies"), count)
        return cls(stock, fields, bodies, Use.kept(within(arrays, "use"), count), today)

    def arrays(self) -> dict[str, Array]:
        return {
            **under("fields", self._fields.arrays()),
            **under("bodies", self._bodies.arrays()),
            **under("use", self._use.arrays()),
        }

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        matches = sum(match.nbytes for match in self._matches.values())
        own = self._alive.nbytes + self._by_age.nbytes + self._habit.nbytes + size(self.scripts.ids.arrays())
        return size(self.arrays()) + self._fields.nbytes + self._bodies.nbytes + matches + own

    def __len__(self) -> int:
        """How many scripts count."""
        return self._count

    def row(self, id: str) -> int | None:
        """The row of a script that counts."""
        row = self.scripts.ids.row(id)
        return row if row is not None and self._alive[row] else None

    def prepare(self) -> None:
        """Makes what the first slip of the typist needs."""
        _ = self._fields.sound_pairs

    def warm(self) -> None:
        """Makes what is otherwise made when it is first needed."""
        _ = self._fields.sound_pairs

    def refresh(self, today: float) -> None:
        """Counts use back from another day."""
        self._habit = frecency(self._use.uses, self._use.last_used, today)

    def living(self) -> Iterator[Script]:
        return (self.scripts[row] for row in np.flatnonzero(self._alive).tolist())

    def bury(self, row: int) -> None:
        """This script counts no more."""
        self._alive[row] = False
        self._count -= 1

    def recount(self, row: int, script: Script, today: float) -> None:
        """Takes over a script whose texts are the ones that are indexed: its use and whether it is a favourite."""
        self.scripts.replace(row, script)
        self._use.take_over(row, script)
        self._habit[row] = frecency(self._use.uses[[row]], self._use.last_used[[row]], today)[0]

    def browse(self, category: str, limit: int) -> list[Scored]:
        """The scripts one sees before anything is typed, with thousandths of points."""
        return self._taken(*self.ranked_unasked(category, limit))

    def ranked_unasked(self, category: str, limit: int) -> Ranked:
        """The same without making a script."""
        totals: Totals = np.add(self._habit, np.where(self._use.favourite, FAVOURITE, 1), dtype=np.int32)
        totals[~self._allowed(category)] = 0
        rows = best(totals, limit, self._by_age)
        return rows, totals[rows]

    def find(
        self, terms: Sequence[Term], category: str, limit: int, chosen: str, *, guess: bool = False
    ) -> list[Scored]:
        """The best scripts that all terms match, with thousandths of points. `chosen` is the id of the script that
        comes first if it is among them. With `guess` a script matches also where a term may be a slip for it."""
        return self._taken(*self.ranked(terms, category, limit, chosen, guess=guess))

    def ranked(
        self, terms: Sequence[Term], category: str, limit: int, chosen: str = "", *, guess: bool = False
    ) -> Ranked:
        """The same without making a script."""
        matching = self._allowed(category)
        chosen_row = self.row(chosen) if chosen else None
        matches: list[Match] = []
        for term in terms:
            match = self._match(term).or_else(guessed(term, self._fields)) if guess else self._match(term)
            # No body match comes before a match of another field: the bodies of a single term may not matter at all.
            enough = np.count_nonzero(matching & (match.tiers > 0)) >= limit
            if len(terms) > 1 or chosen_row is not None or not enough:
                match.search_bodies()
            matching &= match.tiers > 0
            if not matching.any():
                return NOTHING
            matches.append(match)
        rows = np.flatnonzero(matching)
        bonus = self._habit.take(rows).astype(np.int32)
        if chosen_row is not None:
            bonus[rows == chosen_row] += CHOSEN
        return best_of(matches, rows, bonus, limit)

    def ids(self, rows: Rows) -> list[str]:
        return self.scripts.ids.names(self._by_age[rows])

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

    def _taken(self, rows: Rows, totals: Totals) -> list[Scored]:
        return [(total, self.scripts[row]) for row, total in zip(rows.tolist(), totals.tolist(), strict=True)]


def precedence(script: Script) -> tuple[int, str, str]:
    """Which of two equal matches is shown first: the smaller."""
    return min(len(script.title), LONGEST_TITLE), script.title, script.id
