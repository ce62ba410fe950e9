"""Hears whether a sentence sounds like one that breaks a rule: what no list of words can say, learnt from judged ones.

Each run of one to four characters weighs something for or against; `resources/hearing/learn.py` has weighed them. A
weight stands in a table at a place worked out from the characters, so that nothing has to be looked up by its name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

import resources
from assistant.compliance.fold import Reading

SUBJECTS = ("outside", "payment", "absolute", "promise", "review", "medical", "luck", "insult", "wording")
LONGEST = 4  # characters of a run
LEAST = 5  # characters of a sentence; in a shorter one there is nothing to hear
BITS, SUBJECT_BITS = 18, 14  # of the table of weights, and of the one that tells the subjects apart
HEARD = 0.5  # from here on a sentence sounds wrong
HEARD_AMONG = 0.8  # where there are several in a text, and chance has as many tries
PLAIN = -0.5  # up to here it sounds like plain talk
SHORT = 3  # characters of a hit that may stand there by chance
NEAR, FAR = 6, 40  # characters before and behind it that are listened to

_FACTORS = [np.uint32(each) for each in (2654435761, 2246822519, 3266489917, 668265263)]
_SHIFT, _REST, _COARSER = np.uint32(15), np.uint32(32 - BITS), np.uint32(BITS - SUBJECT_BITS)
_LINK = re.compile(r"(?:[a-z0-9]{1,30}[./:?=&_%#-]{1,3}){2,12}[a-z0-9]{1,30}")
_BLANK = re.compile(r"[\[【{][^\[\]【】{}]{1,12}[\]】}]")
_DIGITS = re.compile("[0-9]{4,}")
_TALK = re.compile("(?![一二三四五六七八九十百千万亿零两])[\u4e00-\u9fff]")
_END = re.compile(r"[。！？!?\n]")
_SENTENCE = re.compile(r"[^。！？!?\n]+")
Places = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Ear:
    """`weights` in steps of `step` around `middle`; `subjects` has a column for each of SUBJECTS."""

    weights: NDArray[np.int8]
    subjects: NDArray[np.int8]
    step: float
    middle: float

    def strength(self, places: Places) -> float:
        """Above 0: rather wrong; below: rather innocent."""
        return float(self.weights[places].sum(dtype=np.int64) * self.step / len(places) ** 0.5 + self.middle)

    def subject(self, places: Places) -> str:
        """What it sounds like, if it sounds wrong."""
        return SUBJECTS[int(self.subjects[places >> _COARSER].sum(axis=0, dtype=np.int64).argmax())]


@cache
def ear() -> Ear:
    with np.load(resources.file("hearing/weights.npz")) as kept:
        return Ear(kept["weights"], kept["subjects"], float(kept["step"]), float(kept["middle"]))


@lru_cache(maxsize=64)
def strength(sentence: str) -> float:
    """Of a folded sentence; many hits ask about the same one."""
    said = _masked(sentence)
    return ear().strength(_places_in(said)) if _is_talk(said) else 0.0


@lru_cache(maxsize=2)
def heard(text: str) -> Sequence[tuple[str, int, int]]:
    """The subject and the place of each sentence that sounds wrong; the rules of all subjects ask for the same text."""
    said = list(_SENTENCE.finditer(text))
    limit = HEARD_AMONG if len(said) > 1 else HEARD
    wrong = (found for found in said if strength(found[0]) >= limit)
    return tuple((ear().subject(places_of(found[0])), *found.span()) for found in wrong)


def is_plain(reading: Reading, hit: tuple[int, int]) -> bool:
    """Whether so few characters stand there by chance: the sentence is plain talk, the clause too, and what is next to
    them. A clause ends at a space, too."""
    start, end = hit
    if end - start > SHORT:
        return False
    text = reading.text
    first, last = _clause(reading, start, end)
    near = text[max(first, start - NEAR) : min(last, end + NEAR)]
    return all(strength(said) <= PLAIN for said in (_sentence_around(text, start, end), text[first:last], near))


def places_of(sentence: str) -> Places:
    """Where the weights of its runs stand, each once. Its beginning and end are characters, too; which number and which
    link it is, other rules judge, and what a blank will hold nobody knows."""
    return _places_in(_masked(sentence))


def _places_in(said: str) -> Places:
    code = np.frombuffer(f"^{said}$".encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    mixed = code * _FACTORS[0]
    found = [mixed * _FACTORS[3]]
    for length in range(2, min(LONGEST, len(code)) + 1):
        mixed = (mixed[:-1] * _FACTORS[1]) ^ (code[length - 1 :] * _FACTORS[2])
        mixed ^= mixed >> _SHIFT
        found.append(mixed * _FACTORS[3] + np.uint32(length * 97))
    return np.unique(np.concatenate(found) >> _REST)


def _masked(sentence: str) -> str:
    return _DIGITS.sub("0", _LINK.sub("@", _BLANK.sub("某", sentence)))


def _is_talk(said: str) -> bool:
    """A third of it Chinese words: pictures, foreign letters and numerals were seldom taught, and what they seem to say
    is chance."""
    return len(said) >= LEAST and 3 * len(_TALK.findall(said)) >= len(said)


def _sentence_around(text: str, start: int, end: int) -> str:
    before, behind = text[max(0, start - FAR) : start], text[end : end + FAR]
    return _END.split(before)[-1] + text[start:end] + _END.split(behind)[0]


def _clause(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Nothing was taken out between its characters, so there was no space."""
    text, places = reading.text, reading.places
    first, last = start, end
    while first > max(0, start - FAR) and not _ends(text[first - 1]) and places[first] - places[first - 1] <= 1:
        first -= 1
    while last < min(len(text), end + FAR) and not _ends(text[last]) and places[last] - places[last - 1] <= 1:
        last += 1
    return first, last


def _ends(character: str) -> bool:
    return character in "，,；;、。！？!?\n"
