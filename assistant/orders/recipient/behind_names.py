"""Cuts what stands in brackets behind a name from it: a wish, or the extension of a virtual number."""

import re
from dataclasses import replace

from assistant.orders.recipient.names import cleaned, name_points
from assistant.orders.recipient.pieces import Piece
from assistant.orders.recipient.talk import wish_points

EXTENSION = "extension"  # the field of a piece that holds one
_BRACKET = re.compile(r"\s*[\[(【<]([^\[\](){}【】<>]{1,30})[\])】>]$")
_DIGITS = re.compile(r"\d{3,4}")  # platforms give out three or four
PERSON = 4  # points of a name from which a bracket is taken to be behind one


def apart(folded: str, piece: Piece) -> list[Piece]:
    """韩梅梅[1234] and 王先生(请打电话) as two pieces each; any other piece as it is."""
    text = folded[piece.start : piece.end]
    bracket = _BRACKET.search(text)
    if bracket is None or name_points(cleaned(text[: bracket.start()])) < PERSON:
        return [piece]
    field = EXTENSION if _DIGITS.fullmatch(bracket[1]) else "rest" if wish_points(bracket[1]) else ""
    if not field:
        return [piece]
    place = piece.start + bracket.start()
    return [replace(piece, end=place), replace(piece, start=place, field=field, by_phone=False)]
