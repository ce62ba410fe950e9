"""The running window while a team's first library of 100,000 scripts comes: how long it takes until they are found, and
what whoever works in the window feels of it."""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

import main
from assistant.team.content import Content, Kind
from assistant.team.join_code import JoinCode, written
from assistant.team.rows import script_row
from db.team.folder import FolderTransport
from tests.bench.corpus import corpus
from tests.bench.report import Row, table
from tests.db.team.signed import SignedTeam
from tests.fake_desktop import FakeDesktop
from ui.app import App

TICK = 5  # milliseconds between two looks whether the window still moves
WRITE = 100  # milliseconds between two of the agent's own writes, more than any agent makes
LONGEST = 120  # seconds
PAUSE = 2.0  # seconds between two looks whether the program rests
IDLE = 0.1  # of a processor


def measure(scripts: int = 100_000) -> list[Row]:
    with TemporaryDirectory() as folder, running(Path(folder)) as app:
        code = published(Path(folder), scripts)
        until(Rest())
        watch = Watch(app)
        begun = perf_counter()
        app.team.room.run(app.team.room, lambda desk: desk.join(code, "May"), lambda _: app.team.room.renewed.emit())
        until(lambda: app.team.room.standing is not None and app.team.room.standing.number == 1)
        there = perf_counter() - begun
        until(lambda: len(app.office.finder) >= scripts)
        found = perf_counter() - begun
        return [
            Row(f"first sync of {scripts:,} scripts: the library is here", "miaohui", there, "s"),
            Row("… and all of it is found by a search", "miaohui", found, "s", most=10),
            Row("what travelled for it", "miaohui", travelled(Path(folder) / "share"), "MB", most=15),
            *watch.rows(),
        ]


def published(folder: Path, scripts: int) -> str:
    """The join code of a team whose first release lies in a folder."""
    team, share = SignedTeam(), folder / "share"
    share.mkdir()
    content: Content = {(Kind.SCRIPT.value, one.id): script_row(one.id, one) for one in corpus(scripts)}
    transport = FolderTransport(share, team.library, team.leads[0].public, "lead", lead=True)
    transport.put_keys(team.keys(), 1)
    team.publish(transport, team.release(content))
    transport.close()
    return written(JoinCode(team.library, "Bench", str(share)))


def travelled(share: Path) -> float:
    return sum(path.stat().st_size for path in share.rglob("*") if path.is_file()) / 1e6


@contextmanager
def running(folder: Path) -> Iterator[App]:
    rooms = main.Rooms(folder / "agent")
    app = main.build(lambda _: FakeDesktop(), rooms)
    app.start(minimised=False)
    until(lambda: app.ready)
    try:
        yield app
    finally:
        app.stop()
        app.windows.floating.deleteLater()


class Rest:
    """Whether the work of the start is over, as when somebody has opened a window and typed a code there."""

    def __init__(self) -> None:
        self._since, self._used, self._came = monotonic(), process_time(), False

    def __call__(self) -> bool:
        seconds, used = monotonic() - self._since, process_time() - self._used
        if seconds >= PAUSE:
            self._since, self._used = monotonic(), process_time()
            self._came = self._came or used < IDLE * seconds
        return self._came


class Watch:
    """A timer of the windows, and somebody who writes: both in milliseconds."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._gaps: list[float] = []
        self._writes: list[float] = []
        self._last = perf_counter()
        self._timers = [QTimer(interval=TICK), QTimer(interval=WRITE)]
        for timer, act in zip(self._timers, (self._tick, self._write), strict=True):
            timer.timeout.connect(act)
            timer.start()

    def rows(self) -> list[Row]:
        for timer in self._timers:
            timer.stop()
        return [
            row("the window stands still meanwhile, 99 of 100 gaps", self._gaps),
            row("an agent's own write meanwhile, 99 of 100 in", self._writes),
        ]

    def _tick(self) -> None:
        now = perf_counter()
        self._gaps.append((now - self._last) * 1000 - TICK)
        self._last = now

    def _write(self) -> None:
        def save() -> float:
            begun = perf_counter()
            self._app.settings.keep("bench", begun)
            return (perf_counter() - begun) * 1000

        self._app.background.run(save, self._writes.append)


def row(what: str, took: list[float]) -> Row:
    took = sorted(took)
    detail = f"median {took[len(took) // 2]:.1f}, longest {took[-1]:.0f} ms, of {len(took)}"
    return Row(what, "miaohui", took[len(took) * 99 // 100], "ms", detail, most=50)


def until(come: Callable[[], bool]) -> None:
    """In Qt's own loop, as the program runs: `QTest.qWait` keeps Python's lock while it waits, and whoever works beside
    the window hardly gets a turn."""
    loop, look, end = QEventLoop(), QTimer(interval=TICK), monotonic() + LONGEST
    look.timeout.connect(lambda: (come() or monotonic() > end) and loop.quit())
    look.start()
    loop.exec()
    if not come():
        raise TimeoutError


if __name__ == "__main__":
    from ui.application import application

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scripts", type=int, default=100_000)
    asked = parser.parse_args()
    application()
    print(table(measure(asked.scripts)))  # noqa: T201 - its purpose
