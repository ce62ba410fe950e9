"""What may have been meant where nothing matches: scripts that one slip or one wrong character keeps from matching."""

from collections.abc import Iterator

import numpy as np

from assistant.search.fields import SPELLED, WRITTEN, Fields, Way
from assistant.search.line import Line, Places
from assistant.search.misspelt import find_in, find_indexed, meant
from assistant.search.query import Pattern, Term
from assistant.search.ranking import Tiers
from assistant.search.sound_pairs import FewSoundPairs
from assistant.search.typos import find_meant, slips

# Of the points of a true match a guess has a fifth or a tenth, both less than the least of those: a fifth where all
# that was typed still counts for something, a tenth where its beginning or its end was for nothing.
CLOSE, ROUGH = 5, 10


def guessed(term: Term, fields: Fields) -> Tiers:
    """For each script the tier of its best short text that may have been meant."""
    pattern = Pattern(term.text)
    tiers: Tiers = np.maximum(
        fields.tiers([*_sounding(pattern, fields), *_written(pattern, fields, rough=False)]) // CLOSE,
        fields.tiers(_written(pattern, fields, rough=True)) // ROUGH,
    )
    return tiers


def guesses_in(line: Line, term: Term) -> Iterator[tuple[Places, int]]:
    """Where in a short text something stands that may have been meant, and over how many characters: the closest
    guesses alone."""
    pattern = Pattern(term.text)
    close = [each for each in slips(pattern) if not each.rough]
    rough = [each for each in slips(pattern) if each.rough]
    paths = meant(pattern.text, FewSoundPairs(line.units))
    for found in (
        [(find_meant(line, each), len(each)) for each in close],
        [(find_in(line, path), len(path)) for path in paths],
        [(find_meant(line, each), len(each)) for each in rough],
    ):
        if any(len(places) for places, _ in found):
            yield from found
            return


def _sounding(pattern: Pattern, fields: Fields) -> Iterator[tuple[Way, Places]]:
    for path in meant(pattern.text, fields.sound_pairs):
        yield SPELLED, find_indexed(fields.line, fields.sound_pairs, path)


def _written(pattern: Pattern, fields: Fields, *, rough: bool) -> Iterator[tuple[Way, Places]]:
    for each in slips(pattern):
        if each.rough is rough:
            yield WRITTEN, find_meant(fields.line, each)
