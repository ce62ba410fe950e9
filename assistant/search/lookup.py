"""Many strings in sorted order: which row is whose."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from assistant.search.arrays import Array, Arrays, expect, expect_below, taken


class Lookup:
    """The row of `ordered[i]`, in UTF-8, is `rows[i]`. Each string is there once, and none is empty."""

    def __init__(self, ordered: npt.NDArray[np.bytes_], rows: npt.NDArray[np.int32]) -> None:
        self._ordered = ordered
        self.rows = rows

    @classmethod
    def of(cls, strings: Sequence[str], rows: Sequence[int] | None = None) -> "Lookup":
        """Without rows these are 0, 1, 2, …"""
        encoded = np.array([each.encode("utf-8", "surrogatepass") for each in strings] or [b"-"], np.bytes_)
        order = np.argsort(encoded[: len(strings)], kind="stable").astype(np.int32)
        return cls(encoded[order], order if rows is None else np.array(rows, np.int32)[order])

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Lookup":
        """From a file, into so many rows. Raises `Unfit`."""
        ordered = taken(arrays, "ordered", np.bytes_)
        rows = taken(arrays, "rows", np.int32, len(ordered))
        expect_below(rows, count, "rows")
        expect((ordered[1:] > ordered[:-1]).all(), "ordered")
        return cls(ordered, rows)

    def arrays(self) -> dict[str, Array]:
        return {"ordered": self._ordered, "rows": self.rows}

    def row(self, wanted: str) -> int | None:
        encoded = wanted.encode("utf-8", "surrogatepass")
        if not encoded or len(encoded) > self._ordered.itemsize:
            return None
        # A needle must have the dtype of the strings: for any other, numpy converts all of them at each call.
        at = int(np.searchsorted(self._ordered, np.array(encoded, self._ordered.dtype)))
        return int(self.rows[at]) if at < len(self._ordered) and self._ordered[at] == encoded else None

    def places(self) -> npt.NDArray[np.uint32]:
        """The place of each row in this order, when each has one."""
        places = np.empty(len(self.rows), np.uint32)
        places[self.rows] = np.arange(len(places), dtype=np.uint32)
        return places

    def names(self, places: npt.NDArray[np.integer]) -> list[str]:
        """The strings at these places of the order."""
        return [encoded.decode("utf-8", "surrogatepass") for encoded in self._ordered[places].tolist()]

    def __iter__(self) -> Iterator[str]:
        return (encoded.decode("utf-8", "surrogatepass") for encoded in self._ordered.tolist())

    def __len__(self) -> int:
        return len(self.rows)
