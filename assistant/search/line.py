"""Many texts laid end to end in one array, so that one numpy step looks at all of them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.search.arrays import Array, Arrays, expect, taken, under, within
from assistant.search.fold import fold
from assistant.search.postings import Postings, Slots, gather
from assistant.search.tables import Units

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

    def units_after(self, places: Places, eaten: int) -> Units:
        """The units so many characters after these places."""
        return self.units.take(places + eaten if eaten else places)

    def rows(self, places: Places) -> Rows:
        """The texts that these places are in."""
        return np.searchsorted(self.starts, places, "right") - 1

    def holding(self, unit: int) -> Places:
        """Where this unit stands."""
        return np.flatnonzero(self.units == unit)

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

    def __init__(self, units: Units, postings: Postings | None = None) -> None:
        super().__init__(units)
        self._postings = postings or Postings.of(units, np.arange(len(units), dtype=np.uint32))
        self.pairs = Pairs(self._postings)
        # For each place its text and whether it begins there, as one number: one look instead of two.
        begins = np.zeros(len(units), np.int32)
        begins[self.starts[:-1]] = 1
        self._stands = (np.cumsum(units == 0, dtype=np.int32) - np.int32(1)) << np.int32(1) | begins

    @classmethod
    def kept(cls, arrays: Arrays) -> "IndexedLine":
        """From a file. Raises `Unfit`."""
        units = kept_units(arrays)
        return cls(units, Postings.kept(within(arrays, "pairs"), len(units)))

    def arrays(self) -> dict[str, Array]:
        return {"units": self.units, **under("pairs", self._postings.arrays())}

    @property
    def nbytes(self) -> int:
        """Of what is in memory and not among the arrays that are kept."""
        return self.starts.nbytes + self._stands.nbytes

    def rows(self, places: Places) -> Rows:
        return self._stands.take(places) >> 1

    def stands(self, places: Places) -> npt.NDArray[np.int32]:
        """For each place 2 · its text, and 1 more where the text begins there."""
        return self._stands.take(places)

    def occurrences(self, slots: Slots) -> Places:
        """Where any of these pairs stands."""
        return self._postings.at_all(slots)

    def count(self, slots: Slots) -> int:
        """At how many places any of these pairs stands."""
        return int(self._postings.sizes(slots).sum())

    def holding(self, unit: int) -> Places:
        return self._postings.of_unit(unit).astype(np.int64)

    def find(self, needle: Units) -> Places:
        """Looks only where the needle's rarest pair of characters stands."""
        if len(needle) == 1:
            return self.holding(int(needle[0]))
        slots = self._postings.slots_of(needle)
        if slots is None:
            return np.zeros(0, np.int64)
        rarest = int(np.argmin(self._postings.sizes(slots)))
        places = self._postings.at(slots[rarest]).astype(np.int64) - rarest
        return self.followed(places[places > 0], needle, (rarest, rarest + 1))


class Pairs:
    """The different pairs of neighbouring characters in a line: two steps over them are two steps over all places."""

    LENGTH = 2

    def __init__(self, postings: Postings) -> None:
        self._units = np.ascontiguousarray(postings.firsts), np.ascontiguousarray(postings.seconds)

    def __len__(self) -> int:
        return len(self._units[0])

    def units_after(self, slots: Slots, eaten: int) -> Units:
        return self._units[eaten].take(slots)


def lay(texts: Sequence[str]) -> Units:
    """The units of a line of these texts. A NUL inside a text becomes U+FFFF, which nobody types."""
    line = "\0".join(["", *texts, ""])
    if line.count("\0") > len(texts) + 1:
        line = "\0".join(["", *(text.replace("\0", "\uffff") for text in texts), ""])
    return fold(line)


def kept_units(arrays: Arrays) -> Units:
    """From a file. Raises `Unfit`."""
    units = taken(arrays, "units", np.uint16)
    expect(len(units) and units[0] == 0 and units[-1] == 0, "units")
    return units


def cut(line: Line, rows: Rows) -> Line:
    """A line of only these texts."""
    return Line(np.append(np.zeros(1, np.uint16), gather(line.units, line.starts, rows)))
