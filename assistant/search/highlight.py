"""Which characters of a script matched what was typed; asked for only for the rows on screen."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np

from assistant.scripts.script import Script
from assistant.search.accent import PLAIN, Accent
from assistant.search.automaton import walk
from assistant.search.bodies import find_read
from assistant.search.fold import code_points
from assistant.search.guessing import guesses_in
from assistant.search.line import Line, Places, lay
from assistant.search.query import Pattern, Term, parse

Range = tuple[int, int]
Hit = tuple[Places, int]  # where, and how many characters


@dataclass(frozen=True, slots=True)
class Marks:
    """Half-open ranges of Python string indices, in order and apart from each other."""

    title: tuple[Range, ...]
    body: tuple[Range, ...]


def highlight(script: Script, query: str, accent: Accent = PLAIN) -> Marks:
    """Marks each term where it is written, else where it is spelled; in the body only what the title does not have.
    A term that is nowhere in the script is marked in the title where it may be meant."""
    terms = parse(query, accent)
    title = Line(lay([script.title]))
    in_title = [_marks(title, term, _spelled_in_title) for term in terms]
    missing = [term for term, marks in zip(terms, in_title, strict=True) if not marks]
    in_body: list[list[Range]] = []
    if missing:
        body = Line(lay([script.body]))
        in_body = [_marks(body, term, _spelled_in_body) for term in missing]
        nowhere = [term for term, marks in zip(missing, in_body, strict=True) if not marks]
        labels = Line(lay([script.code, script.category, *script.tags, *script.questions])) if nowhere else None
        in_title += [
            _guessed(title, term) for term in nowhere if labels and not _marks(labels, term, _spelled_in_title)
        ]
    return Marks(_ranges(script.title, chain(*in_title)), _ranges(script.body, chain(*in_body)))


def _marks(line: Line, term: Term, spelled: Callable[[Line, Pattern], Iterator[Hit]]) -> list[Range]:
    """The ranges in units of the only text of a line."""
    for find in (_written, spelled):
        hits = [hit for pattern in term.patterns for hit in find(line, pattern)]
        ranges = [(place - 1, place - 1 + eaten) for places, eaten in hits for place in places.tolist()]
        if ranges:
            return ranges
    return []


def _guessed(title: Line, term: Term) -> list[Range]:
    return [(place - 1, place - 1 + eaten) for places, eaten in guesses_in(title, term) for place in places.tolist()]


def _written(line: Line, pattern: Pattern) -> Iterator[Hit]:
    yield line.find(pattern.units), len(pattern.units)


def _spelled_in_title(line: Line, pattern: Pattern) -> Iterator[Hit]:
    if pattern.has_letters:
        yield from ((places, eaten) for eaten, places in walk(line, pattern).items())


def _spelled_in_body(line: Line, pattern: Pattern) -> Iterator[Hit]:
    yield from ((find_read(line, spelling, pattern.accent), len(spelling)) for spelling in pattern.spellings)


def _ranges(text: str, in_units: Iterable[Range]) -> tuple[Range, ...]:
    """Sorted, overlapping and touching ones joined, as indices of the text."""
    joined: list[Range] = []
    for start, end in sorted(in_units):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    if not joined:
        return ()
    points = code_points(text, np.array(joined, np.int64).reshape(-1, 2))
    return tuple((start, end) for start, end in points.tolist())
