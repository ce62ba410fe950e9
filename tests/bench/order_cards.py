"""100,000 order cards: the list, searches of every kind beside LIKE over the same table, saving, and the export.

python -m tests.bench.order_cards [COUNT]
"""

import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from assistant.orders.card import Card, Details, State
from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.sheet import Words, write_sheet
from assistant.orders.desk import OrderDesk
from assistant.orders.finding import needles
from db import Stores, open_stores
from db.connection import connect
from tests.bench.card_file import write_cards
from tests.bench.cards import COLOURS, ENDED, ESTATES, GOODS, SIZES, UNDER_WAY, cards
from tests.bench.report import Bar, Row, table

COUNT, EXPORTED, REPEATS = 100_000, 10_000, 40
LIST_LIMIT, SEARCH_LIMIT = 100.0, 50.0  # ms
SEED = 7

FILTERS: dict[str, tuple[State, ...]] = {
    "all": (), "under way": UNDER_WAY, "ended": ENDED, "draft": (State.DRAFT,), "closed": (State.CLOSED,),
}  # fmt: skip


def measure(count: int = COUNT) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path, random = Path(folder), Random(SEED)
        write_cards(path, cards(count, SEED))
        sample = random.sample(list(islice(cards(count, SEED), 0, None, 7)), 400)
        with closing(open_stores(path)) as stores:
            stores.orders.find()  # loads what the first call loads
            rows = [*_lists(stores), *_searches(stores, path, sample), *_saving(stores, sample)]
            return [*rows, *_exports(stores, path), Row("the file", "miaohui", _megabytes(path), "MB")]


def _lists(stores: Stores) -> Iterator[Row]:
    for name, states in FILTERS.items():
        for offset in (0, 10_000):
            times = _times(lambda _, s=states, o=offset: stores.orders.find("", s, offset=o), range(REPEATS))
            yield from _rows(f"list, {name}, from {offset}", times, LIST_LIMIT if not offset else None)


def _queries(sample: Sequence[Card]) -> dict[str, list[str]]:
    """What people look for, and what is worst: `sample` are cards of any age."""
    random = Random(SEED)
    details = [card.details for card in sample[:REPEATS]]

    def two(*choices: Sequence[str]) -> list[str]:
        return [" ".join(random.choice(choice) for choice in choices) for _ in details]

    return {
        "a name": [d.contact for d in details],
        "a name of two characters": [d.contact[-2:] for d in details],
        "one character": [d.contact[0] for d in details],
        "a phone": [d.phone for d in details],
        "last four digits of a phone": [d.phone[-4:] for d in details],
        "an order number": [d.order_number for d in details],
        "an account": [d.account for d in details],
        "a common word": two((*GOODS, "旗舰店", "浙江省")),
        "a common word of two characters": two((*COLOURS, "浙江", "单元", "小区", "顺丰", "包装")),
        "a digit": two("0123456789"),
        "a rare place": [d.address[-8:-3] for d in details],
        "two common words": two(ESTATES, COLOURS),
        "two words that exclude each other": two(("S", "米白"), ("黑色", "酒红")),
        "a name and a size": [f"{d.contact[:2]} {random.choice(SIZES)}" for d in details],
        "a digit and a rare word": [f"1 {d.contact}" for d in details],
        "three words": two(GOODS, COLOURS, ("浙江", "广东省", "成都")),
        "no card has it": ["没有这个词", "zzz", "19900001111", "查无此人 米白"] * (REPEATS // 4),
        "no card has it, two characters": ["龘龘", "zq", "没影", "~~"] * (REPEATS // 4),
    }


def _searches(stores: Stores, folder: Path, sample: Sequence[Card]) -> Iterator[Row]:
    with closing(connect(folder / "local.db")) as peer:
        for kind, queries in _queries(sample).items():
            ours, likes = [], []
            for query in queries:
                ours += _times(stores.orders.find, [query])
                likes += _times(lambda text: _like(peer, text), [query])
            yield from _rows(f"search, {kind}", ours, SEARCH_LIMIT)
            yield Row(f"search, {kind}", "LIKE", statistics.median(likes), "ms", f"p95 {_p95(likes):.1f}")
    clerk = [(text, (State.CANCELLED, State.DRAFT)) for text in ("王", "1", "黑色", "没影", "阳光花园 米白")]
    times = _times(lambda asked: stores.orders.find(*asked), clerk * 8)
    yield from _rows("search in two states", times, SEARCH_LIMIT)


def _like(peer: sqlite3.Connection, text: str) -> list[Any]:
    words = needles(text)
    where = " AND ".join(["haystack LIKE ?"] * len(words))
    query = f"SELECT * FROM cards WHERE {where} ORDER BY created_at DESC, id DESC LIMIT 100"  # noqa: S608 - for as many words
    return peer.execute(query, [f"%{word}%" for word in words]).fetchall()


def _saving(stores: Stores, sample: Sequence[Card]) -> Iterator[Row]:
    desk = OrderDesk(stores.orders)
    yield from _rows("save a new card", _times(desk.new, [card.details for card in sample[:200]]))
    found = [(card.id, Details(contact="韩梅", wish="换一个名字")) for card in desk.find("", [State.DRAFT], limit=200)]
    yield from _rows("change a card", _times(lambda asked: desk.change(*asked), found))


def _exports(stores: Stores, folder: Path) -> Iterator[Row]:
    desk, whole = OrderDesk(stores.orders), Profile("", full=True)
    for ending in (".xlsx", ".csv"):
        sheet = folder / f"cards{ending}"
        begun = perf_counter()
        written = write_sheet(sheet, islice(_paged(desk), EXPORTED), whole, Words())
        yield Row(f"export {ending}", "miaohui", perf_counter() - begun, "s", f"{written} cards")
        cancel = _Cancel(EXPORTED // 2)
        write_sheet(sheet, islice(_paged(desk), EXPORTED), whole, Words(), cancel)
        yield Row(f"export {ending}, cancelled half way", "miaohui", (perf_counter() - cancel.at) * 1000, "ms")


class _Cancel:
    """Somebody who cancels after so many rows; `at` is when."""

    def __init__(self, after: int) -> None:
        self._after = after
        self.at = 0.0

    def __call__(self, rows: int) -> bool:
        if rows < self._after:
            return True
        self.at = perf_counter()
        return False


def _paged(desk: OrderDesk, page: int = 500) -> Iterator[Card]:
    offset = 0
    while found := desk.find(limit=page, offset=offset):
        yield from found
        offset += len(found)


def _times(act: Callable[[Any], object], asked: Sequence[Any]) -> list[float]:
    """Milliseconds of each."""
    times = []
    for one in asked:
        begun = perf_counter()
        act(one)
        times.append((perf_counter() - begun) * 1000)
    return times


def _rows(what: str, times: list[float], limit: float | None = None) -> Iterator[Row]:
    yield Row(what, "miaohui", statistics.median(times), "ms", f"p95 {_p95(times):.1f}  most {max(times):.1f}")
    if limit:
        yield Row(f"{what}, p95", "", 0, "", bar=Bar(_p95(times) / limit, 1.0, f"{limit:.0f} ms"))


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _megabytes(folder: Path) -> float:
    return (folder / "local.db").stat().st_size / 1e6


if __name__ == "__main__":
    print(table(measure(int(sys.argv[1]) if sys.argv[1:] else COUNT)))  # noqa: T201 - its purpose
