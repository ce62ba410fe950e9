"""Lets the windows go on while another thread works through many rows: threads take turns more often meanwhile."""

import sys
from threading import Lock

SHORT = 0.0005  # seconds of a turn; Python's own are ten times as long


class Breath:
    """Begun and ended from any thread; turns are as usual again when the last has ended."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._usual = 0.0

    def begin(self) -> None:
        with self._lock:
            if not self._count:
                self._usual = sys.getswitchinterval()
                sys.setswitchinterval(SHORT)
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            if not self._count:
                sys.setswitchinterval(self._usual)


breath = Breath()
"""A process has one."""
