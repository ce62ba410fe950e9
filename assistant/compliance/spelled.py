"""Reads words that are written in pinyin, wholly or in part (zui低, 好ping, 返 xian), as the words that they hide."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

from assistant.compliance.sounds import sounds

_LATIN = re.compile("[a-z]{1,20}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One character of a word, and how many characters it takes where it is written."""

    character: str
    length: int


@dataclass(frozen=True, slots=True)
class Spelled:
    """A hidden word: from where to where it stands in a text, and its pieces in order."""

    start: int
    end: int
    pieces: Sequence[Piece]


def find_spelled(text: str) -> Iterator[Spelled]:
    """In a tight reading, in order; a syllable counts only as a whole Latin word."""
    latin = _LATIN.findall(text)
    if not latin:
        return
    expression, forms, words = _forms()
    if words.isdisjoint(latin):
        return
    for match in expression.finditer(text):
        yield Spelled(match.start(), match.end(), forms[match[0]])


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, list[Piece]], frozenset[str]]:
    """An expression for all forms, the pieces of each, and the Latin words that stand in them."""
    forms = dict(form for word in sounds().spelled for form in _forms_of(word))
    longest_first = sorted(forms, key=len, reverse=True)
    words = frozenset(word for form in forms for word in _LATIN.findall(form))
    return re.compile(_any_of(longest_first)), forms, words


def _any_of(words: Sequence[str]) -> str:
    """The words in this order; by their first characters, so that few are tried where a word does not begin."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]) + ("(?![a-z])" if word[-1].isascii() else ""))
    begun = {first: f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()}
    latin = "|".join(each for first, each in begun.items() if first.isascii())
    others = "|".join(each for first, each in begun.items() if not first.isascii())
    return "|".join(filter(None, (latin and f"(?<![a-z])(?:{latin})", others))) or "(?!)"


def _forms_of(word: str) -> Iterator[tuple[str, list[Piece]]]:
    """Every way to write at least one of its characters in pinyin, the syllables in one or apart."""
    for written in product(*((each, sounds().syllables[each]) for each in word)):
        if "".join(written) == word:
            continue
        for gap in ("", " "):
            after = [gap if one.isascii() and other.isascii() else "" for one, other in pairwise(written)]
            parts = [part + space for part, space in zip(written, [*after, ""], strict=True)]
            yield "".join(parts), [Piece(each, len(part)) for each, part in zip(word, parts, strict=True)]
