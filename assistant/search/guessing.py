"""What may have been meant where nothing matches: scripts that one slip or one wrong character keeps from matching."""

from collections.abc import Iterator, Sequence

import numpy as np

from assistant.search.fields import SPELLED, WRITTEN, Fields, Way
from assistant.search.line import Line, Places
from assistant.search.misspelt import find_in, find_indexed, meant
from assistant.search.query import Pattern, Term
from assistant.search.ranking import Tiers
from assistant.search.sound_pairs import FewSoundPairs
from assistant.search.typos import Meant, find_meant, slips_in

# Of the points of a true match a guess has a fifth or a tenth, both less than the least of those: a fifth where all
# that was typed still counts for something, a tenth where its beginning or its end was for nothing.
CLOSE, ROUGH = 5, 10


def guessed(term: Term, fields: Fields) -> Tiers:
    """For each script the tier of its best short text that may have been meant; rough guesses only where there are no
    close ones."""
    pattern = Pattern(term.text)
    written = slips_in(fields.line, pattern)
    close = [*_sounding(pattern, fields), *_written(fields, [each for each in written if not each.rough])]
    tiers: Tiers = fields.tiers(close) // CLOSE if close else np.zeros(fields.count, np.uint8)
    if not close and (rough := list(_written(fields, [each for each in written if each.rough]))):
        tiers = fields.tiers(rough) // ROUGH
    return tiers


def guesses_in(line: Line, term: Term) -> Iterator[tuple[Places, int]]:
    """Where in a short text something stands that may have been meant, and over how many characters: the closest
    guesses alone."""
    pattern = Pattern(term.text)
    written = slips_in(line, pattern)
    close = [(find_meant(line, each), len(each)) for each in written if not each.rough]
    rough = [(find_meant(line, each), len(each)) for each in written if each.rough]
    paths = meant(pattern.text, FewSoundPairs(line.units))
    for found in (close, [(find_in(line, path), len(path)) for path in paths], rough):
        if any(len(places) for places, _ in found):
            yield from found
            return


def _sounding(pattern: Pattern, fields: Fields) -> Iterator[tuple[Way, Places]]:
    for path in meant(pattern.text, fields.sound_pairs):
        places = find_indexed(fields.line, fields.sound_pairs, path)
        if len(places):
            yield SPELLED, places


def _written(fields: Fields, some: Sequence[Meant]) -> Iterator[tuple[Way, Places]]:
    for each in some:
        places = find_meant(fields.line, each)
        if len(places):
            yield WRITTEN, places
