"""Hotkey pressed -> palette on screen with its search box focused, over a foreign window."""

import statistics
import time

from assistant.desktop.virtual_screen import VirtualScreen
from tests.bench.contest import Miaohui
from tests.bench.report import Bar, Row
from tests.foreign import PROGRAMS

MEDIAN_LIMIT, P95_LIMIT = 50.0, 100.0  # ms


def measure(repeats: int = 30) -> list[Row]:
    with VirtualScreen() as screen:
        Miaohui(screen)
        target = PROGRAMS["mousepad"](screen)
        times = [_once(screen, target.window) for _ in range(repeats)]
    times.sort()
    median, p95 = statistics.median(times), times[int(len(times) * 0.95)]
    what = "hotkey → palette with the focus"
    return [
        Row(f"{what}, median", "miaohui", median, "ms"),
        Row(f"{what}, p95", "miaohui", p95, "ms"),
        Row(f"{what}, median", "", 0, "", bar=Bar(median / MEDIAN_LIMIT, 1.0, "50 ms")),
        Row(f"{what}, p95", "", 0, "", bar=Bar(p95 / P95_LIMIT, 1.0, "100 ms")),
    ]


def _once(screen: VirtualScreen, chat: int) -> float:
    screen.activate(chat)
    pressed = screen.press("Alt+Q")
    while (active := screen.active_window()) is None or active.id == chat:
        pass
    reached = (time.monotonic() - pressed) * 1000
    screen.press("Escape")
    while (active := screen.active_window()) is None or active.id != chat:
        time.sleep(0.005)
    return reached
