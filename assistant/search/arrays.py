"""Arrays by name: what an index consists of, and how it is put into a file and taken out again."""

from collections.abc import Mapping
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Arrays = Mapping[str, Array]
Kind = TypeVar("Kind", bound=np.generic)


class Unfit(ValueError):  # noqa: N818 - what it says of the arrays
    """Arrays that are not what they should be: from a damaged or a foreign file."""


def under(name: str, arrays: Arrays) -> dict[str, Array]:
    """A part's arrays, named as those of the whole."""
    return {f"{name}.{inner}": array for inner, array in arrays.items()}


def within(arrays: Arrays, name: str) -> dict[str, Array]:
    """A part's arrays, under the names the part has for them."""
    start = f"{name}."
    return {full.removeprefix(start): array for full, array in arrays.items() if full.startswith(start)}


def size(arrays: Arrays) -> int:
    """Bytes."""
    return sum(array.nbytes for array in arrays.values())


def taken(arrays: Arrays, name: str, kind: type[Kind], length: int | None = None) -> npt.NDArray[Kind]:
    """One array, of this kind (np.integer: any whole numbers) and length. Raises `Unfit`."""
    array = arrays.get(name)
    if array is None or array.ndim != 1 or not np.issubdtype(array.dtype, kind) or length not in (None, len(array)):
        raise Unfit(name)
    return array


def expect(fits: object, what: str) -> None:
    """Raises `Unfit` when this is not so."""
    if not fits:
        raise Unfit(what)


def expect_offsets(offsets: npt.NDArray[np.integer], count: int, end: int, what: str) -> None:
    """`count` slices that begin at 0, follow on each other and stop at `end`."""
    expect(len(offsets) == count + 1 > 0 and offsets[0] == 0 and offsets[-1] == end, what)
    expect((offsets[1:] >= offsets[:-1]).all(), what)


def expect_below(values: npt.NDArray[np.integer], limit: int, what: str) -> None:
    """Numbers of things of which there are `limit`."""
    expect(not len(values) or (values.min() >= 0 and values.max() < limit), what)
