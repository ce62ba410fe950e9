"""Looks whether windows that an insertion waits for are still there."""

import sys

assert sys.platform == "win32"

from collections.abc import Callable

from assistant.desktop.jobs import now

LOOK_AGAIN = 0.1  # seconds; a window that is gone is a sentence to the user, nothing that hurries


class WatchedWindows:
    """`gone` hears of each that is gone. `deadline`: when to call `tick`. `forget` ends all watching."""

    def __init__(self, exists: Callable[[int], bool], gone: Callable[[int], None]) -> None:
        self._exists = exists
        self._gone = gone
        self._windows: set[int] = set()
        self.deadline: float | None = None

    def watch(self, window: int) -> None:
        self._windows.add(window)
        self.deadline = self.deadline or now() + LOOK_AGAIN

    def forget(self) -> None:
        self._windows.clear()
        self.deadline = None

    def tick(self) -> None:
        if self.deadline is None or now() < self.deadline:
            return
        for window in [window for window in self._windows if not self._exists(window)]:
            self._windows.discard(window)
            self._gone(window)
        self.deadline = now() + LOOK_AGAIN if self._windows else None
