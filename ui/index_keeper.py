"""Keeps the saved index young: another process builds it, so that nobody who types feels it, and it is taken over."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from ui.behind_the_scenes import WAITED_FOR
from ui.reading_ahead import ReadingAhead

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.search.index import Index
    from ui.background import Background
    from ui.desk import Desk

log = logging.getLogger(__name__)

LEAST = 3_000  # scripts: fewer are read and indexed as quickly as a saved index is opened
PENDING = 1000  # changed scripts: more of them make each keystroke slower than it need be


class IndexKeeper(QObject):
    """Asked to `begin` after the start and to `look` after each change. `renewed`: the finder has another index, with
    everything that the library holds."""

    renewed = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._desk = desk
        self._finder = desk.finder
        self._background = background
        self._process: QProcess | None = None
        self.ahead = ReadingAhead(desk.save_index)
        self._waiting: list[Callable[[], None]] = []  # for the library to be read anew

    def begin(self) -> None:
        """A large library gets a saved index, if it has none."""
        if len(self._finder) >= LEAST and not self._desk.archive.recalled:
            self.renew()
        self.look()

    def look(self) -> None:
        """Renews the index when much has changed since it was built."""
        if self._finder.pending > PENDING:
            self.renew()

    def renew(self) -> None:
        """Also for a change too large to be taken in while somebody types. One process at a time: what changes while
        it runs is taken in at its end."""
        if self._process:
            return
        program, *arguments = (*self._desk.save_index, *([WAITED_FOR] if self._waiting else []))
        self._process = QProcess(self)
        self._process.finished.connect(lambda code, _: self._take_up(code))
        self._process.errorOccurred.connect(self._failed_to_start)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.start(program, arguments)

    def read_anew(self, done: Callable[[], None]) -> None:
        """A library of which everything may be another, as after a team's first release: the other process reads it
        all, and what it has saved is both the library and its index here. Mostly that was read `ahead`."""
        self._waiting.append(done)
        if self.ahead.wanted:
            self.ahead.once_ended(lambda: self._background.run(self._desk.take_up_index, self._taken_up))
        else:
            self.renew()

    def stop(self) -> None:
        """What it has not finished is cleared away by the next."""
        self.ahead.stop()
        if self._process:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished()
            self._process = None

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take_up(-1)

    def _taken_up(self, index: Index | None) -> None:
        self._show(index) if index else self.renew()

    def _take_up(self, code: int) -> None:
        if code:
            log.warning("the index was not saved: exit %d", code)
        anew = bool(self._waiting)
        self._background.run(lambda: self._desk.take_up_index() or self._built(anew=anew), self._renewed)

    def _built(self, *, anew: bool) -> Index:
        """For the worker thread."""
        if anew:
            self._desk.library.load()
        return self._desk.build_index()

    def _renewed(self, index: Index) -> None:
        if self._process:
            self._process.setParent(None)  # gone at once: it has ended, and this keeper may go before "later" comes
            self._process = None
        self._show(index)

    def _show(self, index: Index) -> None:
        self._finder.take_over(index)
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._desk.library.announce_anew()
        self.renewed.emit()
        for done in waiting:
            done()
