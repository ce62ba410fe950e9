"""Recipients as buyers paste them: how many are read right, how many misses are doubted, and how long a line takes.

The lines are our own and, where they are there, the public ones that lie outside the project. There is no parser in
Python that reads persons, too, and is small enough to be installed beside us.
"""

import json
import statistics
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from time import perf_counter

from assistant.orders.recipient.read import read_recipient
from tests.assistant.orders.recipient.marked import marked_lines
from tests.assistant.orders.recipient.test_lines import FIELDS, PUBLIC, bare
from tests.bench.report import Bar, Row

OWN = Path(__file__).parents[1] / "data/recipients.toml"
REPEATS = 20
RIGHT, DOUBTED, LIMIT = 0.9, 0.8, 2.0  # of the lines, of the misses, ms

Line = tuple[str, Mapping[str, Collection[str]]]  # the text, and what may stand in each field


def measure() -> list[Row]:
    read_recipient("1")  # reads its tables
    return [row for name, lines in _sets() if lines for row in _rows(name, lines)]


def _sets() -> Iterator[tuple[str, list[Line]]]:
    yield "own", _own()
    yield "once unseen", _once_unseen()
    yield "public", _public()


def _own() -> list[Line]:
    lines = tomllib.loads(OWN.read_text("utf-8"))["line"]
    return [(line["text"], {name: {bare(line.get(name, ""))} for name in FIELDS}) for line in lines]


def _once_unseen() -> list[Line]:
    return [
        (line.text, dict(line.accepted) | dict(zip(FIELDS[2:5], map(set, zip(*line.places, strict=True)), strict=True)))
        for line in marked_lines()
    ]


def _public() -> list[Line]:
    if not PUBLIC.exists():
        return []
    lines = [json.loads(line) for line in PUBLIC.read_text("utf-8").splitlines()]
    return [(line["text"], {name: _accepted(line, name) for name in FIELDS}) for line in lines]


def _accepted(line: Mapping[str, Mapping[str, str]], name: str) -> set[str]:
    return {bare(line["expected"][name]), *map(bare, line.get("alt_ok", {}).get(name, ()))}


def _rows(name: str, lines: Sequence[Line]) -> Iterator[Row]:
    missed = [line for line in lines if _wrong(line)]
    doubted = [line for line in missed if _wrong(line) & {doubt.field for doubt in read_recipient(line[0]).doubts}]
    right = 1 - len(missed) / len(lines)
    yield Row(
        f"{name} lines right in all six fields", "miaohui", 100 * right, "%", f"{len(missed)} of {len(lines)} wrong"
    )
    yield Row(f"{name}: the miss to the bar", "", 0, "", bar=Bar((1 - right) / (1 - RIGHT), 1.0, "1 in 10"))
    if missed:
        share = len(doubted) / len(missed)
        yield Row(f"{name}: misses that are doubted", "miaohui", 100 * share, "%", f"bar {100 * DOUBTED:.0f} %")
    times = sorted(_times([text for text, _ in lines]))
    yield Row(f"{name}: a line, p50", "miaohui", statistics.median(times), "ms")
    yield Row(f"{name}: a line, p95", "miaohui", times[int(0.95 * len(times))], "ms", f"bar {LIMIT} ms")


def _wrong(line: Line) -> set[str]:
    text, accepted = line
    read = read_recipient(text)
    return {name for name in FIELDS if bare(getattr(read, name)) not in accepted[name]}


def _times(texts: Sequence[str]) -> Iterator[float]:
    for _ in range(REPEATS):
        for text in texts:
            began = perf_counter()
            read_recipient(text)
            yield (perf_counter() - began) * 1000
