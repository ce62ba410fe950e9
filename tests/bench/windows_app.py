"""What `make windows-app` built, under Wine: its size, start and memory with 10,000 scripts, beside an empty PySide6
window built in the same way."""

import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from assistant.desktop.screen_user import wait_for
from assistant.scripts.edit import Edit
from db import open_stores
from tests.bench.contest import proportional_memory
from tests.bench.corpus import corpus
from tests.bench.report import Bar, Row, table
from tests.windows.foreign import Hand
from tests.windows.program import is_ours
from tests.windows.wine import REPOSITORY, WineSession, windows_path

BUILT = REPOSITORY / "build" / "windows"
EMPTY = "empty_window"
SCRIPTS = 10_000
REST = 3.0  # seconds after which a started program is taken to be idle


class Runs:
    """What was measured of one program; times in ms, memory and sizes in MB."""

    def __init__(self, hand: Hand, name: str) -> None:
        self.hand = hand
        self.session = hand.session
        self.name = name
        self.window: list[float] = []
        self.usable: list[float] = []
        self.memory: list[float] = []

    def add(self, *words: str, ready: Callable[[], object] = bool) -> None:
        began = time.monotonic()
        program = self.session.start_windows(["wine", str(BUILT / self.name / f"{self.name}.exe"), *words], self.name)
        wait_for(self._has_window, "a window", 60)
        self.window.append((time.monotonic() - began) * 1000)
        if words:
            wait_for(ready, "it to be usable", 60)
            self.usable.append((time.monotonic() - began) * 1000)
        time.sleep(REST)
        self.memory.append(proportional_memory(program))
        self.session.end(program)
        wait_for(lambda: not self._has_window(), "its end")

    def rows(self) -> list[Row]:
        return [
            Row("folder", self.name, megabytes(*(BUILT / self.name).rglob("*")), "MB"),
            Row("the very first window", self.name, self.window[0], "ms"),
            Row("first window", self.name, statistics.median(self.window), "ms"),
            *(Row("usable", self.name, statistics.median(times), "ms") for times in [self.usable] if times),
            Row("idle memory (PSS)", self.name, statistics.median(self.memory), "MB"),
        ]

    def _has_window(self) -> bool:
        return any(window["visible"] and is_ours(window) for window in self.hand.windows())


def measure(repeats: int = 5) -> list[Row]:
    build_empty()
    with WineSession() as session:
        hand = Hand(session)
        data = session.folder / "data"
        stores = open_stores(data)
        stores.scripts.write(Edit(put=tuple(corpus(SCRIPTS, seed=1)), mark="starter"))
        stores.close()
        floor, ours = Runs(hand, EMPTY), Runs(hand, "Miaohui")
        for _ in range(repeats):
            floor.add()
            ours.add("--data", windows_path(data), ready=lambda: is_ready(hand, data))
        hand.close()
    return [
        Row("zip", ours.name, megabytes(*BUILT.glob("*.zip")), "MB"),
        *floor.rows(),
        *ours.rows(),
        *bars(ours, floor),
    ]


def is_ready(hand: Hand, data: Path) -> bool:
    return bool((hand.ask(data, {"do": "status"}) or {}).get("ready"))


def build_empty() -> None:
    if not (BUILT / EMPTY).exists():
        script = f"tests/bench/{EMPTY}.py"
        subprocess.run(["resources/setup/windows-app.sh", script], cwd=REPOSITORY, check=True)


def bars(ours: Runs, floor: Runs) -> list[Row]:
    parts = (
        ("first window", ours.window, floor.window, 1.5),
        ("usable", ours.usable, floor.window, 3.0),
        ("idle memory (PSS)", ours.memory, floor.memory, 2.0),
    )
    ratios = [(what, statistics.median(o) / statistics.median(f), limit) for what, o, f, limit in parts]
    return [Row(what, "", 0, "", bar=Bar(ratio, limit, floor.name)) for what, ratio, limit in ratios]


def megabytes(*files: Path) -> float:
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


if __name__ == "__main__":
    print(table(measure()))  # noqa: T201 - its purpose
