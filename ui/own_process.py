"""Has the program do something in a process of its own, so that nobody who types feels it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal


class OwnProcess(QObject):
    """One at a time; asked again while it runs, it runs once more afterwards. `done`: it has ended well."""

    done = Signal()

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__()
        self._command = command
        self._process: QProcess | None = None
        self._once_more = False

    def start(self) -> None:
        if self._process:
            self._once_more = True
            return
        self._process = process = QProcess(self)
        process.finished.connect(lambda code, _: self._ended(code))
        process.errorOccurred.connect(self._failed_to_start)
        for place in (process.setStandardInputFile, process.setStandardOutputFile, process.setStandardErrorFile):
            place(QProcess.nullDevice())
        process.start(self._command[0], self._command[1:])

    def stop(self) -> None:
        if self._process:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished()
            self._process = None

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended(-1)

    def _ended(self, code: int) -> None:
        if self._process:
            self._process.deleteLater()
            self._process = None
        if self._once_more:
            self._once_more = False
            self.start()
        elif code == 0:
            self.done.emit()
