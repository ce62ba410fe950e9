"""Folds text for comparison: full-width = half-width, upper = lower case, traditional = simplified.

Folding keeps every place: unit i of the folded text is unit i of the text, so a match found in the one can be
highlighted in the other. Units are UTF-16 code units; an emoji is two of them.
"""

import numpy as np
import numpy.typing as npt

from assistant.search.tables import Units, tables


def fold(text: str) -> Units:
    """The folded UTF-16 units of a text. Lone surrogates pass through."""
    folded: Units = tables().fold[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), "<u2")]
    return folded


def code_points(text: str, places: npt.NDArray[np.integer]) -> npt.NDArray[np.integer]:
    """Turns places in UTF-16 units into Python string indices of the same text."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    astral = points > 0xFFFF
    if not astral.any():
        return places
    starts = np.arange(len(points)) + np.cumsum(astral) - astral
    return np.searchsorted(starts, places)
