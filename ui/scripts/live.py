"""Keeps what is on screen in step with the library: its news reach the finder and the lists on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.index_keeper import LEAST, IndexKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.refusal import Refused
    from assistant.scripts.edit import Change
    from ui.background import Background
    from ui.desk import Desk

AT_ONCE = 500  # scripts that the finder takes in without anybody feeling it
QUIET = 5000  # milliseconds after a start: then the saved index may be looked after


class LiveLibrary(QObject):
    """`changed` is sent after the finder has taken a change in, so that whoever searches then finds it. Of a change too
    large for that the finder forgets what was deleted; the rest comes with another index: `renewed`."""

    changed = Signal(object)  # Change
    renewed = Signal()
    _heard = Signal(object)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._finder, self._library, self._background = desk.finder, desk.library, background
        self._keeper = IndexKeeper(desk, background)
        self._keeper.renewed.connect(self.renewed)
        self._heard.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        desk.library.subscribe(self._heard.emit)
        QTimer.singleShot(QUIET, self, self._keeper.begin)

    def catch_up(self, done: Callable[[], None], refused: Callable[[Refused], None]) -> None:
        """Another process, or a release of the team's, has written. What takes seconds to read is read by another
        process, and both this one's windows and its other work go on meanwhile."""
        library = self._library

        def caught_up(whole: bool) -> None:
            done() if whole else self._keeper.read_anew(done)

        self._background.run(lambda: library.catch_up(LEAST), caught_up, refused)

    def read_ahead(self, packed: bytes) -> None:
        """Of a release that is being taken in; `catch_up` is asked for once it is here."""
        self._keeper.ahead.begin(packed)

    def stop(self) -> None:
        self._keeper.stop()

    def _take_in(self, change: Change) -> None:
        self._finder.drop(change.dropped)
        if len(change.put) > AT_ONCE:
            self._keeper.renew()
        else:
            self._finder.put(change.put)
            self._keeper.look()
        self.changed.emit(change)
