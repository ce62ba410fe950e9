"""Many texts laid end to end in one array, so that one numpy step looks at all of them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.search.fold import fold
from assistant.search.pinyin import starting
from assistant.search.postings import Postings
from assistant.search.tables import Units, tables

Places = npt.NDArray[np.integer]  # indices into the units of a line
Rows = npt.NDArray[np.integer]  # numbers of texts: 0 is the first text of a line


class Line:
    """Folded texts with a 0 before, between and after them. Text i is `units[starts[i] : starts[i + 1] - 1]`.

    A place that matches k units is followed by at least one more unit, so `units[place + k]` always exists.
    """

    def __init__(self, units: Units) -> None:
        self.units = units
        self.starts = (np.flatnonzero(units == 0) + 1).astype(np.int32)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def classes(self, places: Places) -> Units:
        """The reading classes of the units at these places."""
        return tables().class_of.take(self.units.take(places))

    def rows(self, places: Places) -> Rows:
        """The texts that these places are in."""
        return np.searchsorted(self.starts, places, "right") - 1

    def holding(self, unit: int) -> Places:
        """Where this unit stands."""
        return np.flatnonzero(self.units == unit)

    def sounding(self, letter: str) -> Places:
        """Where a character stands that has a reading starting with this letter."""
        mask = starting(letter)
        return np.flatnonzero(mask[tables().class_of[self.units]]) if mask is not None else np.zeros(0, np.int64)

    def find(self, needle: Units) -> Places:
        """Where this text begins. `needle` is not empty and has no 0."""
        return self.followed(self.holding(int(needle[0])), needle)

    def followed(self, places: Places, needle: Units, known: tuple[int, ...] = (0,)) -> Places:
        """Those of the places where the whole needle stands; its units at the offsets `known` are known to."""
        for offset, unit in enumerate(needle.tolist()):
            if offset not in known and len(places):
                places = places[self.units.take(places + offset, mode="clip") == unit]
        return places


class IndexedLine(Line):
    """A line that knows its characters' places beforehand: for the titles of a whole library."""

    def __init__(self, units: Units) -> None:
        super().__init__(units)
        self._pairs = Postings(units, np.arange(len(units), dtype=np.uint32))
        self._owner = np.cumsum(units == 0, dtype=np.int32) - np.int32(1)
        self._sounding: dict[str, Places] = {}

    @property
    def nbytes(self) -> int:
        arrays: tuple[npt.NDArray[Any], ...] = (self.units, self.starts, self._owner, *self._sounding.values())
        return self._pairs.nbytes + sum(array.nbytes for array in arrays)

    def rows(self, places: Places) -> Rows:
        return self._owner.take(places)

    def holding(self, unit: int) -> Places:
        return self._pairs.of_unit(unit).astype(np.int64)

    def sounding(self, letter: str) -> Places:
        """Kept once asked for: half of all typing begins with one of 26 letters."""
        places = self._sounding.get(letter)
        if places is None:
            places = self._sounding[letter] = super().sounding(letter).astype(np.int32)
        return places

    def find(self, needle: Units) -> Places:
        """Looks only where the needle's rarest pair of characters stands."""
        if len(needle) == 1:
            return self.holding(int(needle[0]))
        slots = self._pairs.slots_of(needle)
        if slots is None:
            return np.zeros(0, np.int64)
        rarest = int(np.argmin(self._pairs.sizes(slots)))
        places = self._pairs.at(slots[rarest]).astype(np.int64) - rarest
        return self.followed(places[places > 0], needle, (rarest, rarest + 1))


def lay(texts: Sequence[str]) -> Units:
    """The units of a line of these texts. A NUL inside a text becomes U+FFFF, which nobody types."""
    line = "\0".join(["", *texts, ""])
    if line.count("\0") > len(texts) + 1:
        line = "\0".join(["", *(text.replace("\0", "\uffff") for text in texts), ""])
    return fold(line)


def cut(line: Line, rows: Rows) -> Line:
    """A line of only these texts."""
    starts, ends = line.starts[rows].tolist(), line.starts[rows + 1].tolist()
    pieces = [line.units[start:end] for start, end in zip(starts, ends, strict=True)]
    return Line(np.concatenate([np.zeros(1, np.uint16), *pieces]))
