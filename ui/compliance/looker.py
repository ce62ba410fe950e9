"""Looks at many scripts with the check, beside the windows; a newer look ends the one under way."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from assistant.exchange.look_through import Look, Looked, look_through
from assistant.refusal import Refused
from assistant.scripts.script import Script
from ui.alive import while_alive
from ui.orders.clerk.long_work import Works


class Looker(QObject):
    """`found` comes once a look is through, with those in which something is found."""

    found = Signal(object)  # Sequence[Looked]

    def __init__(self, works: Works, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._work = works.new()
        self._next: Sequence[Script] | None = None
        self._work.ended.connect(self._go_on)

    def look_at(self, scripts: Sequence[Script]) -> None:
        self._next = scripts
        if self._work.running:
            self._work.cancel()
        else:
            self._go_on()

    def stop(self) -> None:
        self._next = None
        self._work.cancel()

    def _go_on(self) -> None:
        scripts, self._next = self._next, None
        if scripts is not None:
            job, tell = partial(look_through, scripts, self._look, self._work.progress), while_alive(self, self._tell)
            self._work.start(job, tell, _ended)

    def _tell(self, found: Sequence[Looked]) -> None:
        if not self._work.running:  # else it is of an older look
            self.found.emit(found)


def _ended(_: Refused) -> None:
    """A newer look has taken its place."""
