"""Cuts out the piece of a body that a row has room for: its beginning, or the place that matched."""

from collections.abc import Sequence
from itertools import pairwise

Range = tuple[int, int]  # half-open, in code points

LENGTH = 160  # more than two lines of any width we have
LEAD = 10  # characters shown before the first match
NEAR = 40  # a match that begins before this is seen without cutting off the beginning


def excerpt(body: str, marks: Sequence[Range]) -> tuple[str, list[Range]]:
    """One line of text and the marks in it. Line breaks and control characters become spaces, one for one."""
    start = marks[0][0] - LEAD if marks and marks[0][0] >= NEAR else 0
    text = _in_one_line(body[start : start + LENGTH])
    cut = 1 if start else 0
    shifted = [(max(s - start, 0) + cut, min(e - start, len(text)) + cut) for s, e in marks if start < e]
    return ("…" if cut else "") + text, [(s, e) for s, e in shifted if s < e]


def _in_one_line(text: str) -> str:
    text = text.replace("\n", " ")
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def pieces(text: str, marks: Sequence[Range], start: int, end: int) -> list[tuple[str, bool]]:
    """text[start:end] cut at the borders of its marks; each piece with whether it is marked."""
    inside = [(max(s, start), min(e, end)) for s, e in marks if s < end and e > start]
    borders = sorted({start, end, *(border for mark in inside for border in mark)})
    return [(text[a:b], any(s <= a < e for s, e in inside)) for a, b in pairwise(borders)]
