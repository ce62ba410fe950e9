"""Sorts a long list on another thread without holding up the windows."""

from collections.abc import Callable, Sequence
from heapq import merge
from typing import Any, TypeVar

T = TypeVar("T")
STRETCH = 2000  # rows that are dealt with in one go: meanwhile Python lets no other thread have its turn


def arranged(
    rows: Sequence[T], key: Callable[[T], Any], *, descending: bool = False, stretch: int = STRETCH
) -> list[T]:
    """As `sorted`, a stretch at a time."""
    keys = [key(row) for row in rows]
    numbers = range(len(rows))
    stretches = [
        sorted(numbers[begin : begin + stretch], key=keys.__getitem__, reverse=descending)
        for begin in numbers[::stretch]
    ]
    found = [rows[number] for number in merge(*stretches, key=keys.__getitem__, reverse=descending)]
    while keys:  # to let go of a hundred thousand of Qt's at once takes as long as to sort them
        del keys[-stretch:]
    return found
