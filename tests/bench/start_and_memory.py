"""From a cold process to the first window, to usable, and the memory at rest: beside an empty PySide6 window.

With the saved index, as at every start but the first after a library was filled, and without it.
"""

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.scripts.edit import Edit
from db import open_stores
from main import SAVE_INDEX
from tests.bench.contest import MAIN, proportional_memory
from tests.bench.corpus import corpus
from tests.bench.report import Bar, Row
from ui.request import ask

SIZES = (10_000, 100_000)
REST = 3.0  # seconds after which a started program is taken to be idle: before it begins to save an index


def measure(repeats: int = 7) -> list[Row]:
    with VirtualScreen() as screen:
        return [row for size in SIZES for row in _measured(screen, size, repeats)]


def _measured(screen: VirtualScreen, size: int, repeats: int) -> list[Row]:
    folder = screen.folder / f"data{size}"
    command = [sys.executable, str(MAIN), "--data", str(folder)]
    open_stores(folder).scripts.write(Edit(put=tuple(corpus(size, seed=1)), mark="starter"))
    floor, first, ours = _Runs("empty window", size), _Runs("first start", size), _Runs("miaohui", size)
    for _ in range(repeats):
        floor.add(screen, [sys.executable, str(Path(__file__).with_name("empty_window.py"))], "empty", None)
        shutil.rmtree(folder / "index", ignore_errors=True)
        first.add(screen, command, "miaohui", folder)
        subprocess.run([*command, SAVE_INDEX], check=True)
        ours.add(screen, command, "miaohui", folder)
    return [*floor.rows(), *first.rows(), *ours.rows(), *_bars(ours, floor)]


class _Runs:
    """What was measured of one program; times in ms, memory in MB."""

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.size = size
        self.window: list[float] = []
        self.usable: list[float] = []
        self.memory: list[float] = []

    def add(self, screen: VirtualScreen, command: list[str], program: str, folder: Path | None) -> None:
        began = time.monotonic()
        process: subprocess.Popen[bytes] = screen.start(command, self.name)
        wait_for(lambda: [w for w in screen.windows() if program in w.program.lower()], "a window", 20)
        self.window.append((time.monotonic() - began) * 1000)
        if folder:
            wait_for(lambda: (ask(folder, {"do": "status"}) or {}).get("ready"), "it to be usable", 60)
        self.usable.append((time.monotonic() - began) * 1000)
        time.sleep(REST)
        self.memory.append(proportional_memory(process))
        screen.end(process)

    def rows(self) -> list[Row]:
        parts = (
            ("first window", self.window, "ms"),
            ("usable", self.usable, "ms"),
            ("idle memory (PSS)", self.memory, "MB"),
        )
        return [Row(f"{what}, {self.size:,} scripts", self.name, _median(values), unit) for what, values, unit in parts]


def _bars(ours: _Runs, floor: _Runs) -> list[Row]:
    parts = (
        ("first window", ours.window, floor.window, 1.5),
        ("usable", ours.usable, floor.window, 3.0),
        ("idle memory (PSS)", ours.memory, floor.memory, 2.0),
    )
    return [Row(w, "", 0, "", bar=Bar(_median(o) / _median(f), limit, floor.name)) for w, o, f, limit in parts]


def _median(values: list[float]) -> float:
    return statistics.median(values)
