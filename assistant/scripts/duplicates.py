"""Finds scripts that say the same twice, or nearly the same, so that somebody can look which of the two to keep."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from assistant.exchange.likeness import spoken
from assistant.scripts.resemblance import near
from assistant.scripts.script import Script
from assistant.search.fold import fold

MOST = 2000  # pairs of near ones, the most alike: nobody looks through more
ENOUGH = 50_000  # pairs of near ones to choose from: a library made of one template has millions

Scripts = tuple[Script, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two scripts to be looked at beside each other; `alike` is 1.0 where they say the same."""

    left: Script
    right: Script
    alike: float

    @property
    def ids(self) -> frozenset[str]:
        return frozenset((self.left.id, self.right.id))


@dataclass(frozen=True, slots=True)
class Found:
    """The scripts of each text that is there more than once, and which texts are near, the most alike first.
    Not `whole`: the search was stopped, or there are more than MOST near ones."""

    same: tuple[Scripts, ...]
    near: tuple[tuple[Scripts, Scripts, float], ...]
    whole: bool = True

    def pairs(self, now: Callable[[Script], Script | None] = lambda script: script) -> list[Pair]:
        """Of the scripts as they stand `now`, None for one that is gone or says something else: of one text each
        beside the first, and the first for all of them beside the near ones."""
        pairs = []
        for scripts in self.same:
            there = [*filter(None, map(now, scripts))]
            pairs += [Pair(there[0], other, 1.0) for other in there[1:]]
        for one, other, alike in self.near:
            left, right = (next(filter(None, map(now, scripts)), None) for scripts in (one, other))
            pairs += [Pair(left, right, alike)] if left and right else []
        return pairs


def duplicates(scripts: Iterable[Script], go_on: Callable[[int], bool] = lambda _: True) -> Found:
    """Equal: but for layout, case, width and traditional characters. Near: see `resemblance.near`.

    `go_on` is told how many texts have been looked at; when it answers False, what was found so far is returned.
    """
    groups: defaultdict[str, list[Script]] = defaultdict(list)
    for script in scripts:
        groups[_plain(script)].append(script)
    texts = list(groups)
    same = tuple(tuple(each) for each in groups.values() if len(each) > 1)
    stopped = False

    def on(count: int) -> bool:
        nonlocal stopped
        stopped = stopped or not go_on(count)
        return not stopped

    found = [(groups[texts[a]], groups[texts[b]], alike) for a, b, alike in islice(near(texts, on), ENOUGH)]
    found.sort(key=lambda each: -each[2])
    pairs = tuple((tuple(one), tuple(other), alike) for one, other, alike in found[:MOST])
    return Found(same, pairs, not stopped and len(found) <= MOST)


def text_of(script: Script) -> str:
    """All of it that comes into a chat: the text, the further messages, pictures by their names, the other texts."""
    steps = (step.content for step in script.parts.steps)
    return "\n\n".join([script.body, *steps, *(variant.text for variant in script.parts.variants)])


def _plain(script: Script) -> str:
    return spoken(fold(text_of(script)).tobytes().decode("utf-16-le", "surrogatepass"))
