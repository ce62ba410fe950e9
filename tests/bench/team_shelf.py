"""A team's library beside one's own: from a release on the disk until it is found, and what the window feels of it."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from assistant.desktop.screen_user import wait_for
from assistant.scripts.edit import Edit
from assistant.scripts.library import Library
from assistant.scripts.script import Script
from main import SAVE_INDEX, Rooms
from tests.bench.contest import MAIN
from tests.bench.corpus import corpus
from tests.bench.report import Row
from tests.db.team.releases import Releases
from ui.background import Background
from ui.scripts.live import LiveLibrary

SIZE = 100_000
SMALL = 100  # rows of a later release
TICK = 5  # milliseconds between two looks at the clock
OFTEN = 20


def measure() -> list[Row]:
    app = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        rooms = Rooms(folder)
        rooms.stores.scripts.write(Edit(put=tuple(corpus(200, seed=9)), mark="starter"))
        background = Background()
        live = LiveLibrary(rooms, background)
        try:
            rows = [*_first(rooms, live, app), *_later(rooms, live, app)]
        finally:
            live.stop()
            background.stop()
            rooms.stores.close()
        return [*rows, *_starts(folder)]


def team(count: int, seed: int = 1) -> list[Script]:
    return [replace(s, origin="team", favourite=False, uses=0, last_used=None) for s in corpus(count, seed)]


def _first(rooms: Rooms, live: LiveLibrary, app: QCoreApplication) -> Iterator[Row]:
    releases = Releases(rooms.folder)
    releases.publish(team(SIZE))
    with _gaps() as gaps:
        yield Row(f"first release found, {SIZE:,} rows", "miaohui", _until_taken_in(live, app), "ms")
    assert len(rooms.library) > SIZE // 2
    yield Row("window held up, p99", "miaohui", statistics.quantiles(gaps, n=100)[-1], "ms", most=50)
    yield Row("window held up, most", "miaohui", max(gaps), "ms")


def _later(rooms: Rooms, live: LiveLibrary, app: QCoreApplication) -> Iterator[Row]:
    releases = Releases(rooms.folder)
    releases.number = 1
    known = team(SIZE)
    taken = []
    for number in range(OFTEN):
        some = known[number * SMALL :][:SMALL]
        releases.publish([replace(script, body=f"{script.body} {number}") for script in some])
        taken.append(_until_taken_in(live, app))
    yield Row(f"{SMALL} rows of {SIZE:,} found, median", "miaohui", statistics.median(taken), "ms")
    yield Row(f"{SMALL} rows of {SIZE:,} found, p95", "miaohui", statistics.quantiles(taken, n=20)[-1], "ms")


def _starts(folder: Path) -> Iterator[Row]:
    subprocess.run([sys.executable, str(MAIN), "--data", str(folder), SAVE_INDEX], check=True)
    for what, read in (("recalled at a start", lambda rooms: rooms.archive.recall()), ("read whole", _read)):
        rooms = Rooms(folder)
        began = time.perf_counter()
        assert read(rooms)
        yield Row(f"{SIZE:,} team scripts {what}", "miaohui", (time.perf_counter() - began) * 1000, "ms")
        rooms.stores.close()


def _read(rooms: Rooms) -> Library:
    library = Library(rooms.stores.scripts)
    library.load()
    return library


def _until_taken_in(live: LiveLibrary, app: QCoreApplication) -> float:
    """Milliseconds until the finder and the lists have it."""
    heard: list[object] = []
    leave = live.changed.connect(heard.append)
    began = time.perf_counter()
    live.catch_up(lambda: None, _raise)
    _run(app, lambda: bool(heard))
    live.changed.disconnect(leave)
    return (time.perf_counter() - began) * 1000


def _run(app: QCoreApplication, done: Callable[[], bool]) -> None:
    """Qt's own loop, as in the program."""
    look = QTimer(interval=TICK)
    look.timeout.connect(lambda: done() and app.quit())
    look.start()
    app.exec()
    wait_for(done, "the release to be taken in", 120)


@contextmanager
def _gaps() -> Iterator[list[float]]:
    """Milliseconds between the beats of a timer, without its own."""
    beats = [time.perf_counter()]
    timer = QTimer(interval=TICK)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    gaps: list[float] = []
    yield gaps
    timer.stop()
    gaps += [max(0.0, (after - before) * 1000 - TICK) for before, after in pairwise(beats)]


def _raise(refusal: Exception) -> None:
    raise refusal


if __name__ == "__main__":
    from tests.bench.report import table

    print(table(measure()))  # noqa: T201
