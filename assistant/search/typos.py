"""One slip in what is written: a wrong, missing, extra or swapped letter or character (Damerau distance 1)."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from assistant.search.line import Line, Places
from assistant.search.pinyin import is_letter
from assistant.search.query import MOST_SPELLED, Pattern
from assistant.search.tables import Units


@dataclass(frozen=True, slots=True)
class Meant:
    """What may have been meant: these units, then `gap` units that nobody knows, then those. The slip was made at the
    unit `at` of what was typed, or between that one and the next."""

    at: int
    head: Units
    gap: int = 0
    tail: Units | None = None
    rough: bool = False  # a beginning or an end was taken away

    def __len__(self) -> int:
        return len(self.head) + self.gap + (0 if self.tail is None else len(self.tail))


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


def slips_in(line: Line, pattern: Pattern) -> list[Meant]:
    """Those of the slips that may be there: all but the one half in which the slip was made stands as it was typed."""
    units, middle = pattern.units, len(pattern.units) // 2
    head, tail = units[:middle], units[middle + 1 :]
    after, before = (not len(half) or len(line.find(half)) > 0 for half in (head, tail))
    return [each for each in slips(pattern) if (after if each.at >= middle else before)]


def find_meant(line: Line, meant: Meant) -> Places:
    """Where this may stand; what nobody knows is any character of the same text."""
    if meant.tail is None:
        return line.find(meant.head)
    places = _around_gap(line, meant.head, meant.gap, meant.tail)
    found: Places = places[line.units.take(places + len(meant.head)) != 0]
    return found


def one_slip_apart(a: str, b: str) -> bool:
    """Whether one letter was put in, left out, replaced, or swapped with the next one."""
    start = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[start:], b[start:]
    return a != b and (a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:]))


def _around_gap(line: Line, head: Units, gap: int, tail: Units) -> Places:
    """Begins at the longer side, which stands at fewer places."""
    behind = len(head) + gap
    if len(head) >= len(tail):
        return _holding(line, line.find(head), tail, behind)
    places = line.find(tail) - behind
    return _holding(line, places[places > 0], head, 0)


def _holding(line: Line, places: Places, needle: Units, offset: int) -> Places:
    """Those of the places that have the needle so far behind them."""
    for at, unit in enumerate(needle.tolist(), offset):
        places = places[line.units.take(places + at, mode="clip") == unit]
    return places


def _swapped(units: Units) -> Iterator[Meant]:
    for at in np.flatnonzero(units[:-1] != units[1:]).tolist():
        yield Meant(at, np.concatenate([units[:at], units[at : at + 2][::-1], units[at + 2 :]]))


def _replaced(units: Units) -> Iterator[Meant]:
    """One in the middle; of a wrong one at an end the rest is found by `_put_in`."""
    for at in range(1, len(units) - 1):
        yield Meant(at, units[:at], 1, units[at + 1 :])


def _left_out(units: Units) -> Iterator[Meant]:
    for at in range(1, len(units)):
        yield Meant(at - 1, units[:at], 1, units[at:])


def _put_in(units: Units) -> Iterator[Meant]:
    for at in range(len(units)):
        yield Meant(at, np.delete(units, at), rough=at in (0, len(units) - 1))
