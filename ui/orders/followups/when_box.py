"""Asks when to come back to something, and what it is about: typed as people write it, read while it is typed."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from assistant.refusal import Refused
from ui.field import Field
from ui.orders.followups.names import due_words
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

say = words("today")


class WhenBox(QFrame):
    """`read` gives the moment that a text means, or raises `Refused`. Enter takes it, Esc gives up."""

    given = Signal(object, str)  # datetime, the note
    given_up = Signal()

    def __init__(self, read: Callable[[str], datetime]) -> None:
        super().__init__()
        self._read = read
        self._kept: datetime | None = None
        self._shown = ""
        self.when = QLineEdit(placeholderText=say("15:30, tomorrow 9:00, fri, +2h"))
        self.note = QLineEdit(placeholderText=say("such as: ask the warehouse for size 38"))
        self.when_field = Field(say("When"), self.when)
        self.note_field = Field(say("What it is about"), self.note)
        self.take = styled(QPushButton(say("Remind me")), "primary")
        self.leave = QPushButton(say("Cancel"))
        self._lay_out()
        self.when.textEdited.connect(lambda _: self._show())
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.given_up)

    def say_take(self, takes: str, *, may_leave: bool) -> None:
        """What the button says that takes the moment, and whether there is one that gives up."""
        self.take.setText(takes)
        self.leave.setVisible(may_leave)

    def empty(self) -> None:
        self._kept = None
        for line in (self.when, self.note):
            line.clear()
        self.when_field.settle()

    def ask(self, now: datetime | None = None, note: str = "") -> None:
        """Empty, or with what stands there now, which may be kept although it is over; the cursor is in the first
        field."""
        self._kept = now
        self._shown = now.astimezone().strftime("%Y-%m-%d %H:%M") if now else ""
        self.when.setText(self._shown)
        self.note.setText(note)
        self.when_field.settle()
        self.show()
        self.when.setFocus()
        self.when.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape and not self.leave.isHidden():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """What has been typed so far may not be the whole: only a moment that is understood is shown."""
        try:
            self.when_field.note.tell(due_words(self._read(self.when.text()), datetime.now(UTC)))
        except Refused:
            self.when_field.settle()

    def _take(self) -> None:
        try:
            at = self._kept if self._kept and self.when.text() == self._shown else self._read(self.when.text())
        except Refused as refusal:
            self.when_field.complain(sentence(refusal.reason, **refusal.facts))
            self.when.setFocus()
            return
        self.given.emit(at, self.note.text().strip())

    def _lay_out(self) -> None:
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.when_field)
        column.addWidget(self.note_field)
        column.addLayout(buttons)
