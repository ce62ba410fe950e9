"""Finds the words of a message that say what it is about, to mark them where it is shown."""

import numpy as np

from assistant.search.fold import code_points
from assistant.search.line import lay
from assistant.search.suggest.grams import Keys, plain
from assistant.search.suggest.topics import Floats, topics

STRONG = 0.5  # of the strongest character's weight: from here on a character is marked


def telling_words(message: str) -> list[tuple[int, int]]:
    """Half-open ranges, in characters, of what speaks most for the message's likeliest topic."""
    topic = int(np.argmax(topics().evidence([message])[0]))
    units = plain()[lay([message])[1:-1]].astype(np.uint64)
    weight = np.zeros(len(units), np.float32)
    for length in (1, 2, 3):
        keys: Keys = np.zeros(max(len(units) - length + 1, 0), np.uint64)
        for offset in range(length):
            keys = keys << np.uint64(16) | units[offset : len(units) - length + 1 + offset]
        speaks = np.maximum(topics().weighing(keys, topic), 0) / length
        for offset in range(length):
            weight[offset : len(units) - length + 1 + offset] += speaks
    return _ranges(message, weight)


def _ranges(message: str, weight: Floats) -> list[tuple[int, int]]:
    if not len(weight) or weight.max() <= 0:
        return []
    strong = np.concatenate([[False], weight >= STRONG * weight.max(), [False]])
    edges = np.flatnonzero(strong[1:] != strong[:-1])
    places = code_points(message, edges)
    return [(int(start), int(end)) for start, end in zip(places[::2], places[1::2], strict=True)]
