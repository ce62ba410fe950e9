"""One slip in typed pinyin, or the right sounds in the wrong characters (退宽 for 退款): which syllables were meant.

The library's own pairs of syllables prune: of all that is one slip away, what never stands side by side is not looked
at any further.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

import numpy as np

from assistant.search.line import IndexedLine, Line, Places
from assistant.search.pinyin import LONGEST, Mask, is_letter
from assistant.search.query import MOST_SPELLED
from assistant.search.sound_pairs import SoundPairs, Sounds
from assistant.search.syllables import misspelt, sounds_alike
from assistant.search.tables import tables

Path = tuple[Sounds, ...]  # a character each

LEAST = 4  # letters, a Chinese character counting as two: what is shorter has too many neighbours
MOST_PATHS = 64  # that a part of the text is read in; what is so ambiguous means nothing


class Neighbours(Protocol):
    """What stands side by side in a library, or in one text."""

    def follow(self, first: Sounds, second: Sounds) -> bool: ...


def meant(typed: str, neighbours: Neighbours) -> list[Path]:
    """The ways to read a folded text as two syllables or more, after one slip was taken back. A common Chinese
    character stands for all that may be read as it is."""
    if not 2 <= len(typed) <= MOST_SPELLED:
        return []
    found: dict[Path, None] = {}
    cuts = _Cuts(typed, neighbours)
    if not all(map(is_letter, typed)):
        found.update(dict.fromkeys(cuts.tails(0)))
    if sum(1 if is_letter(character) else 2 for character in typed) >= LEAST:
        for swapped in _swaps(typed):
            found.update(dict.fromkeys(_Cuts(swapped, neighbours).tails(0)))
        found.update(dict.fromkeys(_with_slip(cuts, neighbours)))
    return [path for path in found if len(path) > 1]


def find_in(line: Line, path: Path) -> Places:
    """Where characters stand that may be read so, in a short line."""
    places = np.arange(len(line.units))
    for offset, sounds in enumerate(path):
        places = places[_mask(sounds).take(_classes(line, places + offset))]
    return places


def find_indexed(line: IndexedLine, pairs: SoundPairs, path: Path) -> Places:
    """The same in a library's line: looks only where the rarest two of the syllables stand."""
    slots = [pairs.of(*both) for both in pairwise(path)]
    rarest = min(range(len(slots)), key=lambda at: line.count(slots[at]))
    places = line.occurrences(slots[rarest]).astype(np.int64)
    for offset in [*range(2, len(path) - rarest), *range(-1, -rarest - 1, -1)]:
        places = places[_mask(path[rarest + offset]).take(_classes(line, places + offset))]
    return places - rarest


class _Cuts:
    """A text cut into syllables that stand side by side in the library."""

    def __init__(self, typed: str, neighbours: Neighbours) -> None:
        self.typed = typed
        self._neighbours = neighbours
        self._heads: dict[int, list[Path]] = {0: [()]}
        self._tails: dict[int, list[Path]] = {len(typed): [()]}

    def heads(self, stop: int) -> list[Path]:
        """The ways to read the text before a place, in full syllables."""
        if stop not in self._heads:
            self._heads[stop] = [
                (*head, sounds)
                for start in range(max(0, stop - LONGEST), stop)
                if (sounds := sounds_alike(self.typed[start:stop], at_end=False))
                for head in self.heads(start)
                if not head or self._neighbours.follow(head[-1], sounds)
            ][:MOST_PATHS]
        return self._heads[stop]

    def tails(self, start: int) -> list[Path]:
        """The ways to read the text from a place on; the last syllable may only be begun."""
        if start not in self._tails:
            end = len(self.typed)
            self._tails[start] = [
                (sounds, *tail)
                for stop in range(start + 1, min(start + LONGEST, end) + 1)
                if (sounds := sounds_alike(self.typed[start:stop], at_end=stop == end))
                for tail in self.tails(stop)
                if not tail or self._neighbours.follow(sounds, tail[0])
            ][:MOST_PATHS]
        return self._tails[start]


def _with_slip(cuts: _Cuts, neighbours: Neighbours) -> Iterator[Path]:
    end = len(cuts.typed)
    for start in range(end):
        for stop in range(start + 1, min(start + LONGEST + 1, end) + 1):
            sounds = misspelt(cuts.typed[start:stop], at_end=stop == end)
            for tail in cuts.tails(stop) if sounds and cuts.heads(start) else ():
                after = tuple(sound for sound in sounds if not tail or neighbours.follow((sound,), tail[0]))
                for head in cuts.heads(start) if after else ():
                    fitting = tuple(sound for sound in after if not head or neighbours.follow(head[-1], (sound,)))
                    if fitting:
                        yield (*head, fitting, *tail)


def _swaps(typed: str) -> Iterator[str]:
    for at, (one, other) in enumerate(pairwise(typed)):
        if one != other and is_letter(one) and is_letter(other):
            yield typed[:at] + other + one + typed[at + 2 :]


def _classes(line: Line, places: Places) -> Places:
    return tables().class_of.take(line.units.take(places))


@lru_cache(maxsize=256)
def _mask(sounds: Sounds) -> Mask:
    """The classes that may be read as any of these."""
    known = tables()
    mask = np.zeros(known.class_count, np.bool_)
    for sound in sounds:
        mask[known.members[known.starts[sound] : known.starts[sound + 1]]] = True
    return mask
