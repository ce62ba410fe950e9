"""Looks at a text only as far as to know whether there is anything to fill."""

from collections.abc import Iterable

from assistant.scripts.blanks.expanding import BodyOf, expand
from assistant.scripts.blanks.grammar import parse
from assistant.scripts.blanks.names import OF_CUSTOMER, key_of
from assistant.scripts.blanks.pieces import Choice, Part, Piece, Text, Value


def has_blanks(text: str) -> bool:
    """Whether the text is to be filled, or written differently from how it goes out."""
    pieces = parse(text)
    return bool(pieces) and pieces != (Text(text),)


def asks_for_customer(text: str, body_of: BodyOf) -> bool:
    """Whether a blank of it is filled from the customer's record. Raises `Refused` as `expand` does."""
    return has_blanks(text) and _of_customer(expand(text, body_of))


def _of_customer(pieces: Iterable[Piece]) -> bool:
    return any(
        _of_customer(piece.pieces)
        if isinstance(piece, Part)
        else isinstance(piece, Value | Choice) and key_of(piece.name) in OF_CUSTOMER
        for piece in pieces
    )
