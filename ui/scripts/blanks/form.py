"""The small form that asks for a script's blanks, with the text as it will go out below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.enter import enter_presses
from ui.field import Field
from ui.scripts.blanks.answer_boxes import LineAnswer, ListAnswer
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from assistant.scripts.blanks.filling import Filling, Question

say = words("blanks")


class BlanksForm(QWidget):
    """Tab goes from blank to blank, Enter inserts, Esc goes back. `last` are the answers of the last time.

    `answered` comes only with every required blank filled, and once more for each further Enter.
    """

    answered = Signal(object)  # dict[str, str]: the answers by the names of the blanks
    left = Signal()

    def __init__(self, title: str, filling: Filling, last: Mapping[str, str]) -> None:
        super().__init__()
        self._filling = filling
        self._boxes = {one.name: _box(one, last.get(one.name, one.default)) for one in filling.questions}
        self._fields = {
            one.name: Field(one.name, self._boxes[one.name], "" if one.required else say("May stay empty"))
            for one in filling.questions
        }
        self._text = QLabel()
        self._lay_out(title)
        self.setFocusProxy(next(iter(self._boxes.values())))
        self.setAccessibleName(say("Blanks of “{title}”", title=title))
        for name, box in self._boxes.items():
            box.edited.connect(lambda name=name: self._edited(name))
        self._preview()

    def answers(self) -> dict[str, str]:
        return {name: box.value() for name, box in self._boxes.items()}

    def submit(self) -> None:
        """Asks for what is still missing, or says that all is answered."""
        empty = [one.name for one in self._filling.questions if one.required and not self._boxes[one.name].value()]
        for name in empty:
            self._fields[name].complain(say("Please fill this in: the reply cannot go out without it."))
        if empty:
            self._boxes[empty[0]].setFocus()
        else:
            self.answered.emit(self.answers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self, name: str) -> None:
        self._fields[name].settle()
        self._preview()

    def _preview(self) -> None:
        self._text.setText(self._filling.preview(self.answers()))

    def _lay_out(self, title: str) -> None:
        heading = styled(QLabel(title), "section")
        for label in (heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._text.setAccessibleName(say("What will go out"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        for part in (heading, *self._fields.values(), self._bubble()):
            column.addWidget(part)
        column.addStretch(1)
        scrolled = Scrolled(page)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled, 1)
        outside.addLayout(self._buttons())
        enter_presses(self)  # on Back it would insert

    def _bubble(self) -> QFrame:
        card = styled(QFrame(), "card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addWidget(styled(QLabel(say("What will go out")), "hint"))
        inside.addWidget(self._text)
        return card

    def _buttons(self) -> QHBoxLayout:
        back, insert = QPushButton(say("Back")), styled(QPushButton(say("Insert")), "primary")
        back.setToolTip("Esc")
        insert.setToolTip("Enter")
        back.clicked.connect(self.left)
        insert.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(insert)
        return row


def _box(question: Question, value: str) -> LineAnswer | ListAnswer:
    return ListAnswer(question.options, value) if question.options else LineAnswer(value)
