"""Folds a text so that the usual evasions fall away, and remembers where each character stood.

Two readings come of a text. The *plain* one: full-width = half-width, upper = lower case, traditional = simplified,
look-alikes = what they look like, and nothing invisible. The *tight* one, in which 微-信, 加 V and w e i are one word:
without what may stand inside a word to hide it (spaces, dashes, dots, stars, pictures). Marks that end a clause stay,
and so does one space between Latin words or numbers, which would become others without it.
"""

import re
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
_LEFT = {_HEART: "心", ".": "."}  # what stays of such a run; of every other one a space
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

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()  # those that are read as none or as several

    def __missing__(self, code: int) -> str:
        read = _read(chr(code))
        if len(read) != 1:
            self.uneven.add(chr(code))
        self[code] = read
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


class _Marks(dict[int, str]):
    """What separates, and what does not: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        separates = chr(code) in _SEPARATORS or unicodedata.category(chr(code)) in _SEPARATING
        mark = self[code] = "-" if separates else "x"
        return mark


_MARKS = _Marks()
_RUN = re.compile("-+")


def fold(text: str) -> Folded:
    """Never fails; half a surrogate pair is a character like any other."""
    plain = _plain(text)
    return Folded(plain, _spelled_out(_tight(plain)))


def folded_word(word: str) -> str:
    """A word of a rule as it stands in a tight reading."""
    return fold(word).tight.text


def _plain(text: str) -> Reading:
    read = text.translate(_CHARACTERS)
    if _CHARACTERS.uneven.isdisjoint(text):
        return Reading(read, range(len(text)))
    parts = [_CHARACTERS[ord(character)] for character in text]
    return Reading(read, [at for at, part in enumerate(parts) for _ in part])


def _tight(plain: Reading) -> Reading:
    text = plain.text
    runs = [run.span() for run in _RUN.finditer(text.translate(_MARKS))]
    if not runs:
        return plain
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for start, end in [*runs, (len(text), len(text))]:
        pieces.append(text[at:start])
        places += plain.places[at:start]
        instead = _instead_of(text, start, end)
        pieces.append(instead)
        places += plain.places[start : start + len(instead)]
        at = end
    return Reading("".join(pieces), places)


def _instead_of(text: str, start: int, end: int) -> str:
    """What a run of signs that separate is read as: nothing, or one character."""
    first = text[start : start + 1]
    wanted = start > 0 and first == _HEART and text[start - 1] in _BEFORE_A_HEART
    if not wanted and not _parts_words(text, start, end):
        return ""
    return _LEFT.get(first, " ")


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
