"""What two texts have in common and what only one of them has."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

LONG = 1_000_000  # pairs of characters: beyond that whole lines are compared, or the window would wait


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of both texts ("both"), or one that only the left or only the right one has. Never empty."""

    side: Literal["both", "left", "right"]
    text: str


def difference(left: str, right: str) -> list[Part]:
    """In reading order. The parts of "both" and "left" make the left text, those of "both" and "right" the right."""
    start = _common(left, right)
    end = _common(left[start:][::-1], right[start:][::-1])
    middle = _compared(left[start : len(left) - end], right[start : len(right) - end])
    parts = [Part("both", left[:start]), *middle, Part("both", left[len(left) - end :])]
    return [part for part in parts if part.text]


def _common(left: str, right: str) -> int:
    """The length of the beginning that they share."""
    pairs = zip(left, right, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))


def _compared(left: str, right: str) -> list[Part]:
    long = len(left) * len(right) > LONG
    a = left.splitlines(keepends=True) if long else list(left)
    b = right.splitlines(keepends=True) if long else list(right)
    parts: list[Part] = []
    for kind, a0, a1, b0, b1 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(Part("both", "".join(a[a0:a1])))
        else:
            parts += [Part("left", "".join(a[a0:a1])), Part("right", "".join(b[b0:b1]))]
    return parts
