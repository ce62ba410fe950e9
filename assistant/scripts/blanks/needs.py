"""Looks at a text only as far as to know whether there is anything to fill."""

from assistant.scripts.blanks.grammar import parse
from assistant.scripts.blanks.pieces import Text


def has_blanks(text: str) -> bool:
    """Whether the text is to be filled, or written differently from how it goes out."""
    pieces = parse(text)
    return bool(pieces) and pieces != (Text(text),)
