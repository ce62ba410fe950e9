"""Puts the texts of other scripts where `{话术:fh}` stands, within limits that no circle and no avalanche passes."""

from collections.abc import Callable, Iterator

from assistant.refusal import Refused
from assistant.scripts.blanks.grammar import parse
from assistant.scripts.blanks.pieces import Inner, Part, Piece, Simple, Text

DEEPEST = 5  # scripts within each other
MOST_PIECES = 2000
LONGEST = 100_000  # characters of text before the blanks are filled, as a script may have

BodyOf = Callable[[str], str | None]


def expand(text: str, body_of: BodyOf) -> tuple[Piece, ...]:
    """The pieces of a text with those of the scripts in it, by code. A part of a script that stands in a part is no
    part of its own. Raises `Refused`: "blank_script_unknown", "blank_script_in_itself", "blank_scripts_too_deep" or
    "blanks_too_many"."""
    return _Expansion(body_of).of(text, ())


class _Expansion:
    def __init__(self, body_of: BodyOf) -> None:
        self._body_of = body_of
        self._pieces = 0
        self._characters = 0

    def of(self, text: str, within: tuple[str, ...]) -> tuple[Piece, ...]:
        return tuple(out for piece in parse(text) for out in self._each(piece, within))

    def _each(self, piece: Piece, within: tuple[str, ...]) -> Iterator[Piece]:
        self._count(piece)
        if isinstance(piece, Inner):
            yield from self._inner(piece.code, within)
        elif isinstance(piece, Part):
            yield Part(tuple(_flat(out for one in piece.pieces for out in self._each(one, within))))
        else:
            yield piece

    def _inner(self, code: str, within: tuple[str, ...]) -> tuple[Piece, ...]:
        if code in within:
            raise Refused("blank_script_in_itself", code=code)
        if len(within) >= DEEPEST:
            raise Refused("blank_scripts_too_deep", code=code, limit=DEEPEST)
        body = self._body_of(code)
        if body is None:
            raise Refused("blank_script_unknown", code=code)
        return self.of(body, (*within, code))

    def _count(self, piece: Piece) -> None:
        self._pieces += 1
        self._characters += len(piece.text) if isinstance(piece, Text) else 0
        if self._pieces > MOST_PIECES or self._characters > LONGEST:
            raise Refused("blanks_too_many", limit=MOST_PIECES)


def _flat(pieces: Iterator[Piece]) -> Iterator[Simple]:
    for piece in pieces:
        if isinstance(piece, Part):
            yield from piece.pieces
        else:
            yield piece
