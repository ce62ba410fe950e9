"""Sets rows in columns for a terminal, where a Chinese character is as wide as two Latin ones."""

import unicodedata
from collections.abc import Iterable, Sequence

GAP = "  "


def width(text: str) -> int:
    """In cells of a terminal (Unicode Standard Annex 11: wide and full-width characters take two)."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def columns(rows: Iterable[Sequence[str]]) -> str:
    """One line a row; all columns but the last are filled up to their widest entry."""
    rows = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return "\n".join(GAP.join(map(_filled, row, widths)).rstrip() for row in rows)


def one_line(text: str) -> str:
    """Without line breaks and control characters: nothing from the library acts on the terminal."""
    return "".join(" " if unicodedata.category(character) == "Cc" else character for character in text)


def _filled(cell: str, wanted: int) -> str:
    return cell + " " * (wanted - width(cell))
