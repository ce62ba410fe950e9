"""Python's garbage collector on the GUI thread only: a widget freed on another thread takes the whole program down.

Qt objects belong to the thread that made them, while Python collects on whichever thread happens to allocate: the
worker, or the desktop's. So the automatic collector stays off and is called from a timer, with its own thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 5_000  # ms


class Collector(QObject):
    """Works from when it is made until `stop`, which leaves the collector as Python has it."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()


def collect_what_is_due() -> None:
    """The oldest generation whose count is over its threshold, and with it the younger ones."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
