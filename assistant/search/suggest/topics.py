"""Knows what buyers ask a shop about: tells the topic of a message, and the topics that a reply answers.

The knowledge is the table `resources/topics`: ways of asking, topic by topic. From it a complement naive Bayes
classifier (Rennie and others, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003) over runs of
characters is counted when it is first needed: there is no model file, and nothing is trained on anybody's customers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

import resources
from assistant.search.suggest.grams import Grams, Keys, distinct, grams

Floats = npt.NDArray[np.float32]

TABLES = ("zh_CN", "en")
AT_ONCE = 500  # texts that are counted in one go: a library of 100,000 would need gigabytes
SMOOTHING = 0.1  # of a gram's count
LATIN = 0x250  # below this number a character is a Latin letter
REPLY_WORDS = 5  # what a word of a reply's title counts as, in ways of asking


@dataclass(frozen=True)
class Topics:
    """`weights[i, t]` is how much gram `keys[i]` speaks for topic t, as a difference of logarithms; `rarity[i]` says
    how telling the gram is by itself, whatever the topic (inverse document frequency over the ways of asking)."""

    names: tuple[str, ...]
    keys: Keys
    weights: Floats
    rarity: Floats
    rarest: float  # of a gram that stands in no way of asking: a name, most likely

    def evidence(self, texts: Sequence[str]) -> Floats:
        """For each text (rows) what speaks for each topic (columns); a text without a known gram has zeros."""
        rows = [self._evidence(texts[start : start + AT_ONCE]) for start in range(0, len(texts), AT_ONCE)]
        return np.concatenate([np.zeros((0, len(self.names)), np.float32), *rows])

    def _evidence(self, texts: Sequence[str]) -> Floats:
        found = distinct(grams(texts))
        slots, known = self._slots(found.keys)
        owners = found.owners[known]
        evidence = np.zeros((len(texts), len(self.names)), np.float32)
        if len(owners):
            starts = np.flatnonzero(np.diff(owners, prepend=-1))
            evidence[owners[starts]] = np.add.reduceat(self.weights[slots[known]], starts)
        return evidence

    def telling(self, keys: Keys) -> Floats:
        """How telling each gram is."""
        slots, known = self._slots(keys)
        return np.where(known, self.rarity[slots], np.float32(self.rarest))

    def weighing(self, keys: Keys, topic: int) -> Floats:
        """How much each gram speaks for one topic."""
        slots, known = self._slots(keys)
        return np.where(known, self.weights[slots, topic], np.float32(0))

    def familiarity(self, message: str) -> float:
        """How much of a message is put as buyers put it, 0 to 1: an address or a line of a program has a topic, too,
        but few of its pairs of characters stand in any way of asking (of Latin letters, runs of three)."""
        keys = np.unique(grams([message], gaps=False).keys)
        latin = (keys & 0xFFFF < LATIN) & (keys >> 16 & 0xFFFF < LATIN) & (keys >> 32 < LATIN)
        compared = keys[np.where(latin, keys >= 1 << 32, (keys >= 1 << 16) & (keys < 1 << 32))]
        return float(self._slots(compared if len(compared) else keys)[1].mean()) if len(keys) else 0.0

    def _slots(self, keys: Keys) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        slots = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return slots, self.keys[slots] == keys


@cache
def topics() -> Topics:
    """The topics of all languages, counted once (about 40 ms)."""
    tables = _tables()
    names = _names()
    texts, owners, counts = [], [], []
    for name, replies, asks in tables:
        texts += [*asks, *replies]
        owners += [names.index(name)] * (len(asks) + len(replies))
        counts += [1] * len(asks) + [REPLY_WORDS] * len(replies)
    return _counted(names, distinct(grams(texts)), np.array(owners), np.array(counts, np.float32))


@cache
def ways_of_asking() -> list[tuple[str, int]]:
    """Every way of asking with the number of its topic."""
    names = _names()
    return [(ask, names.index(table.name)) for table in _tables() for ask in table.asks]


def _tables() -> list["Table"]:
    return [table for language in TABLES for table in read(language)]


def _names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(table.name for table in _tables()))


class Table(NamedTuple):
    """One topic: words that replies to it carry in their titles, and ways to ask about it."""

    name: str
    replies: list[str]
    asks: list[str]


@cache
def read(language: str) -> list[Table]:
    import tomllib  # only who suggests needs it

    text = resources.file(f"topics/{language}.toml").read_text(encoding="utf-8")
    return [Table(**table) for table in tomllib.loads(text)["topic"]]


def _counted(names: tuple[str, ...], found: Grams, topic: npt.NDArray[np.int64], count: Floats) -> Topics:
    """`topic` and `count` are by text."""
    keys, slots = np.unique(found.keys, return_inverse=True)
    places = slots * len(names) + topic[found.owners]
    seen = np.bincount(places, count[found.owners], len(keys) * len(names)).reshape(len(keys), len(names))
    elsewhere = seen.sum(1, keepdims=True) - seen
    weights = _shares(seen) - _shares(elsewhere)
    texts = len(topic)
    rarity = np.log(1 + texts / np.bincount(slots))
    return Topics(names, keys, weights.astype("f4"), rarity.astype("f4"), float(np.log(1 + texts)))


def _shares(counts: npt.NDArray[np.number]) -> npt.NDArray[np.float64]:
    """The logarithm of each gram's share in a topic."""
    smoothed = counts + SMOOTHING
    return np.asarray(np.log(smoothed / smoothed.sum(0)))
