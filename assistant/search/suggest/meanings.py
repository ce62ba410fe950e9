"""Vectors of texts: of the ways of asking and of the library's replies, made once and kept for the next start."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.scripts.script import Script
from assistant.search.suggest.grams import Keys
from assistant.search.suggest.model import Model
from assistant.search.suggest.ports import MeaningStore
from assistant.search.suggest.topics import Floats, ways_of_asking

SIZE = 512  # numbers of a vector
LONGEST_BODY = 150  # characters of a reply that count: the model was made for sentences
MOST_SCRIPTS = 10_000  # of a larger library only the topics are compared by meaning, not each reply
AT_ONCE = 64  # texts that are encoded in one go
SAVED_EVERY = 1024  # texts

Halves = npt.NDArray[np.float16]


class Meanings(NamedTuple):
    """Sorted by key."""

    keys: Keys
    vectors: Halves

    def of(self, texts: Sequence[str]) -> Floats:
        """Their vectors; zeros for a text that was not encoded yet."""
        wanted = np.array([key_of(text) for text in texts], np.uint64)
        if not len(self.keys) or not len(wanted):
            return np.zeros((len(wanted), SIZE), np.float32)
        slots = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where((self.keys[slots] == wanted)[:, None], self.vectors[slots], 0).astype(np.float32)

    def missing(self, texts: Sequence[str]) -> list[str]:
        known = set(self.keys.tolist())
        return [text for text in dict.fromkeys(texts) if key_of(text) not in known]

    def joined(self, texts: Sequence[str], vectors: Floats) -> "Meanings":
        keys = np.concatenate([self.keys, np.array([key_of(text) for text in texts], np.uint64)])
        order = np.argsort(keys)
        return Meanings(keys[order], np.concatenate([self.vectors, vectors.astype(np.float16)])[order])


NONE = Meanings(np.zeros(0, np.uint64), np.zeros((0, SIZE), np.float16))


def wanted_texts(scripts: Sequence[Script]) -> list[str]:
    """What is compared by meaning for this library."""
    replies = [text_of(script) for script in scripts] if len(scripts) <= MOST_SCRIPTS else []
    return [*(ask for ask, _ in ways_of_asking()), *replies]


def text_of(script: Script) -> str:
    return f"{script.title}。{script.body[:LONGEST_BODY]}"


def complete(model: Model, store: MeaningStore, scripts: Sequence[Script]) -> Meanings:
    """Encodes what is missing and keeps it: about a minute for 10,000 replies, so for a process of its own. What was
    kept and is wanted no more is left out. Raises `OSError`."""
    texts = wanted_texts(scripts)
    known = store.read(model.version) or NONE
    missing = known.missing(texts)
    for start in range(0, len(missing), AT_ONCE):
        batch = missing[start : start + AT_ONCE]
        known = known.joined(batch, model.encode(batch))
        if (start + AT_ONCE) % SAVED_EVERY == 0:
            store.write(model.version, known)
    wanted = np.isin(known.keys, np.array([key_of(text) for text in texts], np.uint64))
    if missing or not wanted.all():
        known = Meanings(known.keys[wanted], known.vectors[wanted])
        store.write(model.version, known)
    return known


def key_of(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
