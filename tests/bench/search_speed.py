"""Measures a keystroke: our search beside one SQLite LIKE over all columns, the same letters, in one run.

    python -m tests.bench.search_speed [--sizes 1000 10000 100000] [--seed N]

Every query is typed letter by letter, and after each letter both search, one after the other.
"""

import argparse
import gc
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random, SystemRandom
from time import perf_counter
from typing import TypeVar

from assistant.scripts.script import Script
from assistant.search.finder import Finder, Found
from assistant.search.highlight import highlight
from assistant.search.ranking import days, frecency
from tests.assistant.search.reference import folded, readings
from tests.bench.corpus import NOW, corpus

KEYSTROKES = {1_000: 900, 10_000: 900, 100_000: 300}
ROWS_ON_SCREEN = 12
T = TypeVar("T")


class Like:
    """What a simple program does: one LIKE over all columns, titles and much used scripts first."""

    def __init__(self, scripts: list[Script]) -> None:
        import numpy as np

        self._rows = sqlite3.connect(":memory:")
        self._rows.execute("CREATE TABLE script (id, title, code, tags, category, body, use)")
        for each in scripts:
            use = float(frecency(np.array([each.uses]), np.array([days(each.last_used)]), days(NOW))[0])
            texts = (each.title, each.code, " ".join(each.tags), each.category, each.body)
            self._rows.execute("INSERT INTO script VALUES (?,?,?,?,?,?,?)", (each.id, *map(folded, texts), use))

    def find(self, query: str) -> list[str]:
        one = "(title LIKE ? OR code LIKE ? OR tags LIKE ? OR category LIKE ? OR body LIKE ?)"
        patterns = [f"%{word}%" for word in folded(query).split()]
        if not patterns:
            return []
        where = " AND ".join([one] * len(patterns))
        query = f"SELECT id FROM script WHERE {where} ORDER BY (title LIKE ?) * 10 + use DESC LIMIT 50"  # noqa: S608
        return [row[0] for row in self._rows.execute(query, [p for p in patterns for _ in range(5)] + patterns[:1])]


def typed_queries(scripts: list[Script], random: Random) -> Iterator[str]:
    """What agents type: Chinese, pinyin, initials, mixtures, two words, codes, English, words of the body, nonsense."""
    while True:
        chosen = random.choice(scripts)
        title, body = folded(chosen.title), folded(chosen.body)
        start, place = random.randrange(max(1, len(title) - 3)), random.randrange(max(1, len(body) - 6))
        piece = title[start : start + random.choice([2, 2, 3, 4])]
        yield piece
        yield "".join(map(_read, piece))
        yield "".join(_read(character)[0] for character in piece)
        yield _read(piece[0]) + piece[1:]
        yield f"{title[-2:]} {title[:2]}".strip()
        yield f"{''.join(map(_read, title[-2:]))} {''.join(_read(character)[0] for character in title[:2])}"
        yield body[place : place + random.choice([2, 3, 4, 6])]
        yield chosen.code
        yield random.choice(["refund", "tracking", "parcel", "size guide", "thank"])
        yield "".join(chr(random.randint(0x9000, 0x9F00)) for _ in range(3))


def _read(character: str) -> str:
    return min(readings(character), default=character)


def keystrokes(scripts: list[Script], random: Random, count: int) -> list[str]:
    """The contents of the search box after each letter."""
    typed: list[str] = []
    for query in typed_queries(scripts, random):
        typed += [query[:end] for end in range(1, len(query) + 1) if not query[end - 1].isspace()]
        if len(typed) >= count:
            return typed[:count]
    return typed


@dataclass
class Times:
    """Milliseconds."""

    name: str
    values: list[float] = field(default_factory=list)

    def line(self) -> str:
        ordered = sorted(self.values)
        at = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95, 0.99, 1)]
        return f"  {self.name:<28}" + "".join(f"{value:>9.2f}" for value in at)


def timed(call: Callable[..., T], *given: object) -> tuple[float, T]:
    """Milliseconds, and the answer."""
    start = perf_counter()
    answer = call(*given)
    return (perf_counter() - start) * 1000, answer


def resident() -> float:
    """Megabytes of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(size: int, seed: int) -> str:
    scripts = corpus(size, seed)
    gc.collect()
    before = resident()
    build, finder = timed(Finder, scripts, NOW)
    gc.collect()
    grown = resident() - before
    like = Like(scripts)
    ours, shown, theirs = Times("ours"), Times("ours + marks of 12 rows"), Times("SQLite LIKE")
    typed = keystrokes(scripts, Random(seed), KEYSTROKES.get(size, 300))
    for query in typed:
        search, found = timed(finder.find, query)
        marks, _ = timed(_mark, found, query)
        ours.values.append(search)
        shown.values.append(search + marks)
        theirs.values.append(timed(like.find, query)[0])
    arrays = finder.nbytes / 1e6  # with what typing has left behind
    edits = Times("edit of one script", [timed(finder.put, [changed])[0] for changed in _edits(scripts)])
    return "\n".join([
        f"{size:,} scripts, {len(typed)} keystrokes".ljust(30) + "      p50      p95      p99      max  (ms)",
        *(times.line() for times in (ours, shown, theirs, edits)),
        f"  build {build:.0f} ms, arrays {arrays:.1f} MB, process grew by {grown:.1f} MB",
    ])  # fmt: skip


def _mark(found: list[Found], query: str) -> None:
    for each in found[:ROWS_ON_SCREEN]:
        highlight(each.script, query)


def _edits(scripts: list[Script]) -> Iterator[Script]:
    """100 edits, one after the other."""
    yield from (replace(old, title=f"{old.title}改{n}") for n, old in enumerate(scripts[:: len(scripts) // 100][:100]))


def main(words: Sequence[str] | None = None) -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    options.add_argument("--seed", type=int, default=SystemRandom().randrange(10_000))
    chosen = options.parse_args(words)
    lines = [f"seed {chosen.seed}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}"]
    print("\n".join(lines))  # noqa: T201 - the table is what was asked for
    for size in chosen.sizes:
        print(measure(size, chosen.seed), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
