"""Matches typed pinyin, initials and Chinese characters, in any mixture, against all texts of a line at once.

A state is "so much of the pattern is typed, so many characters are eaten", with the places where that is possible.
A character that is no letter must stand in the text itself. Letters stand for a character that has a reading, any of
its readings: written in full, or by its initial (f, h, zh) alone; at the end of the pattern any beginning will do.
"""

from collections.abc import Iterator

import numpy as np

from assistant.search.line import Line, Places
from assistant.search.pinyin import LONGEST, Mask, abbreviating, is_letter, starting

State = tuple[int, int]  # how much of the pattern is typed, how many characters are eaten


def walk(line: Line, pattern: str) -> dict[int, Places]:
    """Where the pattern matches: the first characters' places (some may come twice), by the number of characters
    eaten. `pattern` is folded, one character a UTF-16 unit, not empty."""
    reached: list[dict[int, Places]] = [{} for _ in range(len(pattern) + 1)]
    reached[0][0] = line.sounding(pattern[0]) if is_letter(pattern[0]) else line.holding(ord(pattern[0]))
    for typed in range(len(pattern)):
        for eaten, places in reached[typed].items():
            for state, kept in _steps(line, pattern, (typed, eaten), places):
                _arrive(reached, state, kept)
    return reached[-1]


def _steps(line: Line, pattern: str, state: State, places: Places) -> Iterator[tuple[State, Places]]:
    typed, eaten = state
    if is_letter(pattern[typed]):
        yield from _letter_steps(line, pattern, state, places)
    else:
        yield (typed + 1, eaten + 1), places[line.units.take(places + eaten) == ord(pattern[typed])]


def _letter_steps(line: Line, pattern: str, state: State, places: Places) -> Iterator[tuple[State, Places]]:
    """One character more, for one letter, two letters, and so on."""
    typed, eaten = state
    classes = line.classes(places + eaten)
    for stop in range(typed + 1, min(typed + LONGEST, len(pattern)) + 1):
        piece = pattern[typed:stop]
        if starting(piece) is None:
            break
        mask = _standing_for(piece, stop == len(pattern))
        if mask is not None:
            yield (stop, eaten + 1), places[mask.take(classes)]


def _standing_for(piece: str, at_end: bool) -> Mask | None:
    return starting(piece) if at_end else abbreviating(piece)


def _arrive(reached: list[dict[int, Places]], state: State, places: Places) -> None:
    typed, eaten = state
    if len(places):
        before = reached[typed].get(eaten)
        reached[typed][eaten] = places if before is None else np.union1d(before, places)
