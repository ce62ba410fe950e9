"""Many strings in one array: 100,000 of them are then one thing in memory, or a part of a file."""

from collections.abc import Iterable, Sequence
from typing import overload

import numpy as np

from assistant.search.arrays import Array, Arrays, expect_offsets, taken


class Texts(Sequence[str]):
    """Strings as UTF-8, lone surrogates too. Text i is `data[starts[i]:starts[i + 1]]`; each look makes it anew."""

    def __init__(self, data: Array, starts: Array) -> None:
        self._data = data.data
        self._arrays = {"data": data, "starts": starts}
        self._starts = starts

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Texts":
        encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
        starts = np.zeros(len(encoded) + 1, np.int64)
        np.cumsum(list(map(len, encoded)), out=starts[1:])
        return cls(np.frombuffer(b"".join(encoded), np.uint8), starts)

    @classmethod
    def kept(cls, arrays: Arrays, count: int | None = None) -> "Texts":
        """From a file, so many of them. Raises `Unfit`."""
        data = taken(arrays, "data", np.uint8)
        starts = taken(arrays, "starts", np.int64, None if count is None else count + 1)
        expect_offsets(starts, len(starts) - 1, len(data), "starts")
        return cls(data, starts)

    def arrays(self) -> dict[str, Array]:
        return self._arrays

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        # A damaged file may hold what is no UTF-8: shown as such, and replaced once the file is checked.
        piece = self._data[int(self._starts[index]) : int(self._starts[index + 1])]
        try:
            return str(piece, "utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return str(piece, "utf-8", "replace")
