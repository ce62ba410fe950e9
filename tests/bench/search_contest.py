"""Search beside its peers: the same scripts, the same letters, one run, turn by turn.

    python -m tests.bench.search_contest [--sizes 1000 10000 100000] [--repeats 5] [--seed N]

Every query is typed letter by letter. After each letter every engine searches, in an order that changes; the slow ones
at a part of the letters only. Each repeat types other queries, and the figures are medians over the repeats.
"""

import argparse
import gc
import shutil
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random, SystemRandom
from typing import Any, TypeVar

from assistant.scripts.script import Script
from tests.bench.corpus import corpus
from tests.bench.peers.engine import Entry, entries, entry
from tests.bench.peers.ours import Miaohui
from tests.bench.search_speed import keystrokes, resident, timed

KEYSTROKES = 300  # in each repeat
SLOW = {"rapidfuzz WRatio": 5, "fzf --filter": 15, "CopyQ filter": 15}  # takes part at every nth keystroke
EDITS = 10
MOST_FOR_COPYQ = 10_000  # it takes minutes to fill its list with more
T = TypeVar("T")


@dataclass
class Contestant:
    """An engine with what was measured of it. Times in milliseconds, one list for each repeat; sizes in MB."""

    engine: Any
    build: float
    grown: float
    reopened: float = 0.0
    times: list[list[float]] = field(default_factory=list)
    floors: list[float] = field(default_factory=list)
    updates: list[float] = field(default_factory=list)

    @property
    def name(self) -> str:
        return str(self.engine.name)

    def quantile(self, share: float) -> float:
        """The median over the repeats."""
        ordered = map(sorted, filter(None, self.times))
        return statistics.median(times[min(len(times) - 1, int(len(times) * share))] for times in ordered)

    @property
    def floor(self) -> float:
        """What a keystroke costs it before it searches: a process, or a call to one."""
        return statistics.median(self.floors) if self.floors else 0.0


class Marking:
    """Our search with the marks of the visible rows: the same engine once more, timed for itself."""

    name = "  with marks"

    def __init__(self, ours: Miaohui) -> None:
        self.find = ours.find_and_mark


def contest(size: int, seed: int, repeats: int) -> str:
    scripts = corpus(size, seed)
    with tempfile.TemporaryDirectory() as folder:
        contestants = list(_enter(scripts, Path(folder)))
        try:
            for repeat in range(repeats):
                _type(contestants, keystrokes(scripts, Random(seed + repeat), KEYSTROKES), Random(repeat))
            _edit(contestants, scripts)
            return _table(size, repeats, contestants)
        finally:
            for each in contestants:
                getattr(each.engine, "end", lambda: None)()


def _enter(scripts: list[Script], folder: Path) -> Iterator[Contestant]:
    ours = _made(Miaohui, scripts, folder)
    yield ours
    yield Contestant(Marking(ours.engine), 0, 0)
    given = entries(scripts)
    for peer in _peers(len(scripts)):
        made = _made(peer, given, folder)
        made.reopened = timed(lambda: (made.engine.reopen(), made.engine.find("发货")))[0]  # noqa: B023 - called at once
        yield made


def _made(engine: Callable[[Any, Path], Any], given: Sequence[object], folder: Path) -> Contestant:
    gc.collect()
    before = resident()
    build, made = timed(engine, given, folder)
    gc.collect()
    return Contestant(made, build, resident() - before)


def _peers(size: int) -> Iterable[Callable[[list[Entry], Path], Any]]:
    """Those that are installed; the packages are the extra `bench`."""
    from tests.bench.peers.fuzzy import RapidFuzz
    from tests.bench.peers.sqlite import Characters, Like, Trigrams
    from tests.bench.peers.tantivy_index import Tantivy

    yield from (Like, Trigrams, Characters, Tantivy, RapidFuzz)
    if shutil.which("fzf"):
        from tests.bench.peers.fzf import Fzf

        yield Fzf
    if shutil.which("copyq") and size <= MOST_FOR_COPYQ:
        from tests.bench.peers.copyq import CopyQ

        yield CopyQ


def _type(contestants: list[Contestant], typed: list[str], random: Random) -> None:
    for contestant in contestants:
        contestant.times.append([])
    for number, query in enumerate(typed):
        taking_part = [each for each in contestants if number % SLOW.get(each.name, 1) == 0]
        for each in random.sample(taking_part, len(taking_part)):
            if floor := getattr(each.engine, "floor", None):
                each.floors.append(timed(floor)[0])
            each.times[-1].append(timed(each.engine.find, query)[0])


def _edit(contestants: list[Contestant], scripts: list[Script]) -> None:
    for number, script in enumerate(scripts[:: len(scripts) // EDITS][:EDITS]):
        changed = entry(replace(script, title=f"{script.title}改{number}"))
        for each in contestants:
            if put := getattr(each.engine, "put", None):
                each.updates.append(timed(put, changed)[0])


HEAD = ("p50", "p95", "p99", "max", "p50, ×", "p95, ×", "build s", "reopen ms", "edit ms", "MB", "disk MB")


def _table(size: int, repeats: int, contestants: list[Contestant]) -> str:
    lines = [f"{size:,} scripts, {repeats} × {KEYSTROKES} keystrokes, ms".ljust(40) + "".join(f"{h:>10}" for h in HEAD)]
    return "\n".join([*lines, *(_line(each, contestants[0]) for each in contestants)])


def _line(each: Contestant, ours: Contestant) -> str:
    """`×`: how many times as long as ours, net of what a keystroke costs it before it searches."""
    times = [each.quantile(share) for share in (0.5, 0.95, 0.99, 1)]
    ratios = [(each.quantile(share) - each.floor) / ours.quantile(share) for share in (0.5, 0.95)]
    edit = statistics.median(each.updates) if each.updates else 0
    disk = getattr(each.engine, "disk", lambda: 0)() / 1e6
    name = f"{each.name} (floor {each.floor:.0f} ms)" if each.floor else each.name
    cells = [*times, *ratios, each.build / 1000, each.reopened, edit, each.grown, disk]
    return f"  {name:<38}" + "".join(f"{cell:>10.2f}" for cell in cells)


def main(words: Sequence[str] | None = None) -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    options.add_argument("--repeats", type=int, default=5)
    options.add_argument("--seed", type=int, default=SystemRandom().randrange(10_000))
    chosen = options.parse_args(words)
    print(f"seed {chosen.seed}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")  # noqa: T201
    for size in chosen.sizes:
        print(contest(size, chosen.seed, chosen.repeats), flush=True)  # noqa: T201 - the table was asked for


if __name__ == "__main__":
    main()
