"""Sketches of messages: 64 bytes that tell how much two messages share, and not what they say.

A sketch has the smallest hashes of a message's characters and pairs (Broder, "On the resemblance and containment of
documents", 1997), each cut to one byte (Li and König, "b-Bit Minwise Hashing", 2010). Whoever has a sketch and a guess
can tell whether they fit; nobody can read the text back from it. Digits do not count, so that no number of a phone, an
order or a card leaves a trace.
"""

import re

import numpy as np
import numpy.typing as npt

from assistant.search.fold import fold
from assistant.search.suggest.bm25 import SILENT
from assistant.search.suggest.grams import DIGIT, grams

SIZE = 64  # bytes
STEP, MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)  # of SplitMix64
MIXERS = np.arange(1, SIZE + 1, dtype=np.uint64) * STEP | np.uint64(1)

# How a question is dressed, which changes from one customer to the next.
POLITE = re.compile("你好|您好|哈[喽罗]|老板|掌柜|店家|客服|亲+|请问|想?问一?下|咨询一?下|麻烦|谢谢|多谢|谢了|在[吗么]")

Sketches = npt.NDArray[np.uint8]


def sketch_of(message: str) -> bytes | None:
    """None for a message without anything to compare."""
    said = POLITE.sub("", "".join(map(chr, fold(message).tolist())))
    said = "".join(character for character in said if character not in SILENT)
    keys = np.unique(grams([said], 2, gaps=False).keys)
    keys = keys[keys != DIGIT]
    if not len(keys):
        return None
    mixed = (keys[:, None] + STEP) * MIXERS  # wraps around, which is the point
    mixed = (mixed ^ mixed >> 29) * MIX
    return bytes((mixed.min(0) >> 16).astype(np.uint8).tobytes())


def likeness(sketches: Sketches, sketch: bytes) -> npt.NDArray[np.float64]:
    """For each of the sketches (rows), the share of bytes it has in common with this one: about the share of characters
    and pairs that the two messages have in common."""
    return np.asarray((sketches == np.frombuffer(sketch, np.uint8)).mean(1))
