"""Which characters a piece of typed pinyin may stand for, as masks over the reading classes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from assistant.search.accent import PLAIN, Accent, alike
from assistant.search.tables import tables

Mask = npt.NDArray[np.bool_]  # one flag for each reading class

LONGEST = 6  # letters of the longest syllable: shuang, chuang, zhuang
DIGRAPHS = ("zh", "ch", "sh")  # initials of two letters
VOWELS = frozenset("aeiouv")
BARE_VOWELS = ("a", "e", "o")  # the only syllables of one letter that count as a syllable of their own


def is_letter(character: str) -> bool:
    """Whether a folded character may be part of typed pinyin: ASCII letters, and digits, which read as themselves."""
    return character.isascii() and character.isalnum()


def starting(piece: str, accent: Accent = PLAIN) -> Mask | None:
    """The classes that have a reading starting with these letters, or with others that sound the same; None if there
    is no such reading."""
    return _starting(piece) if not accent else _any(_starting, piece, accent)


def reading(syllable: str, accent: Accent = PLAIN) -> Mask | None:
    """The classes that may be read exactly so; None if nothing is."""
    return _reading(syllable) if not accent else _any(_reading, syllable, accent)


def abbreviating(piece: str, accent: Accent = PLAIN) -> Mask | None:
    """The classes that these letters stand for inside a word: a full reading, or an initial (f, h, zh) alone."""
    return (starting if len(piece) == 1 or piece in DIGRAPHS else reading)(piece, accent)


def is_syllable(piece: str, accent: Accent = PLAIN) -> bool:
    """Whether this is a full syllable; the bare hums (m, n, ng, hng) are not meant when somebody types a word."""
    if len(piece) == 1:
        return piece in BARE_VOWELS
    return reading(piece, accent) is not None and not VOWELS.isdisjoint(piece)


def spellings(typed: str, accent: Accent = PLAIN) -> Iterator[tuple[str, ...]]:
    """All ways to cut typed text into full syllables (xian: xian, xi an) and single other characters.

    The last piece may be the beginning of a syllable. A text that cannot be cut so yields nothing.
    """
    if not typed:
        yield ()
    elif not is_letter(typed[0]):
        yield from ((typed[0], *rest) for rest in spellings(typed[1:], accent))
    for length in range(1, min(LONGEST, len(typed)) + 1):
        piece = typed[:length]
        if not is_letter(piece[-1]):
            break
        if is_syllable(piece, accent):
            yield from ((piece, *rest) for rest in spellings(typed[length:], accent))
        elif length == len(typed) and starting(piece, accent) is not None:
            yield (piece,)


@lru_cache(maxsize=128)
def _any(masks: Callable[[str], Mask | None], piece: str, accent: Accent) -> Mask | None:
    found = [mask for each in alike(piece, accent) if (mask := masks(each)) is not None]
    return np.logical_or.reduce(found) if found else None


@lru_cache(maxsize=128)  # 3.6 KB each
def _starting(piece: str) -> Mask | None:
    readings = tables().readings
    return _mask(bisect_left(readings, piece), bisect_right(readings, piece + "\x7f"))


@lru_cache(maxsize=128)
def _reading(syllable: str) -> Mask | None:
    readings = tables().readings
    return _mask(bisect_left(readings, syllable), bisect_right(readings, syllable))


def _mask(first: int, stop: int) -> Mask | None:
    if first == stop:
        return None
    known = tables()
    mask = np.zeros(known.class_count, np.bool_)
    mask[known.members[known.starts[first] : known.starts[stop]]] = True
    return mask
