"""Which of many texts are nearly the same: they share most of their runs of three characters.

Every pair that is near is found, and no other. A sketch of each text, a row of bits, keeps most pairs from being
compared: a run of characters turns one bit round, so two sketches differ in no more bits than the texts differ in runs.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

LEAST = 0.6  # of the runs of two texts together that both have: one word of 20 characters may differ
RUN = 3  # characters
DIFFER = (1 - LEAST) / (1 + LEAST)  # of the sum of the runs of both texts that only one of them may have
BETWEEN = 100  # texts from one report to the next
BITS = 4096  # of a sketch; its first test is a sixteenth of that, folded together
WORDS = BITS // 64
SPREAD = np.uint64(0x9E3779B97F4A7C15)  # odd: multiplied by it, the upper bits of a number depend on all of its bits
DOWN = np.uint64(64 - BITS.bit_length() + 1)

Numbers = npt.NDArray[np.uint64]


def near(texts: Sequence[str], go_on: Callable[[int], bool] = lambda _: True) -> Iterator[tuple[int, int, float]]:
    """The places of two texts, the lower first, and how much they share: LEAST to 1. Texts without a run have none.

    `go_on` is told how far it has come, up to twice the number of texts; when it answers False, nothing more comes.
    """
    runs: list[Numbers] = []
    for count, text in enumerate(texts):
        if count % BETWEEN == 0 and not go_on(count):
            return
        runs.append(runs_of(text))
    order = sorted(range(len(texts)), key=lambda place: len(runs[place]))
    yield from _compared([runs[place] for place in order], order, lambda count: go_on(len(texts) + count))


def runs_of(text: str) -> Numbers:
    """Each run once, as one number, sorted."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.uint64)
    length = max(len(points) - RUN + 1, 0)
    runs = np.zeros(length, np.uint64)
    for place in range(RUN if length else 0):
        runs = runs << np.uint64(21) | points[place : place + length]
    return np.unique(runs)


def _compared(
    runs: Sequence[Numbers], order: Sequence[int], go_on: Callable[[int], bool]
) -> Iterator[tuple[int, int, float]]:
    """`runs` from the fewest to the most: a text is near none that has less than LEAST of its runs."""
    sizes = np.array([len(each) for each in runs])
    full = np.array([_sketch(each) for each in runs], np.uint64).reshape(-1, WORDS)
    small = np.bitwise_xor.reduce(full.reshape(len(runs), 16, WORDS // 16), axis=1).T.copy()
    for place, size in enumerate(sizes):
        if place % BETWEEN == 0 and not go_on(place):
            return
        first = np.searchsorted(sizes, max(LEAST * size - 0.001, 1))
        most = (sizes[first:place] + size) * DIFFER + 0.001
        maybe = np.flatnonzero(_differing(small[:, first:place], small[:, place, None]) <= most)
        maybe = maybe[_differing(full[first + maybe].T, full[place][:, None]) <= most[maybe]]
        for other in first + maybe:
            both = np.sort(np.concatenate((runs[place], runs[other])))
            shared = np.count_nonzero(both[1:] == both[:-1])
            if (alike := shared / (len(both) - shared)) >= LEAST:
                a, b = sorted((order[place], order[other]))
                yield a, b, float(alike)


def _sketch(runs: Numbers) -> Numbers:
    odd = np.bincount((runs * SPREAD >> DOWN).astype(np.int64), minlength=BITS) & 1
    return np.packbits(odd.astype(bool)).view(np.uint64)


def _differing(sketches: Numbers, other: Numbers) -> npt.NDArray[np.int64]:
    """In how many bits each column differs from the other."""
    count: npt.NDArray[np.int64] = np.bitwise_count(sketches ^ other).sum(axis=0, dtype=np.int64)
    return count
