"""The bodies of many scripts: which hold a text, or characters that may be read as typed.

The postings tell which bodies hold a pair of characters. A longer text is only probably there where all its pairs
are; `exact` looks, and is asked for no more bodies than are going to be shown.
"""

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.search.accent import Accent
from assistant.search.arrays import Array, Arrays, expect, under, within
from assistant.search.common import Common
from assistant.search.line import Line, Places, Rows, cut, kept_units, lay
from assistant.search.pinyin import is_letter, reading, starting
from assistant.search.postings import Postings
from assistant.search.query import Pattern
from assistant.search.ranking import BODY, BODY_SPELLED, Tiers
from assistant.search.tables import Units, tables

Flags = npt.NDArray[np.bool_]
Spelling = tuple[str, ...]  # full syllables and single other characters; the last may be the beginning of a syllable


class Bodies:
    """Folded bodies and, for each pair of neighbouring characters, the bodies that hold it."""

    def __init__(self, line: Line, pairs: Postings, common: Common) -> None:
        self.line = line
        self._pairs = pairs
        self._common = common
        self._classes = tables().class_of[pairs.firsts], tables().class_of[pairs.seconds]

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Bodies":
        line = Line(lay(texts))
        lengths = np.diff(line.starts)
        lengths[:1] += 1  # the 0 before the first
        pairs = Postings.of(line.units, np.repeat(np.arange(len(texts), dtype=np.uint32), lengths))
        return cls(line, pairs, Common.of(pairs, len(texts)))

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Bodies":
        """From a file, of so many scripts. Raises `Unfit`."""
        line = Line(kept_units(arrays))
        expect(len(line) == count, "bodies")
        pairs, common = Postings.kept(within(arrays, "pairs"), count), Common.kept(within(arrays, "common"), count)
        return cls(line, pairs, common)

    def arrays(self) -> dict[str, Array]:
        pairs, common = under("pairs", self._pairs.arrays()), under("common", self._common.arrays())
        return {"units": self.line.units, **pairs, **common}

    @property
    def nbytes(self) -> int:
        """Of what is in memory and not among the arrays that are kept."""
        return self.line.starts.nbytes + sum(classes.nbytes for classes in self._classes)

    def likely(self, pattern: Pattern) -> tuple[Tiers, Flags]:
        """The tiers of the bodies that probably match, and which of them still have to be looked at."""
        points = np.zeros(len(self.line), np.uint8)
        doubtful = np.zeros(len(self.line), np.bool_)
        for spelling in pattern.spellings:
            rows = self._probably_read(spelling, pattern.accent)
            points[rows] = BODY_SPELLED
            if len(spelling) > 2:
                doubtful[rows] = True
        written = self._probably_holding(pattern)
        points[written] = BODY
        doubtful[written] = len(pattern.units) > 2
        return points, doubtful

    def exact(self, pattern: Pattern, rows: Rows) -> Tiers:
        """The tiers of these bodies after looking at their text."""
        line = cut(self.line, rows)
        points = np.zeros(len(rows), np.uint8)
        for spelling in pattern.spellings:
            points[line.rows(find_read(line, spelling, pattern.accent))] = BODY_SPELLED
        points[line.rows(line.find(pattern.units))] = BODY
        return points

    def _probably_holding(self, pattern: Pattern) -> Rows | Flags:
        units = pattern.units
        if len(units) == 1:
            common = self._common.holding(int(units[0]))
            return self._pairs.of_unit(int(units[0])) if common is None else common
        slots = self._pairs.slots_of(units)
        if slots is None:
            return np.zeros(0, np.intp)
        rarest_first = sorted((self._pairs.at(slot) for slot in set(slots.tolist())), key=len)
        return reduce(_both, rarest_first)

    def _probably_read(self, spelling: Spelling, accent: Accent) -> Rows:
        firsts, seconds = (self._pairs.firsts, self._classes[0]), (self._pairs.seconds, self._classes[1])
        found = np.ones(len(self.line), np.bool_)
        for at, (first, second) in enumerate(pairwise(spelling), 2):
            read = reads(*firsts, first, accent) & reads(*seconds, second, accent, at_end=at == len(spelling))
            if not read.any():
                return np.zeros(0, np.intp)
            here = np.zeros(len(self.line), np.bool_)
            here[self._pairs.at_all(np.flatnonzero(read))] = True
            found &= here
        return np.flatnonzero(found)


def reads(units: Units, classes: Units, piece: str, accent: Accent, *, at_end: bool = False) -> Flags:
    """Which of the units, of these reading classes, may be read as this syllable, or at the end as one that begins so;
    or are this other character."""
    if not is_letter(piece[0]):
        return np.equal(units, ord(piece))
    mask = (starting if at_end else reading)(piece, accent)
    read: Flags = np.zeros(len(units), np.bool_) if mask is None else mask.take(classes)
    return read


def find_read(line: Line, spelling: Spelling, accent: Accent) -> Places:
    """Where in a line characters stand that may be read as this, one after the other."""
    places = np.arange(len(line.units))
    for offset, piece in enumerate(spelling):
        units = line.units_after(places, offset)
        at_end = offset == len(spelling) - 1
        places = places[reads(units, tables().class_of.take(units), piece, accent, at_end=at_end)]
    return places


def _both(short: Rows, long: Rows) -> Rows:
    """What is in both of two sorted lists."""
    return short[long.take(np.searchsorted(long, short), mode="clip") == short] if len(long) else long
