"""Finding scripts that say the same, in a library of our own sentences and in one that is made of one template."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from time import perf_counter

from assistant.scripts.duplicates import duplicates
from assistant.scripts.script import Script
from tests.bench.corpus import corpus
from tests.bench.report import Row


def measure() -> list[Row]:
    return list(_rows())


def _rows() -> Iterator[Row]:
    for count in (2_000, 20_000):
        scripts = corpus(count)
        yield _row(f"{count} scripts", scripts)
        yield _row(f"{count} of one template", [replace(s, body=_template(n)) for n, s in enumerate(scripts)])


def _row(what: str, scripts: Sequence[Script]) -> Row:
    begun = perf_counter()
    found = duplicates(scripts)
    seconds = perf_counter() - begun
    return Row(what, "miaohui", seconds, "s", f"{len(found.same)} texts more than once, {len(found.near)} near pairs")


def _template(number: int) -> str:
    return f"亲，第 {number} 条回复，16 点前付款当天发出哦～"
