"""Finds the words of a message that say what it is about, to mark them where it is shown."""

import re

import numpy as np

from assistant.search.fold import code_points
from assistant.search.line import lay
from assistant.search.suggest.grams import GAP, Keys, plain
from assistant.search.suggest.topics import Floats, topics

LETTERS = re.compile("[A-Za-z]{2}")
STRONG = 0.7  # of the strongest run's weight: from here on a character is marked


def telling_words(message: str) -> list[tuple[int, int]]:
    """Half-open ranges, in characters, of what speaks most for the message's likeliest topic."""
    topic = int(np.argmax(topics().evidence([message])[0]))
    units = plain()[lay([message])[1:-1]].astype(np.uint64)
    weight = np.zeros(len(units), np.float32)
    for length in (1, 2, 3):
        keys: Keys = np.zeros(max(len(units) - length + 1, 0), np.uint64)
        for offset in range(length):
            keys = keys << np.uint64(16) | units[offset : len(units) - length + 1 + offset]
        speaks = topics().weighing(keys, topic)
        for offset in range(length):
            place = slice(offset, len(units) - length + 1 + offset)
            weight[place] = np.maximum(weight[place], speaks)
    return _ranges(message, np.where(units == GAP, 0, weight))


def _ranges(message: str, weight: Floats) -> list[tuple[int, int]]:
    if not len(weight) or weight.max() <= 0:
        return []
    strong = np.concatenate([[False], weight >= STRONG * weight.max(), [False]])
    places = code_points(message, np.flatnonzero(strong[1:] != strong[:-1])).tolist()
    ranges: list[tuple[int, int]] = []
    for pair in zip(places[::2], places[1::2], strict=True):
        start, end = _whole_word(message, *pair)
        before = ranges.pop()[0] if ranges and start <= ranges[-1][1] else start
        ranges.append((before, end))
    return ranges


def _whole_word(message: str, start: int, end: int) -> tuple[int, int]:
    """Half an English word is not marked."""
    while start and LETTERS.fullmatch(message[start - 1 : start + 1]):
        start -= 1
    while LETTERS.fullmatch(message[end - 1 : end + 1]):
        end += 1
    return start, end
