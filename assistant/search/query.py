"""Reads what is typed into the search box: terms that must all match, in any order."""

import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from assistant.search.accent import PLAIN, Accent
from assistant.search.fold import fold
from assistant.search.numerals import respelled
from assistant.search.pinyin import is_letter, spellings
from assistant.search.tables import Units

MOST_TYPED = 200  # characters of a query that count; a longer one was pasted, and its beginning says enough
MOST_SPELLED = 32  # letters of a term that are still taken apart into syllables, to look for them in bodies


@dataclass(frozen=True)
class Pattern:
    """One folded way to understand a term, as UTF-16 units and as a string with one character a unit.

    `breaks` are the places where a new character begins, as the apostrophe says in xi'an.
    """

    text: str
    accent: Accent = PLAIN
    breaks: frozenset[int] = frozenset()

    @cached_property
    def units(self) -> Units:
        return fold(self.text)

    @cached_property
    def has_letters(self) -> bool:
        """Whether it may be pinyin at all."""
        return any(map(is_letter, self.text))

    @cached_property
    def spellings(self) -> tuple[tuple[str, ...], ...]:
        """What counts as pinyin in a body, where initials would match everything: at least two characters in full
        syllables, the last one begun with two letters or more if there are only two."""
        if not self.has_letters or len(self.text) > MOST_SPELLED:
            return ()
        return tuple(
            pieces
            for pieces in spellings(self.text, self.accent)
            if len(pieces) > 2 or (len(pieces) == 2 and (len(pieces[1]) > 1 or not is_letter(pieces[1])))
            if self.breaks <= set(accumulate(map(len, pieces)))
        )


@dataclass(frozen=True, slots=True)
class Term:
    """A word between spaces, folded. It matches where one of its patterns does."""

    text: str
    patterns: tuple[Pattern, ...]


@lru_cache(maxsize=64)  # a row on screen is marked with the same terms as the one above it
def parse(query: str, accent: Accent = PLAIN) -> tuple[Term, ...]:
    """The terms of a query, whose pinyin sounds as in this accent; none when nothing is typed. Control characters and
    lone surrogates do not count: they come from half-finished input and from broken clipboards."""
    typed = "".join(
        " " if character.isspace() else character for character in query[:MOST_TYPED] if not _is_noise(character)
    )
    return tuple(_term(word, accent) for word in dict.fromkeys(_folded(typed).split()))


def _is_noise(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} and not character.isspace()


def _folded(text: str) -> str:
    return "".join(map(chr, fold(text).tolist()))


def _term(word: str, accent: Accent) -> Term:
    """Input methods show the pinyin being composed with apostrophes (fa'huo), English has its own (don't): both."""
    pieces = [piece for piece in word.split("'") if piece]
    breaks = frozenset(accumulate(map(len, pieces[:-1])))
    spelled = [Pattern("".join(pieces), accent, breaks)] if pieces else []
    others = dict.fromkeys((word, *respelled(word))) if "'" in word or not pieces else respelled(word)
    return Term("".join(pieces) or word, (*spelled, *(Pattern(text, accent) for text in others)))
