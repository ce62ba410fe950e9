"""Ranks matches: first by where and how the words match, then by this agent's own use.

The tiers and the use formula are those of the design study. They are not tuned on users.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float32]  # one score for each script (or field); 0 = no match
Order = npt.NDArray[np.uint32]  # what decides between equal scores: the smaller comes first


class Field(IntEnum):
    """Where a short text of a script comes from; a column of `TIERS`."""

    TITLE = 0
    CODE = 1
    TAG = 2
    CATEGORY = 3
    QUESTION = 4


class Fit(IntEnum):
    """How a text is matched, a row of `TIERS`: as it is written, in pinyin, or by one letter a character."""

    WHOLE = 0
    START = 1
    INSIDE = 2
    SPELLED_START = 3
    SPELLED_INSIDE = 4
    INITIALS_START = 5
    INITIALS_INSIDE = 6


# A row is a fit, a column a field: title, code, tag, category, question. Who types a code wants that script. Questions
# are whole sentences: initials alone would match too many of them, as they would in bodies.
TIERS: Points = np.array(
    [
        [95, 100, 60, 45, 48],  # whole
        [85, 90, 60, 45, 48],  # start
        [70, 52, 60, 45, 48],  # inside
        [80, 52, 50, 40, 42],  # spelled, start
        [62, 52, 50, 40, 42],  # spelled, inside
        [75, 52, 50, 40, 0],  # initials, start
        [55, 52, 50, 40, 0],  # initials, inside
    ],
    np.float32,
)
BODY = 30.0
BODY_SPELLED = 20.0

USE_CAP = 9.0  # less than the step from the best body match to the worst title match: habit never bridges that
HALF_LIFE_DAYS = 14.0
CHOSEN = 200.0  # what was chosen for these very letters last time comes first
FAVOURITE = 100.0  # only while nothing is typed


def days(moment: datetime | None) -> float:
    """Days since 1970; never is minus infinity."""
    return moment.timestamp() / 86400 if moment else -np.inf


def frecency(uses: npt.NDArray[np.float64], last_used: npt.NDArray[np.float64], now: float) -> Points:
    """Points for use: recent use counts, halving every two weeks, and a little for all use ever. Times in days."""
    age = np.maximum(now - last_used, 0)
    recent = uses * np.exp2(-age / HALF_LIFE_DAYS)
    points: Points = np.minimum(USE_CAP, 2 * np.log1p(recent + 0.15 * np.minimum(uses, 20))).astype(np.float32)
    return points


def together(parts: Sequence[Points]) -> Points:
    """The mean over the terms of a query; 0 where one of them does not match."""
    if len(parts) == 1:
        return parts[0]
    stacked = np.stack(parts)
    mean: Points = stacked.mean(axis=0)
    mean[(stacked == 0).any(axis=0)] = 0
    return mean


def thousandths(points: Points) -> npt.NDArray[np.int64]:
    """Points as they are compared, whole numbers, so that equal is equal."""
    return np.rint(points.astype(np.float64) * 1000).astype(np.int64)


def best(points: Points, order: Order, limit: int) -> npt.NDArray[np.intp]:
    """The numbers of the best scripts that match at all, best first."""
    matching = np.flatnonzero(points > 0)
    keys = thousandths(points[matching]) << 32 | (0xFFFFFFFF - order[matching].astype(np.int64))
    if len(keys) > limit:
        top = np.argpartition(keys, len(keys) - limit)[len(keys) - limit :]
        matching, keys = matching[top], keys[top]
    return matching[np.argsort(keys)[::-1]]
