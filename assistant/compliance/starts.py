"""Tells with which two characters a match of a pattern can begin, so that it is tried only where they stand.

Whatever is doubtful is taken as possible: a pattern may be tried in vain, but never be passed over.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

ANY = None
Characters = frozenset[str] | None
"""ANY: whatever."""
NONE: Characters = frozenset()

Starts = Mapping[str, Characters] | None
"""Each first character of a match with what can stand behind it there, ANY also where a match may be of one character.
None when a match can begin with whatever, or be empty."""

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
    """What a part can begin with (ANY: with whatever), each with what can be its second character; those with which it
    can be over again; and whether it can be empty."""

    begins: dict[str, Characters] | None
    ends: set[str] = field(default_factory=set)
    empty: bool = False

    @property
    def firsts(self) -> Characters:
        return ANY if self.begins is None else frozenset(self.begins)

    def followed_by(self, firsts: Characters) -> None:
        """A character of these may stand behind it where it is over after its first."""
        if self.begins is not None and firsts != NONE:
            for each in self.ends:
                self.begins[each] = _both(self.begins[each], firsts)


def starts_of(atoms: Sequence[Atom]) -> Starts:
    return _starts(_Reader(atoms).alternatives())


def starts_of_words(words: Iterable[str]) -> Starts:
    """Of words that are not empty."""
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1:2])
    return {first: ANY if "" in each else frozenset(each) for first, each in seconds.items()}


def _starts(part: _Part) -> Starts:
    if part.empty or part.begins is None:
        return ANY
    return {first: ANY if first in part.ends else seconds for first, seconds in part.begins.items()}


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
        return _either(parts)

    def _written(self) -> str:
        return self._atoms[self._at].token if self._at < len(self._atoms) else ""

    def _sequence(self) -> _Part:
        whole = _Part({}, empty=True)
        while (written := self._written()) and written not in ("|", ")"):
            part = self._atom()
            self._repeat(part)
            whole = _one_behind_another(whole, part)
        return whole

    def _repeat(self, part: _Part) -> None:
        """It may be missing, or stand several times in a row."""
        written = self._written()
        if written == "?" or written.startswith("{"):
            self._at += 1
            if written != "?":
                part.followed_by(part.firsts)
            part.empty = part.empty or written == "?" or written.startswith(("{0,", "{0}"))

    def _atom(self) -> _Part:
        atom = self._atoms[self._at]
        self._at += 1
        if atom.token.startswith("("):
            inner = self.alternatives()
            self._at += 1  # its bracket
            looks = atom.token not in ("(", "(?:")
            return _Part({}, empty=True) if looks else inner
        if atom.token in ("^", "$", "\\b"):
            return _Part({}, empty=True)
        characters = _characters(atom)
        begins: dict[str, Characters] | None = None if characters is ANY else dict.fromkeys(characters, NONE)
        return _Part(begins, set(characters or ()), empty=atom.token in ("…", "……"))


def _one_behind_another(one: _Part, other: _Part) -> _Part:
    one.followed_by(other.firsts)
    if one.empty:
        both = _either((one, other))
        both.ends = other.ends | (one.ends if other.empty else set())
        both.empty = other.empty
        return both
    return one if other.empty else _Part(one.begins)


def _either(parts: Iterable[_Part]) -> _Part:
    whole = _Part({})
    for part in parts:
        if part.begins is None or whole.begins is None:
            whole.begins = None
        else:
            for first, seconds in part.begins.items():
                whole.begins[first] = _both(whole.begins[first], seconds) if first in whole.begins else seconds
        whole.ends |= part.ends
        whole.empty = whole.empty or part.empty
    return whole


def _characters(atom: Atom) -> Characters:
    if atom.named or (atom.expanded.startswith("[") and not atom.expanded.startswith("[^")):
        return _members(atom.expanded[1:-1])
    if atom.expanded == "\\d":
        return _DIGITS
    if atom.expanded in ("\\w", "\\s") or len(atom.expanded.removeprefix("\\")) != 1:
        return ANY
    return frozenset(atom.expanded[-1])


def _members(inside: str) -> Characters:
    members: set[str] = set()
    for escaped, low, high, single in _RANGE.findall(inside):
        if escaped in ("w", "s"):
            return ANY
        if low:
            members.update(map(chr, range(ord(low), ord(high) + 1)))
        else:
            members.update(_DIGITS if escaped == "d" else escaped or single)
    return frozenset(members)


def _both(some: Characters, others: Characters) -> Characters:
    if some is ANY or others is ANY:
        return ANY
    return some | others if some else others
