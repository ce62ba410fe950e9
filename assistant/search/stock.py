"""The scripts of an index, by row and by id. From a file, each is made when somebody looks at it."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays, expect, expect_below, taken


class Ids:
    """Ids in sorted order: that of `rows[i]` is `sorted[i]`. Ids are given in the order of time, so this is the order
    in which scripts were added."""

    def __init__(self, ordered: npt.NDArray[np.bytes_], rows: npt.NDArray[np.int32]) -> None:
        self._ordered = ordered
        self._rows = rows

    @classmethod
    def of(cls, ids: Sequence[str]) -> "Ids":
        """The ids of rows 0, 1, 2, …"""
        encoded = np.array([each.encode() for each in ids] or [b""], np.bytes_)[: len(ids)]
        rows = np.argsort(encoded, kind="stable").astype(np.int32)
        return cls(encoded[rows], rows)

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Ids":
        """From a file, so many. Raises `Unfit`."""
        ordered, rows = taken(arrays, "ordered", np.bytes_, count), taken(arrays, "rows", np.int32, count)
        expect_below(rows, count, "rows")
        expect((ordered[1:] > ordered[:-1]).all(), "ids")
        return cls(ordered, rows)

    def arrays(self) -> dict[str, Array]:
        return {"ordered": self._ordered, "rows": self._rows}

    def row(self, id: str) -> int | None:
        wanted = id.encode("utf-8", "surrogatepass")
        if not wanted or len(wanted) > self._ordered.itemsize:
            return None
        at = int(np.searchsorted(self._ordered, np.array(wanted, self._ordered.dtype)))
        known = at < len(self._ordered) and self._ordered[at] == wanted
        return int(self._rows[at]) if known else None

    def by_age(self) -> npt.NDArray[np.uint32]:
        """The place of each row in the order of time."""
        places = np.empty(len(self._rows), np.uint32)
        places[self._rows] = np.arange(len(places), dtype=np.uint32)
        return places

    def __iter__(self) -> Iterator[str]:
        return (encoded.decode() for encoded in self._ordered.tolist())

    def __len__(self) -> int:
        return len(self._rows)


class Stock:
    """Scripts in rows. `replace` is for one of which only the use or the star has changed."""

    def __init__(self, scripts: Sequence[Script], ids: Ids) -> None:
        self.ids = ids
        self._scripts = scripts
        self._replaced: dict[int, Script] = {}

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Stock":
        return cls(scripts, Ids.of([script.id for script in scripts]))

    def __len__(self) -> int:
        return len(self._scripts)

    def __getitem__(self, row: int) -> Script:
        replaced = self._replaced.get(row)
        return self._scripts[row] if replaced is None else replaced

    def replace(self, row: int, script: Script) -> None:
        self._replaced[row] = script
