"""The library window over 100,000 scripts, in a program that has recalled them from its saved index."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

import main
from assistant.scripts.edit import Edit
from tests.bench.contest import MAIN
from tests.bench.corpus import corpus
from tests.bench.report import Row, table
from tests.bench.team_window import TICK, Rest, running, until
from ui.app import App
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import ALL, FAVOURITES

SIZE = 100_000


def measure() -> list[Row]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        rooms = main.Rooms(folder / "agent")
        rooms.stores.scripts.write(Edit(put=tuple(corpus(SIZE, seed=9)), mark="starter"))
        rooms.stores.close()
        command = [sys.executable, str(MAIN), "--data", str(folder / "agent"), main.SAVE_INDEX]
        subprocess.run(command, check=True)
        with running(folder) as app:
            until(Rest())
            return [*_opened(app)]


def _opened(app: App) -> Iterator[Row]:
    gaps, beats = list[float](), [perf_counter()]
    timer = QTimer(interval=TICK)
    timer.timeout.connect(lambda: (gaps.append(perf_counter() - beats[-1]), beats.append(perf_counter())))
    timer.start()
    begun = perf_counter()
    app.windows.dialogs.open_library()
    yield Row("the library window stands", "miaohui", (perf_counter() - begun) * 1000, "ms", most=300)
    window = next(w for w in app.windows.dialogs._open.values() if isinstance(w, LibraryWindow))
    until(lambda: window.isVisible() and bool(gaps))
    gaps.clear()
    until(lambda: window.page.table.scripts.rowCount() == SIZE)
    yield Row(f"… and lists {SIZE:,} scripts", "miaohui", (perf_counter() - begun) * 1000, "ms")
    yield Row("held up meanwhile, most", "miaohui", max(gaps) * 1000, "ms", most=100)
    until(Rest())  # the check has been through all texts
    keys = [column.key for column in window.page.table.scripts.columns]
    for what, act in (
        ("another place: favourites", lambda: window.tree.go_to(FAVOURITES)),
        ("another place: all", lambda: window.tree.go_to(ALL)),
        ("sorted by title", lambda: window.page.table.sort_or_turn(keys.index("title"))),
        ("sorted by tags", lambda: window.page.table.sort_or_turn(keys.index("tags"))),
        ("filtered by a letter", lambda: window.page.filter.setText("a")),
        ("filtered by a word", lambda: window.page.filter.setText("快递")),
    ):
        gaps.clear()
        yield Row(what, "miaohui", _until_shown(window, act), "ms", most=1000)
        yield Row("… held up meanwhile, most", "miaohui", max(gaps) * 1000, "ms", most=100)
    window.close()


def _until_shown(window: LibraryWindow, act: Callable[[], None]) -> float:
    """And until the window has been alive for a moment: what holds it up may come last."""
    model, shown, begun = window.page.table.scripts, list[float](), perf_counter()
    model.modelReset.connect(lambda: shown.append(perf_counter()))
    act()
    until(lambda: bool(shown))
    ticks = QTimer(singleShot=True, interval=20 * TICK)
    ticks.start()
    until(lambda: not ticks.isActive())
    model.modelReset.disconnect()
    return (shown[0] - begun) * 1000


if __name__ == "__main__":
    from ui.application import application

    application()
    print(table(measure()))  # noqa: T201 - its purpose
