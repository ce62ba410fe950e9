"""Waits for what was begun on another thread to be shown."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtTest import QTest


def settled(look: Callable[[], bool]) -> None:
    """What was begun on another thread is shown."""
    end = monotonic() + 30
    while not look():
        assert monotonic() < end, "the work is not done"
        QTest.qWait(10)
