"""Postings: for each pair of neighbouring characters, where it occurs."""

import sys

import numpy as np
import numpy.typing as npt

from assistant.search.arrays import Array, Arrays, expect, expect_below, expect_offsets, taken
from assistant.search.tables import Units

Keys = npt.NDArray[np.uint32]
Values = npt.NDArray[np.integer]
Slots = npt.NDArray[np.integer]  # numbers of keys in a postings list

_FIRST = np.uint64(1 << 48)  # the least pair that does not begin with 0
_HIGH = int(sys.byteorder == "little")  # which half of a number in memory is the higher one
_SHORT = 32  # slices from here on are put together one by one: a list of numbers costs more


class Postings:
    """Pairs of units in sorted order; what is posted under `keys[slot]` is `values[starts[slot]:starts[slot + 1]]`.

    A single unit needs no list of its own: it is the range of all pairs that begin with it, and the last unit of
    a text is paired with the 0 that follows.
    """

    def __init__(self, keys: Keys, starts: npt.NDArray[np.int32], values: Values) -> None:
        self.keys = keys
        self.starts = starts
        self.values = values

    @classmethod
    def of(cls, units: Units, values: Values) -> "Postings":
        """Posts `values[i]` (below 2^32) under the pair at place i, once a pair; pairs that begin with 0 are between
        two texts. Pair and value are sorted as one number, in place: the memory it takes stays with the process."""
        entries = np.empty(max(len(units) - 1, 0), np.uint64)
        quarters, halves = entries.view(np.uint16).reshape(-1, 4), entries.view(np.uint32).reshape(-1, 2)
        quarters[:, 3 * _HIGH], quarters[:, 1 + _HIGH] = units[:-1], units[1:]
        halves[:, 1 - _HIGH] = values[:-1]
        entries.sort()
        entries = entries[np.searchsorted(entries, _FIRST) :]
        halves = entries[first_seen(entries)].view(np.uint32).reshape(-1, 2)
        keys = halves[:, _HIGH]
        slots = np.flatnonzero(first_seen(keys))
        narrow = np.min_scalar_type(int(values.max(initial=0)))
        return cls(keys[slots], np.append(slots, len(keys)).astype(np.int32), halves[:, 1 - _HIGH].astype(narrow))

    @classmethod
    def kept(cls, arrays: Arrays, limit: int) -> "Postings":
        """From a file; all values must be below the limit. Raises `Unfit`."""
        keys, starts = taken(arrays, "keys", np.uint32), taken(arrays, "starts", np.int32)
        values = taken(arrays, "values", np.unsignedinteger)
        expect((keys[1:] > keys[:-1]).all(), "keys")
        expect_offsets(starts, len(keys), len(values), "starts")
        expect_below(values, limit, "values")
        return cls(keys, starts, values)

    def arrays(self) -> dict[str, Array]:
        return {"keys": self.keys, "starts": self.starts, "values": self.values}

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


def gather(values: Array, starts: Values, slots: Slots) -> Array:
    """`values[starts[slot]:starts[slot + 1]]` of several slots, one after the other."""
    begins, ends = starts.take(slots), starts.take(slots + 1)
    sizes = ends - begins
    if len(slots) * _SHORT < int(sizes.sum()):
        slices = zip(begins.tolist(), ends.tolist(), strict=True)
        return np.concatenate([values[begin:end] for begin, end in slices])
    shift = begins - (np.cumsum(sizes) - sizes)
    gathered: Array = values.take(np.arange(int(sizes.sum())) + np.repeat(shift, sizes))
    return gathered


def union(some: Values, more: Values) -> Values:
    """All that is in one of two lists, sorted, each once. (`np.union1d` imports numpy.ma when it is first called: 20 ms
    of a keystroke.)"""
    ordered = np.concatenate([some, more])
    ordered.sort()
    return ordered[first_seen(ordered)]


def _pair(first: Units, second: Units) -> Keys:
    return first.astype(np.uint32) << np.uint32(16) | second


def first_seen(ordered: npt.NDArray[np.integer]) -> npt.NDArray[np.bool_]:
    """Where a sorted array has a value that it had not before."""
    new = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return new
