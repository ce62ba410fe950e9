"""Postings: for each pair of neighbouring characters, where it occurs."""

import sys

import numpy as np
import numpy.typing as npt

from assistant.search.tables import Units

Keys = npt.NDArray[np.uint32]
Values = npt.NDArray[np.integer]
Slots = npt.NDArray[np.integer]  # numbers of keys in a postings list

_LOW = np.uint64(0xFFFFFFFF)
_HIGH = int(sys.byteorder == "little")  # which half of a key in memory is its first unit


class Postings:
    """Pairs of units in sorted order; what is posted under `keys[slot]` is `values[starts[slot]:starts[slot + 1]]`.

    A single unit needs no list of its own: it is the range of all pairs that begin with it, and the last unit of
    a text is paired with the 0 that follows.
    """

    def __init__(self, units: Units, values: Values) -> None:
        """Posts `values[i]` under the pair at place i, once a pair; pairs that begin with 0 are between two texts."""
        inside = np.flatnonzero(units[:-1])
        entries = _pair(units[:-1][inside], units[1:][inside]).astype(np.uint64) << np.uint64(32)
        entries |= values[inside].astype(np.uint64)
        entries.sort()
        entries = entries[_changes(entries)]
        keys = (entries >> np.uint64(32)).astype(np.uint32)
        slots = _changes(keys)
        self.keys: Keys = keys[slots]
        self.starts = np.append(slots, len(keys)).astype(np.int32)
        self.values = (entries & _LOW).astype(np.min_scalar_type(int(values.max(initial=0))))

    @property
    def nbytes(self) -> int:
        return self.keys.nbytes + self.starts.nbytes + self.values.nbytes

    @property
    def firsts(self) -> Units:
        """The first unit of each key."""
        return self.keys.view(np.uint16).reshape(-1, 2)[:, _HIGH]

    @property
    def seconds(self) -> Units:
        return self.keys.view(np.uint16).reshape(-1, 2)[:, 1 - _HIGH]

    def of_unit(self, unit: int) -> Values:
        """What is posted under all pairs that begin with this unit; a value may come several times."""
        # A needle must have the dtype of the keys: for any other, numpy converts all keys at each call.
        first = np.searchsorted(self.keys, np.uint32(unit << 16))
        stop = np.searchsorted(self.keys, np.uint32(unit << 16 | 0xFFFF), "right")
        return self.values[self.starts[first] : self.starts[stop]]

    def slots_of(self, needle: Units) -> Slots | None:
        """The slots of the needle's pairs, in order; None when one of them never occurs."""
        wanted = _pair(needle[:-1], needle[1:])
        slots = np.searchsorted(self.keys, wanted)
        if not len(self.keys) or not np.array_equal(self.keys.take(slots, mode="clip"), wanted):
            return None
        return slots

    def at(self, slot: int) -> Values:
        return self.values[self.starts[slot] : self.starts[slot + 1]]

    def sizes(self, slots: Slots) -> Values:
        sizes: Values = self.starts[slots + 1] - self.starts[slots]
        return sizes

    def at_all(self, slots: Slots) -> Values:
        """What is posted under any of the slots, one slot after the other."""
        return gather(self.values, self.starts, slots)


def gather(values: Values, starts: Values, slots: Slots) -> Values:
    """`values[starts[slot]:starts[slot + 1]]` of several slots, one after the other."""
    sizes = starts[slots + 1] - starts[slots]
    shift = starts[slots] - (np.cumsum(sizes) - sizes)
    gathered: Values = values[np.arange(int(sizes.sum())) + np.repeat(shift, sizes)]
    return gathered


def _pair(first: Units, second: Units) -> Keys:
    return first.astype(np.uint32) << np.uint32(16) | second


def _changes(ordered: npt.NDArray[np.unsignedinteger]) -> npt.NDArray[np.intp]:
    """Where a sorted array has a value that it had not before."""
    return np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)])
