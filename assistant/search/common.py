"""Characters that stand in most bodies: which bodies hold them is kept ready, one bit a body."""

import numpy as np
import numpy.typing as npt

from assistant.search.arrays import Array, Arrays, taken
from assistant.search.postings import Postings, first_seen
from assistant.search.tables import Units

MANY = 20_000  # bodies; among fewer the postings of any character are as quick
SHARE = 0.5  # postings a body that make a character common


class Common:
    """For a single common character the postings have several entries a body: milliseconds for 的 or a comma."""

    def __init__(self, units: Units, bits: npt.NDArray[np.uint8], count: int) -> None:
        self._bits = dict(zip(units.tolist(), bits.reshape(len(units), (count + 7) // 8), strict=True))
        self._arrays: dict[str, Array] = {"units": units, "bits": bits}
        self._count = count

    @classmethod
    def of(cls, pairs: Postings, count: int) -> "Common":
        units = _common(pairs, count) if count >= MANY else np.zeros(0, np.uint16)
        held = np.zeros((len(units), count), np.bool_)
        for flags, unit in zip(held, units.tolist(), strict=True):
            flags[pairs.of_unit(unit)] = True
        return cls(units, np.packbits(held, axis=1).ravel(), count)

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Common":
        """From a file, of so many bodies. Raises `Unfit`."""
        units = taken(arrays, "units", np.uint16)
        return cls(units, taken(arrays, "bits", np.uint8, len(units) * ((count + 7) // 8)), count)

    def arrays(self) -> dict[str, Array]:
        return self._arrays

    def holding(self, unit: int) -> npt.NDArray[np.bool_] | None:
        """Which bodies hold it; None when it is not common."""
        bits = self._bits.get(unit)
        return None if bits is None else np.unpackbits(bits, count=self._count).view(np.bool_)


def _common(pairs: Postings, count: int) -> Units:
    firsts = pairs.firsts
    slots = np.flatnonzero(first_seen(firsts))
    ends = np.append(pairs.starts[slots], len(pairs.values))
    return firsts[slots[np.diff(ends) > count * SHARE]]
