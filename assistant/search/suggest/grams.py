"""Cuts texts into short runs of characters, as numbers that numpy counts: Chinese writes no spaces between words."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.search.line import lay
from assistant.search.tables import Units

GAP = 1  # stands for any run of spaces, punctuation and emoji, and for the beginning and the end of a text
DIGIT = ord("0")  # stands for any run of digits: which number it is says nothing about what is asked

Keys = npt.NDArray[np.uint64]
Owners = npt.NDArray[np.int64]


class Grams(NamedTuple):
    """Runs of characters: gram i, numbered `keys[i]`, stands in text `owners[i]`."""

    keys: Keys
    owners: Owners


def grams(texts: Sequence[str], longest: int = 3, *, gaps: bool = True) -> Grams:
    """All runs of 1 to `longest` (at most 3) characters; with `gaps`, "at the beginning" and "at the end" count as a
    character, so that a message of one word differs from a sentence around that word."""
    units, owners = _plain_line(texts)
    wide, solid = units.astype(np.uint64), units != GAP
    keys, owned = [wide[solid]], [owners[solid]]
    if longest > 1:
        fit = solid[:-1] | solid[1:] if gaps else solid[:-1] & solid[1:]
        keys.append((wide[:-1] << 16 | wide[1:])[fit])
        owned.append(np.where(solid[:-1], owners[:-1], owners[1:])[fit])
    if longest > 2:
        fit = solid[1:-1] if gaps else solid[:-2] & solid[1:-1] & solid[2:]
        keys.append((wide[:-2] << 32 | wide[1:-1] << 16 | wide[2:])[fit])
        owned.append(owners[1:-1][fit])
    return Grams(np.concatenate(keys), np.concatenate(owned))


def distinct(found: Grams) -> Grams:
    """Each gram once a text."""
    order = np.lexsort((found.keys, found.owners))
    keys, owners = found.keys[order], found.owners[order]
    first = np.ones(len(keys), bool)
    first[1:] = (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1])
    return Grams(keys[first], owners[first])


def _plain_line(texts: Sequence[str]) -> tuple[Units, Owners]:
    """The texts end to end as they are compared, a gap between any two, and which text each unit is of."""
    folded = lay(texts)
    owners = np.cumsum(folded == 0) - 1
    units = plain()[folded]
    repeated = np.zeros(len(units), bool)
    repeated[1:] = (units[1:] == units[:-1]) & ((units[1:] == GAP) | (units[1:] == DIGIT))
    return units[~repeated], owners[~repeated]


@cache
def plain() -> Units:
    """What each folded UTF-16 unit counts as."""
    plain = np.full(1 << 16, GAP, np.uint16)
    for unit in range(0x30, 0xD800):
        if (character := chr(unit)).isalnum():
            plain[unit] = DIGIT if character.isdecimal() else unit
    return plain
