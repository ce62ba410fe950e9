"""Has the index of a team's first library built while that is taken in, by a process that reads the release itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, Signal

from ui.behind_the_scenes import AHEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ReadingAhead(QObject):
    """What it saves fits no other library: whoever has been told that it is here looks whether it fits."""

    _ended = Signal()

    def __init__(self, save_index: Sequence[str]) -> None:
        super().__init__()
        self._command = [*save_index, AHEAD]
        self._process: QProcess | None = None
        self.wanted = False  # what it has saved, or will, has not been asked for yet

    def begin(self, packed: bytes) -> None:
        """One at a time: of another release what is saved does not fit."""
        if self._runs():
            return
        self.wanted = True
        self._process = process = QProcess(self)
        process.stateChanged.connect(lambda _: None if self._runs() else self._ended.emit())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(self._command[0], self._command[1:])
        process.write(packed)
        process.closeWriteChannel()

    def once_ended(self, act: Callable[[], None]) -> None:
        """Whatever came of it; at once when it has."""
        self.wanted = False
        if self._runs():
            self._ended.connect(act, Qt.ConnectionType.SingleShotConnection)
        else:
            act()

    def stop(self) -> None:
        if self._process and self._runs():
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished()

    def _runs(self) -> bool:
        return self._process is not None and self._process.state() is not QProcess.ProcessState.NotRunning
