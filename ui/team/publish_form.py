"""What goes with a release: a sentence that says what is new, who gets it first, and why it cannot go yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.field import Field
from ui.folding_row import FoldingRow
from ui.theme import styled
from ui.words import sentences, words

if TYPE_CHECKING:
    from collections.abc import Collection

    from assistant.team.content import Key
    from assistant.team.review import Review

say = words("team_lead")

LONGEST = 200  # characters of a note; it stands in one line of the history


class PublishForm(QWidget):
    """`publish_wanted` comes with the note and the channel, once both are there."""

    publish_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.note = Field(say("What is new"), QLineEdit(maxLength=LONGEST), say("Agents read it with the release."))
        self.channel = QComboBox()
        self.channel.addItem(say("Everyone"), "stable")
        self.channel.addItem(say("The test group first"), "test")
        self.audience = Field(say("For"), self.channel)
        self.button = styled(QPushButton(say("Publish")), "primary")
        self.button.setToolTip("Ctrl+Enter")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.publish)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.button.click, context=Qt.ShortcutContext.WindowShortcut)
        self.note.editor.textEdited.connect(lambda _: self.note.settle())
        self._lay_out()

    def publish(self) -> None:
        note = self.note.editor.text().strip()
        if not note:
            self.note.complain(say("Say in a sentence what is new."))
            self.note.editor.setFocus()
            return
        self.publish_wanted.emit(note, str(self.channel.currentData()))

    def clear(self) -> None:
        self.note.editor.clear()
        self.note.settle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FoldingRow(self.note, self.audience))


def what_blocks(review: Review, left_out: Collection[Key]) -> str:
    """A sentence; "" when nothing stands in the way."""
    going = [each for each in review.differences if each.key not in left_out]
    conflicts = sum(bool(each.conflicts) for each in going)
    blocked = sum(each.is_blocked and not each.conflicts for each in going)
    said = []
    if conflicts:
        said.append(say("Need your choice before this can be published: {count}.", count=conflicts))
    if blocked:
        said.append(say("Stopped by the check: {count}. Reword them, or leave them out.", count=blocked))
    if not going and review.differences:
        said.append(say("Everything is left out, so there is nothing to publish."))
    return sentences(*said)
