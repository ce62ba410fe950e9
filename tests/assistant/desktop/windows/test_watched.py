"""Windows whose end somebody waits for."""

import pytest

from assistant.desktop.windows import watched
from assistant.desktop.windows.watched import LOOK_AGAIN, WatchedWindows


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    time = [0.0]
    monkeypatch.setattr(watched, "now", lambda: time[0])
    return time


def test_a_window_that_is_gone_is_told_once_and_then_nobody_looks_any_more(clock: list[float]) -> None:
    there, gone = {1, 2}, []
    windows = WatchedWindows(there.__contains__, gone.append)
    windows.watch(1)
    windows.watch(2)
    for _ in range(2):
        clock[0] += LOOK_AGAIN
        windows.tick()
        there.discard(2)
    assert (gone, windows.deadline) == ([2], clock[0] + LOOK_AGAIN)
    windows.forget()
    assert windows.deadline is None
