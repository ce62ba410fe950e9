"""Loads the tables that say how characters are folded and read (made by `resources/tables/generate.py`)."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

import resources

Units = npt.NDArray[np.uint16]  # UTF-16 code units: folded text, or reading classes


@dataclass(frozen=True, slots=True)
class Tables:
    """`fold` and `class_of` are looked up by UTF-16 unit. `readings` is sorted; the classes that may be read as
    `readings[i]` are `members[starts[i]:starts[i + 1]]`."""

    fold: Units
    class_of: Units
    readings: list[str]
    starts: list[int]
    members: Units
    class_count: int


@cache
def tables() -> Tables:
    """The tables, read once (6 ms). The two large ones are mapped, so their memory is shared between processes."""
    readings, starts, members = _readings()
    return Tables(_mapped("fold.npy"), _mapped("classes.npy"), readings, starts, members, int(members.max()) + 1)


def _mapped(name: str) -> Units:
    # as a plain array: numpy's memmap class makes every look-up several times slower
    return np.asarray(np.load(resources.file(f"tables/{name}"), mmap_mode="r"))


def _readings() -> tuple[list[str], list[int], Units]:
    readings: list[str] = []
    members: list[int] = []
    starts = [0]
    for line in resources.file("tables/readings.txt").read_text("ascii").splitlines():
        reading, *classes = line.split()
        readings.append(reading)
        members += map(int, classes)
        starts.append(len(members))
    return readings, starts, np.array(members, np.uint16)
