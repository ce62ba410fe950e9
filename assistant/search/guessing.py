"""What may have been meant where nothing matches: scripts that one slip, or the wrong character, keeps from matching."""

from collections.abc import Iterator

from assistant.search.fields import SPELLED, WRITTEN, Fields, Way
from assistant.search.line import Line, Places
from assistant.search.misspelt import find_in, find_indexed, meant
from assistant.search.query import Pattern, Term
from assistant.search.ranking import Tiers
from assistant.search.sound_pairs import FewSoundPairs
from assistant.search.typos import find_meant, slips

SHARE = 5  # of the points of a true match a guess has one fifth: less than the least of those


def guessed(term: Term, fields: Fields) -> Tiers:
    """For each script the tier of its best short text that may have been meant."""
    pattern = Pattern(term.text)
    tiers: Tiers = fields.tiers(_matches(pattern, fields)) // SHARE
    return tiers


def guesses_in(line: Line, term: Term) -> Iterator[tuple[Places, int]]:
    """Where in a short text something stands that may have been meant, and over how many characters: what is written
    so, else what sounds so."""
    pattern = Pattern(term.text)
    written = [(find_meant(line, each), len(each)) for each in slips(pattern)]
    if any(len(places) for places, _ in written):
        yield from written
    else:
        yield from ((find_in(line, path), len(path)) for path in meant(pattern.text, FewSoundPairs(line.units)))


def _matches(pattern: Pattern, fields: Fields) -> Iterator[tuple[Way, Places]]:
    for path in meant(pattern.text, fields.sound_pairs):
        yield SPELLED, find_indexed(fields.line, fields.sound_pairs, path)
    for each in slips(pattern):
        yield WRITTEN, find_meant(fields.line, each)
