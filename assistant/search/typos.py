"""One slip in what is written: a wrong, missing, extra or swapped letter or character (Damerau distance 1)."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from assistant.search.line import Line, Places
from assistant.search.pinyin import is_letter
from assistant.search.query import MOST_SPELLED, Pattern
from assistant.search.tables import Units

NO_UNITS = np.zeros(0, np.uint16)


@dataclass(frozen=True, slots=True)
class Meant:
    """What may have been meant: these units, then `gap` units that nobody knows, then those."""

    head: Units
    gap: int
    tail: Units
    rough: bool = False  # a beginning or an end was taken away

    def __len__(self) -> int:
        return len(self.head) + self.gap + len(self.tail)


def slips(pattern: Pattern) -> Iterator[Meant]:
    """All texts from which the pattern is one slip away. A pattern that is short has too many neighbours: of two
    characters only a swap is taken back, of four letters no more may be left out than stay."""
    units, count = pattern.units, len(pattern.units)
    if not 2 <= count <= MOST_SPELLED:
        return
    latin = all(map(is_letter, pattern.text))
    yield from _swapped(units)
    if count >= (4 if latin else 3):
        yield from _replaced(units)
        yield from _left_out(units)
    if count >= (5 if latin else 3):
        yield from _put_in(units)


def find_meant(line: Line, meant: Meant) -> Places:
    """Where this may stand; what nobody knows is any character of the same text."""
    if not meant.gap:
        return line.find(meant.head)
    places = _around_gap(line, meant)
    found: Places = places[line.units.take(places + len(meant.head)) != 0]
    return found


def one_slip_apart(a: str, b: str) -> bool:
    """Whether one letter was put in, left out, replaced, or swapped with the next one."""
    start = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[start:], b[start:]
    return a != b and (a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:]))


def _around_gap(line: Line, meant: Meant) -> Places:
    """Begins at the longer side, which stands at fewer places."""
    behind = len(meant.head) + meant.gap
    if len(meant.head) >= len(meant.tail):
        return _holding(line, line.find(meant.head), meant.tail, behind)
    places = line.find(meant.tail) - behind
    return _holding(line, places[places > 0], meant.head, 0)


def _holding(line: Line, places: Places, needle: Units, offset: int) -> Places:
    """Those of the places that have the needle so far behind them."""
    for at, unit in enumerate(needle.tolist(), offset):
        places = places[line.units.take(places + at, mode="clip") == unit]
    return places


def _swapped(units: Units) -> Iterator[Meant]:
    for at in np.flatnonzero(units[:-1] != units[1:]).tolist():
        yield Meant(np.concatenate([units[:at], units[at : at + 2][::-1], units[at + 2 :]]), 0, NO_UNITS)


def _replaced(units: Units) -> Iterator[Meant]:
    """One in the middle; of a wrong one at an end the rest is found by `_put_in`."""
    for at in range(1, len(units) - 1):
        yield Meant(units[:at], 1, units[at + 1 :])


def _left_out(units: Units) -> Iterator[Meant]:
    for at in range(1, len(units)):
        yield Meant(units[:at], 1, units[at:])


def _put_in(units: Units) -> Iterator[Meant]:
    for at in range(len(units)):
        yield Meant(np.delete(units, at), 0, NO_UNITS, rough=at in (0, len(units) - 1))
