"""Tells with which characters a match of a pattern can begin, so that it is tried only where one of them stands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ANY = None
Firsts = frozenset[str] | None
"""ANY when a match can begin with whatever, or be empty."""

_RANGE = re.compile(r"\\(.)|(.)-([^\]])|(.)", re.DOTALL)
_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of a pattern: a token as it is written, and what it stands for in a regular expression."""

    token: str
    expanded: str
    named: bool = False


@dataclass(slots=True)
class _Part:
    """What a part can begin with, and whether it can be empty."""

    firsts: Firsts
    empty: bool


def firsts_of(atoms: Sequence[Atom]) -> Firsts:
    part = _Reader(atoms).alternatives()
    return ANY if part.empty else part.firsts


class _Reader:
    """Goes through the atoms once; they are known to be a good pattern."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self._atoms = atoms
        self._at = 0

    def alternatives(self) -> _Part:
        parts = [self._sequence()]
        while self._written() == "|":
            self._at += 1
            parts.append(self._sequence())
        return _Part(_union(part.firsts for part in parts), any(part.empty for part in parts))

    def _written(self) -> str:
        return self._atoms[self._at].token if self._at < len(self._atoms) else ""

    def _sequence(self) -> _Part:
        whole = _Part(frozenset(), empty=True)
        while (written := self._written()) and written not in ("|", ")"):
            part = self._atom()
            if self._may_be_missing():
                part.empty = True
            if whole.empty:
                whole = _Part(_union((whole.firsts, part.firsts)), part.empty)
        return whole

    def _may_be_missing(self) -> bool:
        written = self._written()
        if written == "?" or written.startswith("{"):
            self._at += 1
            return written == "?" or written.startswith(("{0,", "{0}"))
        return False

    def _atom(self) -> _Part:
        atom = self._atoms[self._at]
        self._at += 1
        if atom.token.startswith("("):
            inner = self.alternatives()
            self._at += 1  # its bracket
            looks = atom.token not in ("(", "(?:")
            return _Part(frozenset(), empty=True) if looks else inner
        if atom.token in ("^", "$", "\\b"):
            return _Part(frozenset(), empty=True)
        return _Part(_characters(atom), empty=atom.token in ("…", "……"))


def _characters(atom: Atom) -> Firsts:
    if atom.named or (atom.expanded.startswith("[") and not atom.expanded.startswith("[^")):
        return _members(atom.expanded[1:-1])
    if atom.expanded == "\\d":
        return _DIGITS
    if atom.expanded in ("\\w", "\\s") or len(atom.expanded.removeprefix("\\")) != 1:
        return ANY
    return frozenset(atom.expanded[-1])


def _members(inside: str) -> Firsts:
    members: set[str] = set()
    for escaped, low, high, single in _RANGE.findall(inside):
        if escaped in ("w", "s"):
            return ANY
        if low:
            members.update(map(chr, range(ord(low), ord(high) + 1)))
        else:
            members.update(_DIGITS if escaped == "d" else escaped or single)
    return frozenset(members)


def _union(all_firsts: Iterable[Firsts]) -> Firsts:
    union: frozenset[str] = frozenset()
    for firsts in all_firsts:
        if firsts is ANY:
            return ANY
        union |= firsts
    return union
