"""Where two leads have changed the same field in two ways: as it was, as either has it, and keys that choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from assistant.scripts.difference import difference
from assistant.team.content import Kind
from ui.scripts.compared import Pane
from ui.team.halves import Unsqueezed
from ui.team.row_told import field_name, value_told, whole
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import sentences, words

if TYPE_CHECKING:
    from assistant.team.content import Row
    from assistant.team.review import Difference

say = words("team_lead")

NARROW = 90  # digits: where less fits, the texts stand one above the other


class ConflictPage(QWidget):
    """Shows the first field that is not settled; `settled` brings that field and the choice."""

    settled = Signal(str, str)  # field; "ours", "theirs" or "both"

    def __init__(self) -> None:
        super().__init__()
        self._field = ""
        self.heading = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "section")
        self.before, self.ours, self.theirs = (
            Pane(say("As it was")),
            Pane(say("1 · Yours")),
            Pane(say("2 · Published meanwhile")),
        )
        self.panes = QSplitter(Qt.Orientation.Vertical)  # else it would ask for the room of three beside each other
        self.panes.setChildrenCollapsible(False)
        styled(self.panes, "gap").setHandleWidth(MEDIUM)
        for pane in (self.before, self.ours, self.theirs):
            self.panes.addWidget(pane)
        self.take_ours = self._button(say("Take yours"), "Ctrl+1", "ours")
        self.take_theirs = self._button(say("Take the published one"), "Ctrl+2", "theirs")
        self.take_both = self._button(say("Keep both"), "Ctrl+3", "both")
        self._lay_out()

    def show_conflict(self, one: Difference) -> None:
        """It must have at least one."""
        self._field = field = one.conflicts[0]
        self.heading.setText(_heading(one))
        before, ours, theirs = (_told(one.key[0], field, row) for row in (one.base, one.ours, one.theirs))
        self.before.show_parts(difference(before, before))
        self.ours.show_parts(part for part in difference(before, ours) if part.side != "left")
        self.theirs.show_parts(part for part in difference(before, theirs) if part.side != "left")
        self.take_both.setEnabled(_can_be_both(one))
        self.take_both.setToolTip(_both_told(one))
        for button in (self.take_ours, self.take_theirs):
            button.setEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= NARROW * self.fontMetrics().horizontalAdvance("0")
        self.panes.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _choose(self, choice: str) -> None:
        """Once is enough: the buttons wait until the library has answered."""
        for button in (self.take_ours, self.take_theirs, self.take_both):
            button.setEnabled(False)
        self.settled.emit(self._field, choice)

    def _button(self, text: str, keys: str, choice: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(keys)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: self._choose(choice))
        QShortcut(QKeySequence(keys), self, button.click, context=Qt.ShortcutContext.WindowShortcut)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.panes, 1)
        for pane, button in ((self.ours, self.take_ours), (self.theirs, self.take_theirs)):
            pane.layout().addWidget(Unsqueezed(button, None))
        column.addWidget(Unsqueezed(None, self.take_both))


def _heading(one: Difference) -> str:
    field, more = one.conflicts[0], len(one.conflicts) - 1
    if not field:
        return say("One of you took this away, the other changed it. What shall the release have?")
    said = say("Both of you changed: {field}. What shall the release say?", field=field_name(field))
    return sentences(said, say("Fields after this one: {count}.", count=more)) if more else said


def _is_list(one: Difference) -> bool:
    return one.ours is not None and isinstance(one.ours.get(one.conflicts[0]), list | tuple)


def _can_be_both(one: Difference) -> bool:
    """Lists are joined, and a reply can be there twice."""
    return bool(one.conflicts[0]) and (one.key[0] == Kind.SCRIPT or _is_list(one))


def _both_told(one: Difference) -> str:
    if _is_list(one):
        return say("Joins the two lists (Ctrl+3)")
    return say("The published reply stays, and yours becomes one of its own (Ctrl+3)")


def _told(kind: str, field: str, row: Row | None) -> str:
    if row is None:
        return say("(taken away)")
    return value_told(kind, field, row.get(field, "")) if field else whole(kind, row)
