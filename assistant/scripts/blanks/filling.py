"""Fills the blanks of one script: what is known, what has to be asked, and the text that goes out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.refusal import Refused
from assistant.scripts.blanks import clock
from assistant.scripts.blanks.expanding import BodyOf, expand
from assistant.scripts.blanks.names import CLOCK, CURSOR, KNOWN, key_of
from assistant.scripts.blanks.pieces import Choice, Inner, Moment, Part, Piece, Simple, Text, Value


class Facts(Protocol):
    """What is known without asking. Each fact is fetched only when a script has a blank for it."""

    def get(self, key: str, name: str, /) -> str:
        """By the key of `names.py`, and as the blank was written; "" for what is not known."""


@dataclass(frozen=True, slots=True)
class Question:
    """A blank that nobody has filled yet. `options` are those of a choice; `default` stands there to begin with."""

    name: str
    options: tuple[str, ...] = ()
    default: str = ""
    required: bool = True

    @property
    def key(self) -> str:
        return key_of(self.name)


class Filling:
    """One script on its way out.

    `given` are values by name, as on the command line: they come before what is known. `now` is local time.
    Raises `Refused` as `expand` does.
    """

    def __init__(
        self, text: str, facts: Facts, now: datetime, body_of: BodyOf, given: Mapping[str, str] | None = None
    ) -> None:
        self.pieces: tuple[Piece, ...] = expand(text, body_of)
        self._facts = facts
        self._now = now
        self._given = {key_of(name): value for name, value in (given or {}).items() if value}
        self._fetched: dict[tuple[str, str], str] = {}
        self.questions = tuple(self._questions())

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the blanks without which the text cannot go out, as they stand in the script."""
        return tuple(one.name for one in self.questions if one.required and not one.default)

    def text(self, answers: Mapping[str, str] | None = None) -> str:
        """The text with all blanks filled; `answers` are by name. Raises `Refused("blanks_missing")` with their
        names."""
        given = {key_of(name): value.strip() for name, value in (answers or {}).items()}
        filled = {one.key: given.get(one.key, one.default) for one in self.questions}
        empty = [one.name for one in self.questions if one.required and not filled[one.key]]
        if empty:
            raise Refused("blanks_missing", names="、".join(empty))
        return self._filled(lambda blank: filled.get(key_of(blank.name), ""))

    def preview(self, answers: Mapping[str, str] | None = None) -> str:
        """The text as far as it is known; what is still to be answered stands in brackets of its own."""
        given = {key_of(name): value.strip() for name, value in (answers or {}).items()}
        return self._filled(lambda blank: given.get(key_of(blank.name)) or f"〔{blank.name}〕")

    def _questions(self) -> Iterator[Question]:
        outside = {key_of(blank.name) for blank in _blanks(self.pieces, parts=False)}
        asked: set[str] = set()
        for blank in _blanks(self.pieces):
            key = key_of(blank.name)
            if key in asked or key == CURSOR or self._known(blank) is not None:
                continue
            asked.add(key)
            options = blank.options if isinstance(blank, Choice) else ()
            default = (blank.default or "") if isinstance(blank, Value) else ""
            free = isinstance(blank, Value) and blank.default == ""
            yield Question(blank.name, options, default, required=key in outside and not free)

    def _known(self, blank: Value | Choice) -> str | None:
        """What fills a blank without asking; None for what has to be asked. Of a choice it is one of its options,
        unless somebody gave another; a default stands in for what the program would know."""
        key = key_of(blank.name)
        if key in self._given:
            return self._given[key]
        fact = self._fact(key, blank.name)
        if key in CLOCK:
            return fact or clock.told(blank.name, key, self._now)  # a shop may have a greeting of its own
        if isinstance(blank, Choice):
            return fact if fact in blank.options else None
        return fact or (blank.default if key in KNOWN else None)

    def _fact(self, key: str, name: str) -> str:
        if key in KNOWN and (key, name) not in self._fetched:
            self._fetched[key, name] = self._facts.get(key, name).strip()
        return self._fetched.get((key, name), "")

    def _filled(self, otherwise: Callable[[Value | Choice], str]) -> str:
        return "".join(self._out(piece, otherwise) for piece in self.pieces)

    def _out(self, piece: Piece, otherwise: Callable[[Value | Choice], str]) -> str:
        if isinstance(piece, Part):
            said = [(one, self._out(one, otherwise)) for one in piece.pieces]
            gone = any(not text for one, text in said if not _is_cursor(one))
            return "" if gone else "".join(text for _, text in said)
        return self._said(piece, otherwise)

    def _said(self, piece: Simple, otherwise: Callable[[Value | Choice], str]) -> str:
        if isinstance(piece, Text):
            return piece.text
        if isinstance(piece, Moment):
            moved = clock.moved(self._now, piece.count, piece.unit)
            return clock.told(piece.name, key_of(piece.name), moved)
        if isinstance(piece, Inner) or _is_cursor(piece):
            return ""
        known = self._known(piece)
        return otherwise(piece) if known is None else known


def _is_cursor(piece: Simple) -> bool:
    return isinstance(piece, Value) and key_of(piece.name) == CURSOR


def _blanks(pieces: Iterable[Piece], *, parts: bool = True) -> Iterator[Value | Choice]:
    for piece in pieces:
        if isinstance(piece, Part):
            yield from _blanks(piece.pieces if parts else ())
        elif isinstance(piece, Value | Choice):
            yield piece
