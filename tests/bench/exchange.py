"""Bringing 20,000 scripts in: reading, comparing and writing, on a true database; and the same file once more."""

import csv
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from assistant.exchange.applying import apply
from assistant.exchange.exporting import export
from assistant.exchange.plan import plan
from assistant.exchange.reading import read
from assistant.scripts.library import Library
from db import open_stores
from tests.bench.report import Row

T = TypeVar("T")
COUNT = 20_000
HEADING = ("分类", "快捷编码", "标题", "内容")


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "话术.csv")
        with closing(open_stores(folder)) as stores:
            library = Library(stores.scripts)
            library.load()
            return _rows(folder, library)


def _write(path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = (
            (f"分组{n % 50}", f"c{n}", f"标题{n}", f"亲，第 {n} 条回复，16 点前付款当天发出哦～") for n in range(COUNT)
        )
        csv.writer(file).writerows([HEADING, *rows])


def _rows(folder: Path, library: Library) -> list[Row]:
    rows: list[Row] = []

    def timed(what: str, job: Callable[[], T]) -> T:
        begun = perf_counter()
        result = job()
        rows.append(Row(f"{what}, {COUNT} scripts", "miaohui", perf_counter() - begun, "s"))
        return result

    parsed = timed("read a csv", lambda: read(folder / "话术.csv"))
    planned = timed("compare with an empty library", lambda: plan(parsed, library.scripts()))
    timed("write them as one step", lambda: apply(planned, library))
    paths = [category.path for category in library.categories()]
    timed("compare once more", lambda: plan(parsed, library.scripts(), paths))
    for name in ("all.zip", "all.xlsx"):
        path = folder / name
        timed(
            f"export {name} and read it back", lambda path=path: export(path, library.scripts(), library.categories())
        )  # type: ignore[misc]
    return rows
