"""Which syllables stand side by side in a line, and in which of its pairs of characters."""

from functools import cache

import numpy as np
import numpy.typing as npt

from assistant.search.arrays import Array
from assistant.search.postings import Slots, gather
from assistant.search.tables import Units, tables

Readings = npt.NDArray[np.integer]  # numbers of readings: places in the table of readings
Sounds = tuple[int, ...]  # the readings that one character may have


class SoundPairs:
    """For each two readings the pairs of characters that may be read so: those of `first` and `second` are
    `slots[starts[code]:starts[code + 1]]` with `code = first * count + second`."""

    def __init__(self, firsts: Units, seconds: Units) -> None:
        """Takes the first and the second unit of each pair. 3 ms for 10,000 different pairs."""
        codes, slots = _codes(firsts, seconds)
        self.count = len(tables().readings)
        order = np.argsort(codes, kind="stable")
        self.slots = slots[order].astype(np.int32)
        self.starts = np.zeros(self.count**2 + 1, np.int32)
        np.cumsum(np.bincount(codes, minlength=self.count**2), out=self.starts[1:])
        self._any = np.diff(self.starts).astype(np.bool_).tobytes()

    @property
    def nbytes(self) -> int:
        return self.slots.nbytes + self.starts.nbytes + len(self._any)

    def follow(self, first: Sounds, second: Sounds) -> bool:
        """Whether any of the second stands after any of the first."""
        known, count = self._any, self.count
        return any(known[a * count + b] for a in first for b in second)

    def of(self, first: Sounds, second: Sounds) -> Slots:
        """The pairs that may be read so; one may come several times."""
        codes = np.add.outer(np.multiply(first, self.count), second).ravel()
        return gather(self.slots, self.starts, codes)


class FewSoundPairs:
    """The same question for one short text, without the tables."""

    def __init__(self, units: Units) -> None:
        codes, _ = _codes(units[:-1], units[1:])
        self._count = len(tables().readings)
        self._known = frozenset(codes.tolist())

    def follow(self, first: Sounds, second: Sounds) -> bool:
        return any(a * self._count + b in self._known for a in first for b in second)


def sounds_of(unit: int) -> Sounds:
    """The readings of a folded character."""
    values, starts = _readings_of_classes()
    number = int(tables().class_of[unit])
    return tuple(values[starts[number] : starts[number + 1]].tolist())


def _codes(firsts: Units, seconds: Units) -> tuple[Array, Slots]:
    """For each pair and each way to read it: its code and its number."""
    values, starts = _readings_of_classes()
    class_of = tables().class_of
    first, second = class_of.take(firsts).astype(np.intp), class_of.take(seconds).astype(np.intp)
    ways = np.diff(starts)
    slots = np.repeat(np.arange(len(first)), ways[first])
    heads = gather(values, starts, first)
    tails = second[slots]
    codes = np.repeat(heads, ways[tails]) * len(tables().readings) + gather(values, starts, tails)
    return codes, np.repeat(slots, ways[tails])


@cache
def _readings_of_classes() -> tuple[Readings, Slots]:
    """The readings of class c are `values[starts[c]:starts[c + 1]]`: the table of members the other way round."""
    known = tables()
    reading = np.repeat(np.arange(len(known.readings)), np.diff(known.starts))
    order = np.argsort(known.members, kind="stable")
    counts = np.bincount(known.members, minlength=known.class_count)
    return reading[order], np.concatenate([[0], np.cumsum(counts)])
