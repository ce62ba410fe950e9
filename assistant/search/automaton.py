"""Matches typed pinyin, initials and Chinese characters, in any mixture, against all texts of a line at once.

A state is "so much of the pattern is typed, so many characters are eaten", with the places where that is possible.
A character that is no letter must stand in the text itself. Letters stand for a character that has a reading, any of
its readings: written in full, or by its initial (f, h, zh) alone; at the end of the pattern any beginning will do.

In an indexed line the first two characters are walked on the different pairs there are, some thousands, in place of
the hundreds of thousands of places where they stand.
"""

from collections.abc import Iterator
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.search.line import IndexedLine, Line, Places
from assistant.search.pinyin import LONGEST, abbreviating, is_letter, starting
from assistant.search.postings import union
from assistant.search.query import Pattern
from assistant.search.tables import Units, tables

Cells = npt.NDArray[np.integer]  # places of a line, or numbers of pairs
State = tuple[int, int]  # how much of the pattern is typed, how many characters are eaten
Reached = list[dict[int, Cells]]  # for each length typed: by the number of characters eaten


class Ground(Protocol):
    """What is walked over: cells that have units after them."""

    def units_after(self, cells: Cells, eaten: int) -> Units: ...


def walk(line: Line, pattern: Pattern) -> dict[int, Places]:
    """Where the pattern matches: the first characters' places (some may come twice), by the number of characters
    eaten."""
    reached: Reached = [{} for _ in range(len(pattern.text) + 1)]
    if isinstance(line, IndexedLine):
        _walk_pairs(line, pattern, reached)
    else:
        reached[0][0] = np.arange(len(line.units))
    _go_on(line, pattern, reached, len(pattern.text))
    return reached[-1]


def _walk_pairs(line: IndexedLine, pattern: Pattern, reached: Reached) -> None:
    """The places of all states that are reached with two characters, or end before."""
    pairs: Reached = [{} for _ in reached]
    pairs[0][0] = np.arange(len(line.pairs))
    _go_on(line.pairs, pattern, pairs, line.pairs.LENGTH)
    for typed, states in enumerate(pairs):
        for eaten, slots in states.items():
            if eaten == line.pairs.LENGTH or typed == len(pattern.text):
                reached[typed][eaten] = line.occurrences(slots)


def _go_on(ground: Ground, pattern: Pattern, reached: Reached, furthest: int) -> None:
    """Takes all steps that eat no more characters than `furthest`."""
    for typed in range(len(pattern.text)):
        for eaten, cells in reached[typed].items():
            if eaten < furthest:
                for state, kept in _steps(ground, pattern, (typed, eaten), cells):
                    _arrive(reached, state, kept)


def _steps(ground: Ground, pattern: Pattern, state: State, cells: Cells) -> Iterator[tuple[State, Cells]]:
    typed, eaten = state
    units = ground.units_after(cells, eaten)
    if is_letter(pattern.text[typed]):
        yield from _letter_steps(tables().class_of.take(units), pattern, state, cells)
    else:
        yield (typed + 1, eaten + 1), cells[units == ord(pattern.text[typed])]


def _letter_steps(classes: Units, pattern: Pattern, state: State, cells: Cells) -> Iterator[tuple[State, Cells]]:
    """One character more, for one letter, two letters, and so on."""
    typed, eaten = state
    end = len(pattern.text)
    for stop in range(typed + 1, min(typed + LONGEST, end) + 1):
        piece = pattern.text[typed:stop]
        if starting(piece, pattern.accent) is None:
            break
        mask = (starting if stop == end else abbreviating)(piece, pattern.accent)
        if mask is not None:
            yield (stop, eaten + 1), cells[mask.take(classes)]
        if stop in pattern.breaks:
            break


def _arrive(reached: Reached, state: State, cells: Cells) -> None:
    typed, eaten = state
    if len(cells):
        before = reached[typed].get(eaten)
        reached[typed][eaten] = cells if before is None else union(before, cells)
