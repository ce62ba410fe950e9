"""Counts how replies are used, behind everything that somebody waits for: numbers only, see `assistant/figures`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.figures.afterwards import Afterwards
from assistant.figures.figure import What
from ui.alive import while_alive

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.refusal import Refused
    from assistant.scripts.script import Script
    from ui.background import Background
    from ui.desk import Desk
    from ui.replies import Replies

log = logging.getLogger(__name__)


class Counting(QObject):
    """Hears of what happens to scripts; that something could not be counted is no reason to bother the user."""

    changed = Signal()  # something more was counted, or all was forgotten
    went = Signal(str)  # this script has reached a chat or the clipboard
    _used = Signal(str)

    def __init__(self, background: Background, office: Desk) -> None:
        super().__init__()
        self._background = background
        self._office = office
        self._afterwards = Afterwards()
        self._fresh = ""  # the script whose outcome is told next
        self._used.connect(self._expect, Qt.ConnectionType.QueuedConnection)

    def follow(self, replies: Replies) -> None:
        replies.outcome.connect(lambda _: self._sent())
        replies.taken_back.connect(self._taken_back, Qt.ConnectionType.QueuedConnection)

    def used(self, script: Script) -> None:
        """It reached a chat or the clipboard; `Replies` tells the outcome afterwards. May be called from the desktop's
        thread."""
        self._used.emit(script.id)
        self._run(lambda: self._office.library.count_use(script.id))
        self._count(What.USED, script.id)

    def copied(self, id: str) -> None:
        self._count(What.COPIED, id)
        self.went.emit(id)

    def missed(self, query: str) -> None:
        """A search that found nothing: only that there was one, and not when it may have been for a customer."""

        def count() -> None:
            from assistant.search.missed import countable

            if countable(query):
                self._office.figures.count(What.MISSED)

        self._run(count)

    def opened(self, script: Script) -> None:
        """In the editor."""
        self._afterwards.opened(script.id)

    def saved(self, script: Script) -> None:
        """`script` as it was before."""
        if self._afterwards.saved(script.id):
            self._count(What.EDITED, script.id)
        if script.origin != "personal":
            self._count(What.OWNED, script.id)

    def forget(self, done: Callable[[], None], refused: Callable[[Refused], None]) -> None:
        def forget() -> None:
            self._office.figures.forget()  # on the worker thread, where the store may load

        def forgotten(_: object) -> None:
            done()
            self.changed.emit()

        self._background.run(forget, while_alive(self, forgotten), refused)

    def expire(self) -> None:
        """Forgets what is kept for too long."""

        def forget() -> None:
            self._office.figures.expire()

        self._run(forget)

    def _expect(self, id: str) -> None:
        self._fresh = id
        self.went.emit(id)

    def _sent(self) -> None:
        """What was sent last is this script, or no script at all."""
        fresh, self._fresh = self._fresh, ""
        self._afterwards.sent(fresh)

    def _taken_back(self, done: bool) -> None:
        if done and (script := self._afterwards.taken_back()):
            self._count(What.UNDONE, script)

    def _count(self, what: What, script: str) -> None:
        self._run(lambda: self._office.figures.count(what, script))

    def _run(self, job: Callable[[], object]) -> None:
        self._background.run(
            job, while_alive(self, lambda _: self.changed.emit()), lambda refusal: log.warning("%s", refusal)
        )
