"""Tells by the title of a window which shop's chat it is. A pattern is plain text in which * stands for anything."""

from collections.abc import Iterable

WILD = "*"


def fits(pattern: str, title: str) -> bool:
    """Whether what stands between the * of the pattern stands in the title, in this order; case does not count. An
    empty pattern fits no title."""
    place, title = 0, title.casefold()
    pieces = _pieces(pattern)
    for piece in pieces:
        found = title.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return bool(pieces)


def shop_of(patterns: Iterable[tuple[str, str]], title: str) -> str:
    """Of the shops with their patterns the one whose pattern says most; of equal ones the first; "" for none."""
    fitting = [(name, pattern) for name, pattern in patterns if fits(pattern, title)]
    return max(fitting, key=lambda one: sum(map(len, _pieces(one[1]))), default=("", ""))[0]


def _pieces(pattern: str) -> list[str]:
    return [piece for part in pattern.casefold().split(WILD) if (piece := part.strip())]
