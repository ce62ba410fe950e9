"""What somebody waits for on the team's thread, with a bar and a button that ends it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.alive import while_alive

if TYPE_CHECKING:
    from assistant.refusal import Refused
    from ui.orders.clerk.doing import Doing
    from ui.team.keeper import Keeper

T = TypeVar("T")


class TeamWork(QObject):
    """To the foot of a window (`Doing`) it is what long work of the library is. One job at a time; it is cancelled with
    the window that waits for it."""

    progressed = Signal(int)
    measured = Signal(int)  # of how much: known once the work has looked
    ended = Signal()

    def __init__(self, keeper: Callable[[], Keeper]) -> None:
        super().__init__()
        self._keeper = keeper
        self._cancelled = Event()
        self._running = False

    def start(self, job: Callable[[], T], done: Callable[[T], None], refused: Callable[[Refused], None]) -> None:
        self._cancelled.clear()
        self._running = True
        cancelled = self._cancelled  # nothing that the team's thread keeps may hold on to a window
        answers = while_alive(self, self._ending(done)), while_alive(self, self._ending(refused))
        self._keeper().run(job, *answers, wanted=lambda: not cancelled.is_set())

    def cancel(self) -> None:
        """The job hears of it by its next `progress`, or as soon as it waits for a server."""
        self._cancelled.set()
        if self._running:
            self._keeper().give_up()

    def progress(self, done: int, all: int) -> bool:
        """For the job: so much is done. False: it was cancelled, or the program ends."""
        self.measured.emit(all)
        self.progressed.emit(done)
        return not self._cancelled.is_set() and not self._keeper().ending

    def _ending(self, callback: Callable[[T], None]) -> Callable[[T], None]:
        def call(value: T) -> None:
            self._running = False
            self.ended.emit()
            callback(value)

        return call


def show_share(doing: Doing) -> None:
    """Its bar says how much is done in percent: bytes mean nothing to anybody."""
    doing.bar.setFormat("%p %")
    doing.work.measured.connect(doing.bar.setMaximum)
