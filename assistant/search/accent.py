"""Sounds that many speakers do not tell apart, in the south above all, and therefore type one for the other."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

Accent = frozenset[str]  # keys of `CONFUSIONS`: what counts as the same sound
PLAIN: Accent = frozenset()


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two initials or two endings of a syllable, and how they are written beside each other."""

    key: str
    initials: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()


CONFUSIONS = (
    Confusion("flat_tongue", initials=(("zh", "z"), ("ch", "c"), ("sh", "s"))),
    Confusion("n_l", initials=(("n", "l"),)),
    Confusion("r_l", initials=(("r", "l"),)),
    Confusion("h_f", initials=(("h", "f"),)),
    Confusion("final_ng", endings=(("an", "ang"), ("en", "eng"), ("in", "ing"))),
)
INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcsyw")
BY_KEY = {confusion.key: confusion for confusion in CONFUSIONS}


def accent_of(chosen: Callable[[str], bool]) -> Accent:
    """As the settings say: `chosen("search.n_l")`."""
    return frozenset(confusion.key for confusion in CONFUSIONS if chosen(f"search.{confusion.key}"))


@lru_cache(maxsize=1024)
def alike(piece: str, accent: Accent) -> tuple[str, ...]:
    """The piece of pinyin itself, then all that sound the same in this accent."""
    chosen = [confusion for confusion in CONFUSIONS if confusion.key in accent]
    if not chosen:
        return (piece,)
    initial = next((start for start in (piece[:2], piece[:1]) if start in INITIALS), "")
    initials = _closed(initial, [pair for confusion in chosen for pair in confusion.initials])
    rests = [piece[len(initial) :]]
    for pair in (pair for confusion in chosen for pair in confusion.endings):
        for here, there in (pair, pair[::-1]):
            if rests[0].endswith(here):
                rests.append(rests[0].removesuffix(here) + there)
    return tuple(dict.fromkeys([piece, *map("".join, product(initials, dict.fromkeys(rests)))]))


def _closed(sound: str, pairs: list[tuple[str, str]]) -> list[str]:
    """All that is the same as this sound, also in several steps: n = l and l = r."""
    sounds = [sound]
    for known in sounds:  # grows on the way
        sounds += [b if a == known else a for a, b in pairs if known in (a, b) and {a, b} - set(sounds)]
    return sounds
