"""Asks all scripts of the library for what a list shows: at once while they are few, else beside the windows."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.refusal import Refused
from assistant.scripts.script import Script
from ui.alive import while_alive
from ui.orders.clerk.long_work import Works

T = TypeVar("T")
AT_ONCE = 2000  # scripts that are gone through before anybody feels it
LONG = 1000  # milliseconds after which whoever waits is told so

Question = tuple[Callable[[Sequence[Script]], Any], Callable[[Any], None]]


class Gathering(QObject):
    """A newer question takes the place of one that is not answered yet. `late` comes when an answer takes long."""

    late = Signal()

    def __init__(
        self, scripts: Callable[[], Sequence[Script]], size: Callable[[], int], works: Works, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._scripts = scripts
        self._size = size
        self._work = works.new()
        self._next: Question | None = None
        self._newest = 0
        self._late = QTimer(self, singleShot=True, interval=LONG)
        self._late.timeout.connect(self.late)
        self._work.ended.connect(self._go_on)

    @property
    def slow(self) -> bool:
        """Whether the answer comes later than `ask` returns."""
        return self._size() > AT_ONCE

    def ask(self, pick: Callable[[Sequence[Script]], T], then: Callable[[T], None]) -> None:
        """`pick` gets all scripts, where there are many on another thread; `then` is called on this one."""
        self.drop()
        if not self.slow:
            then(pick(self._scripts()))
            return
        self._next = (pick, then)
        self._late.start()
        if not self._work.running:
            self._go_on()

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self._next = None
        self._newest += 1
        self._late.stop()

    def _go_on(self) -> None:
        question, self._next = self._next, None
        if question is None:
            return
        pick, then = question
        asked, scripts = self._newest, self._scripts

        def answer(value: Any) -> None:
            if asked == self._newest:
                self._late.stop()
                then(value)

        self._work.start(lambda: pick(scripts()), while_alive(self, answer), _ended)


def _ended(_: Refused) -> None:
    """Nothing here is refused."""
