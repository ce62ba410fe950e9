"""Which readings a piece of a typed text may stand for: as it is written, or one slip away from it."""

from collections.abc import Iterator
from functools import cache, lru_cache

from assistant.search.pinyin import VOWELS, is_letter
from assistant.search.sound_pairs import Sounds, sounds_of
from assistant.search.tables import tables
from assistant.search.typos import one_slip_apart

LEAST_BEGINNING = 3  # letters of a misspelt beginning of a syllable


@lru_cache(maxsize=1024)
def sounds_alike(piece: str, *, at_end: bool) -> Sounds:
    """The readings that this piece of a text may stand for, in full, or at the end begun."""
    if not is_letter(piece[0]):
        return sounds_of(ord(piece)) if len(piece) == 1 and _is_common(piece) else ()
    numbers = _beginnings() if at_end else _whole()
    return numbers.get(piece, ())


@lru_cache(maxsize=4096)
def misspelt(piece: str, *, at_end: bool) -> Sounds:
    """The readings from which this piece is one slip away."""
    if not all(map(is_letter, piece)) or (len(piece) == 1 and piece not in VOWELS):
        return ()  # a consonant alone abbreviates
    found = {number for near in _near(piece, _keys_of_whole()) for number in _whole()[near]}
    if at_end and len(piece) >= LEAST_BEGINNING:
        found |= {number for near in _near(piece, _keys_of_beginnings()) for number in _beginnings()[near]}
    return tuple(sorted(found))


def _is_common(character: str) -> bool:
    """Of the first level of GB 2312: a wrong candidate that an input method offers first is a common character."""
    try:
        return 0xB0 <= character.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False


def _near(piece: str, keys: dict[str, list[str]]) -> Iterator[str]:
    """Two texts that are one slip apart become the same when a letter is taken from each, or from one of them."""
    for key in _shortened(piece):
        yield from (known for known in keys.get(key, ()) if one_slip_apart(piece, known))


def _shortened(text: str) -> set[str]:
    return {text, *(text[:at] + text[at + 1 :] for at in range(len(text)))}


@cache
def _whole() -> dict[str, Sounds]:
    return {reading: (number,) for number, reading in enumerate(tables().readings)}


@cache
def _beginnings() -> dict[str, Sounds]:
    found: dict[str, list[int]] = {}
    for number, reading in enumerate(tables().readings):
        for stop in range(1, len(reading) + 1):
            found.setdefault(reading[:stop], []).append(number)
    return {beginning: tuple(numbers) for beginning, numbers in found.items()}


@cache
def _keys_of_whole() -> dict[str, list[str]]:
    return _keys(_whole())


@cache
def _keys_of_beginnings() -> dict[str, list[str]]:
    return _keys(_beginnings())


def _keys(texts: dict[str, Sounds]) -> dict[str, list[str]]:
    """By what is left of it when a letter is taken away; one letter alone is no misspelt syllable."""
    keys: dict[str, list[str]] = {}
    for text in texts:
        for key in _shortened(text) if len(text) > 1 else ():
            keys.setdefault(key, []).append(text)
    return keys
