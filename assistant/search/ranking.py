"""Ranks matches: first by where and how the words match, then by this agent's own use.

The tiers and the use formula are those of the design study. They are not tuned on users.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from functools import reduce

import numpy as np
import numpy.typing as npt

Tiers = npt.NDArray[np.uint8]  # how well one term matches each script (or field): 0 = not at all
Habit = npt.NDArray[np.int16]  # thousandths of points for use, one for each script
Totals = npt.NDArray[np.int32]  # thousandths of points: whole numbers, so that equal is equal
Order = npt.NDArray[np.integer]  # what decides between equal totals: the smaller comes first


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


# A row is a fit, a column a field: title, code, tag, category, question. Who types a whole code wants
# that script; its beginning may as well be the initials of a title, as most codes are. Questions are whole sentences:
# initials alone would match too many of them, as they would in bodies.
TIERS: Tiers = np.array(
    [
        [95, 100, 60, 45, 48],  # whole
        [85, 74, 60, 45, 48],  # start
        [70, 52, 60, 45, 48],  # inside
        [80, 52, 50, 40, 42],  # spelled, start
        [62, 52, 50, 40, 42],  # spelled, inside
        [75, 52, 50, 40, 0],  # initials, start
        [55, 52, 50, 40, 0],  # initials, inside
    ],
    np.uint8,
)
BODY = 30
BODY_SPELLED = 20

USE_CAP = 9.0  # less than the step from the best body match to the worst title match: habit never bridges that
HALF_LIFE_DAYS = 14.0
THOUSANDTHS = 1000
CHOSEN = 200 * THOUSANDTHS  # what was chosen for these very letters last time comes first
FAVOURITE = 100 * THOUSANDTHS  # only while nothing is typed


def days(moment: datetime | None) -> float:
    """Days since 1970; never is minus infinity."""
    return moment.timestamp() / 86400 if moment else -np.inf


def frecency(uses: npt.NDArray[np.number], last_used: npt.NDArray[np.float64], now: float) -> Habit:
    """Thousandths for use: recent use counts, halving every two weeks, and a little for all use ever. Times in days."""
    age = np.maximum(now - last_used, 0)
    recent = uses * np.exp2(-age / HALF_LIFE_DAYS)
    points = np.minimum(USE_CAP, 2 * np.log1p(recent + 0.15 * np.minimum(uses, 20)))
    habit: Habit = np.rint(points * THOUSANDTHS).astype(np.int16)
    return habit


def together(parts: Sequence[Tiers]) -> Totals:
    """The mean over the terms of a query; 0 where one of them does not match."""
    if len(parts) == 1:
        return np.multiply(parts[0], THOUSANDTHS, dtype=np.int32)
    total = np.zeros(len(parts[0]), np.int32)
    for part in parts:
        total += part
    mean: Totals = np.rint(total * THOUSANDTHS / len(parts)).astype(np.int32)
    mean[reduce(np.minimum, parts) == 0] = 0
    return mean


def best(totals: Totals, limit: int, order: Order | None = None) -> npt.NDArray[np.intp]:
    """The numbers of the best scripts that match at all, best first; without an order the smaller number decides."""
    if len(totals) > limit:
        least = max(int(np.partition(totals, len(totals) - limit)[len(totals) - limit]), 1)
        sure = np.flatnonzero(totals > least)
        rows = np.append(sure, _first(np.flatnonzero(totals == least), limit - len(sure), order))
    else:
        rows = np.flatnonzero(totals > 0)
    precedence = rows if order is None else order[rows]
    return rows[np.lexsort((precedence, -totals[rows]))]


def _first(rows: npt.NDArray[np.intp], limit: int, order: Order | None) -> npt.NDArray[np.intp]:
    """The `limit` of these scripts that come first."""
    if order is None or len(rows) <= limit:
        return rows[:limit]
    return rows[np.argpartition(order[rows], limit - 1)[:limit]] if limit else rows[:0]
