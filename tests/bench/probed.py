"""Runs the program with a probe in it: how long each typed letter takes until its results are painted, and how long
the window answered to nothing.

    python -m tests.bench.probed DATA_FOLDER FILE

FILE gets a line of JSON for each letter, times in ms: {"text", "key": from the key to the end of painting, "processor":
what of it the GUI thread worked, "gap": the longest time since the last letter in which the event loop did not turn}.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any, TextIO

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

import main as program
from ui.app import App
from ui.scripts.result_list import ResultList
from ui.scripts.search_box import SearchBox

BEAT = 2  # milliseconds: finer than any gap that counts


class Probe(QObject):
    """Looks at keys on their way to the search box and at paintings of the list; a heartbeat finds the gaps."""

    def __init__(self, app: App, output: TextIO) -> None:
        super().__init__()
        self._output = output
        self._pressed = self._worked = 0.0
        self._letters = 0
        self._last_beat = perf_counter()
        self._gap = 0.0
        window = app.windows.floating
        self._box, self._list = window.findChild(SearchBox), window.findChild(ResultList)
        self._box.installEventFilter(self)
        self._list.viewport().installEventFilter(self)
        self._heart = QTimer(self)
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        self._heart.start(BEAT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        kind = event.type()
        if watched is self._box and kind == QEvent.Type.KeyPress:
            self._pressed, self._worked = perf_counter(), thread_time()
            if not self._letters:
                self._gap = 0.0  # what was before the first letter was the start
            self._letters += 1
        elif kind == QEvent.Type.Paint and self._pressed and watched is not self._box:
            QTimer.singleShot(0, self, self._painted)  # after this painting
        return False

    def _beat(self) -> None:
        now = perf_counter()
        self._gap, self._last_beat = max(self._gap, now - self._last_beat), now

    def _painted(self) -> None:
        if self._pressed:
            self._beat()
            took, worked = self._last_beat - self._pressed, thread_time() - self._worked
            times = {"key": took, "processor": worked, "gap": self._gap}
            line = {"text": self._box.text()} | {name: seconds * 1000 for name, seconds in times.items()}
            self._pressed = self._gap = 0.0
            self._output.write(json.dumps(line) + "\n")
            self._output.flush()


def run(words: Sequence[str]) -> int:
    folder, file = words
    build, kept = program.build, []

    def probed(*given: Any) -> App:
        app = build(*given)
        kept.append(Probe(app, Path(file).open("w", encoding="utf-8")))  # noqa: SIM115 - as long as the program
        return app

    program.build = probed
    return program.main(["--data", folder])


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
