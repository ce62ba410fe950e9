"""Ranks replies by the words they share with a message: BM25 over single characters and pairs.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with weighted fields (BM25F).
How telling a gram is comes from the table of ways of asking, not from the library: it does not change with every edit.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.search.suggest.grams import DIGIT, Grams, Keys, grams
from assistant.search.suggest.topics import Floats, topics

SATURATION = 1.2  # k1: how soon a gram's further mentions stop counting
LENGTH = 0.5  # b: how much a long text's mentions count less
SILENT = frozenset("的了吗呢啊吧呀么嘛哦哈亲你您我是有在请问就都也和")  # they stand in every message


class Words:
    """The grams of some replies, by gram. `fields` are their texts by the field's weight, all equally many."""

    def __init__(self, fields: Mapping[float, Sequence[str]]) -> None:
        self._count = len(next(iter(fields.values())))
        found = [_weighed(weight, texts) for weight, texts in fields.items()]
        every = Grams(np.concatenate([it.keys for it, _ in found]), np.concatenate([it.owners for it, _ in found]))
        mentions = np.concatenate([weights for _, weights in found])
        order = np.lexsort((every.owners, every.keys))
        keys, owners = every.keys[order], every.owners[order]
        first = np.ones(len(keys), bool)
        first[1:] = (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1])
        starts = np.flatnonzero(first)
        mentioned = np.add.reduceat(mentions[order], starts) if len(starts) else np.zeros(0)
        self._owners = owners[starts].astype(np.uint32)
        self._impacts = (mentioned * (SATURATION + 1) / (mentioned + SATURATION)).astype("f2")
        self._keys, self._starts = np.unique(keys[starts], return_index=True)
        self._ends = np.append(self._starts[1:], len(starts))

    def match(self, message: str) -> Floats:
        """How much of the message each reply has, 0 to 1."""
        keys = asked(message)
        telling = topics().telling(keys)
        scores = np.zeros(self._count)
        slots = np.searchsorted(self._keys, keys)
        for key, slot, worth in zip(keys, slots, telling.tolist(), strict=True):
            if slot < len(self._keys) and self._keys[slot] == key:
                place = slice(self._starts[slot], self._ends[slot])
                scores[self._owners[place]] += worth * self._impacts[place]
        most = float(telling.sum()) * (SATURATION + 1)
        return (scores / most if most else scores).astype("f4")


def asked(message: str) -> Keys:
    """The grams of a message that are compared, each once."""
    keys = np.unique(grams([message], 2, gaps=False).keys)
    silent = np.array([0, DIGIT, *map(ord, SILENT)], np.uint64)
    return keys[~(np.isin(keys >> np.uint64(16), silent) & np.isin(keys & np.uint64(0xFFFF), silent))]


def _weighed(weight: float, texts: Sequence[str]) -> tuple[Grams, Floats]:
    """The grams of one field and what each mention counts, less in a long text."""
    found = grams(texts, 2, gaps=False)
    lengths = np.bincount(found.owners, minlength=len(texts))
    usual = lengths[lengths > 0].mean() if lengths.any() else 1.0
    return found, (weight / (1 - LENGTH + LENGTH * lengths / usual))[found.owners].astype("f4")
