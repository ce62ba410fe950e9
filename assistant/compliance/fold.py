"""Folds a text so that the usual evasions fall away, and remembers where each character stood.

Two readings come of a text. The *plain* one: full-width = half-width, upper = lower case, traditional = simplified,
look-alikes = what they look like, and nothing invisible. The *tight* one, in which 微-信, 加 V and w e i are one word:
without what may stand inside a word to hide it (spaces, dashes, dots, stars, pictures). Marks that end a clause stay,
and so does one space between Latin words or numbers, which would become others without it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.compliance.sounds import sounds
from assistant.compliance.spelled import find_spelled
from assistant.search.tables import tables

# of a picture or a letter: variation selectors, joiners, keycaps, accents; directions of writing; soft hyphens
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
_SEPARATING = frozenset({"Zs", "Pd", "Pc", "So", "Sk"})
_HEART = "♥"
_BEFORE_A_HEART = frozenset("vw微薇威葳卫维唯魏伟")  # there it is read as 心 and so as 信; elsewhere it only hides
_SEPARATORS = frozenset("._*~·•・^'`|=\t\u2022\u00ad")


@dataclass(frozen=True, slots=True)
class Reading:
    """A folded text; its character i stood at `places[i]` of the text, which was `length` characters long."""

    text: str
    places: Sequence[int]
    ends: Sequence[int] = ()
    """Where the last sign of each character stood, where that is another one: (z)ui is one 最."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of the reading (not an empty one) stands in the text, from start to end (exclusive)."""
        return self.places[start], (self.ends or self.places)[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Folded:
    """Both readings of a text."""

    plain: Reading
    tight: Reading


class _Characters(dict[int, str]):
    """What each character is read as, worked out when it is first met: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        read = self[code] = _read(chr(code))
        return read


def _read(character: str) -> str:
    character = sounds().look_alikes.get(character, character)
    if len(character) > 1:
        return character
    if unicodedata.category(character) in _UNSEEN:
        return ""
    if (digit := unicodedata.digit(character, None)) is not None:
        return str(digit)
    simple = _without_accent(unicodedata.normalize("NFKC", character).lower())
    if len(simple) == 1 and ord(simple) < 0x10000:
        simple = chr(int(tables().fold[ord(simple)]))
    return sounds().look_alikes.get(simple, simple) or character


def _without_accent(letter: str) -> str:
    """A Latin letter as it is without its tone: the i of dì."""
    parts = unicodedata.normalize("NFD", letter)
    return parts[0] if len(letter) == 1 and parts[:1].isascii() else letter


_CHARACTERS = _Characters()


def fold(text: str) -> Folded:
    """Never fails; half a surrogate pair is a character like any other."""
    plain = _plain(text)
    return Folded(plain, _spelled_out(_tight(plain)))


def folded_word(word: str) -> str:
    """A word of a rule as it stands in a tight reading."""
    return fold(word).tight.text


def _plain(text: str) -> Reading:
    read = text.translate(_CHARACTERS)
    if len(read) == len(text) and all(len(_CHARACTERS[ord(character)]) == 1 for character in text):
        return Reading(read, range(len(text)))
    parts = [_CHARACTERS[ord(character)] for character in text]
    return Reading(read, [at for at, part in enumerate(parts) for _ in part])


def _tight(plain: Reading) -> Reading:
    text = plain.text
    kept: list[int] = []
    at, end = 0, len(text)
    while at < end:
        if not _separates(text[at]):
            kept.append(at)
            at += 1
            continue
        if text[at] == _HEART and kept and text[kept[-1]] in _BEFORE_A_HEART:
            kept.append(at)
            at += 1
            continue
        after = at
        while after < end and _separates(text[after]):
            after += 1
        if _parts_words(text, at, after):
            kept.append(at)
        at = after
    characters = "".join(_as_kept(text[each]) for each in kept)
    return Reading(characters, [plain.places[each] for each in kept])


def _as_kept(character: str) -> str:
    if character == _HEART:
        return "心"
    return " " if _separates(character) and character != "." else character


def _spelled_out(tight: Reading) -> Reading:
    """With the characters themselves instead of their pinyin."""
    hidden = list(find_spelled(tight.text))
    if not hidden:
        return tight
    signs: list[tuple[str, int, int]] = []  # each with its first and last place
    at = 0
    for word in hidden:
        signs += _as_written(tight, at, word.start)
        at = word.start
        for piece in word.pieces:
            signs.append((piece.character, tight.places[at], tight.places[at + piece.length - 1]))
            at += piece.length
    signs += _as_written(tight, at, len(tight.text))
    characters, places, ends = zip(*signs, strict=True)
    return Reading("".join(characters), places, ends)


def _as_written(tight: Reading, start: int, end: int) -> list[tuple[str, int, int]]:
    return [(tight.text[at], tight.places[at], tight.places[at]) for at in range(start, end)]


_SEPARATES: dict[str, bool] = {}


def _separates(character: str) -> bool:
    known = _SEPARATES.get(character)
    if known is None:
        known = character in _SEPARATORS or unicodedata.category(character) in _SEPARATING
        _SEPARATES[character] = known
    return known


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether what separates here stands between two Latin words or numbers, and not between single letters."""
    if not (start > 0 and end < len(text) and _is_latin(text[start - 1]) and _is_latin(text[end])):
        return False
    if text[start - 1].isdigit() or text[end].isdigit():
        return True
    single_before = start < 2 or not _is_latin(text[start - 2])
    single_after = end + 1 >= len(text) or not _is_latin(text[end + 1])
    return not (single_before and single_after)


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
