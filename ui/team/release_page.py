"""What one release changed against the one before, each with its old and its new text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.alive import while_alive
from ui.scripts.compared import Compared
from ui.team.difference_told import kind_name, what_told
from ui.team.halves import Halves
from ui.team.listing import Listing, Told
from ui.team.listing_model import Column
from ui.team.row_told import whole
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.review import Difference, ReleaseLine
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

PAUSE = 150  # ms: whoever goes through the list with the arrow keys does not wait for each


class ReleasePage(QWidget):
    """Reads what a release changed when that is shown; what was read once is kept, for a release never changes."""

    def __init__(self, desk: LeadDesk) -> None:
        super().__init__()
        self._desk = desk
        self._line: ReleaseLine | None = None
        self._stopped = False
        self._known: dict[str, Sequence[Difference]] = {}
        self.list = Listing(_told())
        self.texts = Compared(say("Before"), say("In this release"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Halves(self.list, self.texts))
        self.list.chosen.connect(lambda _: self._compare())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)
        self._show()

    def show_release(self, line: ReleaseLine | None) -> None:
        if line == self._line and line is not None:
            return
        self._line, self._stopped = line, False
        self._show()
        self._pause.start()

    def read_again(self) -> None:
        """What could not be read."""
        if self._stopped:
            self._pause.start()

    def stop(self) -> None:
        """What was asked for does not come."""
        self._stopped = self._line is not None and self._line.hash not in self._known
        self._show()

    def _read(self) -> None:
        self._stopped = False
        self._show()
        if (line := self._line) is not None and line.hash not in self._known:
            self._desk.read_release(line.number, while_alive(self, lambda read: self._keep(line.hash, read)))

    def _keep(self, hash: str, read: Sequence[Difference]) -> None:
        self._known[hash] = read
        self._show()

    def _show(self) -> None:
        changes = self._known.get(self._line.hash) if self._line else ()
        self.list.show_rows(changes or (), self._hint(changes))
        self._compare()

    def _hint(self, changes: Sequence[Difference] | None) -> str:
        if self._line is None:
            return say("Choose a release to see what it changed.")
        if self._stopped:
            return say("Not read yet. F5 reads again.")
        return say("Reading what it changed…") if changes is None else say("It changed nothing.")

    def _compare(self) -> None:
        one: Difference | None = self.list.current()
        kind, old, new = (one.key[0], one.theirs, one.ours) if one else ("", None, None)
        self.texts.show_texts(whole(kind, old), whole(kind, new))


def _told() -> Told:
    columns = (
        Column(say("What"), what_told, 14),
        Column(say("Name"), lambda one: one.title),
        Column(say("Kind"), lambda one: kind_name(one.key[0]), 13, yield_=1),
    )
    return Told(say("What this release changed"), columns, lambda one: one.key)
