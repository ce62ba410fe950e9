"""Says what a lead's window waits for and how far that has come, with a button that ends it while it still can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

if TYPE_CHECKING:
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

KEYS = "Ctrl+0"


class WaitingBar(QWidget):
    """Gone while there is nothing to wait for. `cancel_asked` comes from its button and the button's key."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = styled(QLabel(wordWrap=True), "hint")
        self.bar = QProgressBar(textVisible=False)
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.setToolTip(KEYS)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._ask)
        QShortcut(QKeySequence(KEYS), self, self.cancel.click)
        self._lay_out()
        self.hide()

    def watch(self, desk: LeadDesk) -> None:
        desk.working.connect(self.wait_for)
        desk.progressed.connect(self.show_progress)
        desk.committing.connect(self.set_committing)
        self.cancel_asked.connect(desk.cancel)

    def wait_for(self, what: str, can_be_cancelled: bool) -> None:
        """`what` "" when it is over. How long it takes is not known yet."""
        self._tell(what)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(can_be_cancelled)
        self.cancel.setVisible(can_be_cancelled)
        self.setVisible(bool(what))

    def show_progress(self, done: int, all: int) -> None:
        self.bar.setRange(0, all)
        self.bar.setValue(done)

    def set_committing(self, committing: bool) -> None:
        """Nobody can cancel any more; or again, where it begins anew."""
        self.cancel.setEnabled(not committing)
        if committing:
            self._tell(say("It is being published now: this cannot be cancelled any more."))
        else:
            self._tell(say("Another lead was quicker. Comparing anew…"))

    def _ask(self) -> None:
        self.cancel.setEnabled(False)
        self._tell(say("Cancelling…"))
        self.cancel_asked.emit()

    def _tell(self, what: str) -> None:
        self.said.setText(what)
        self.bar.setAccessibleName(what)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self.said)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        row.setSpacing(SMALL)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
