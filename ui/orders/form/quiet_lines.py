"""Sentences above the fields that nobody has to act upon, each with the aid that knows more about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.orders.aids import Aid
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("orders")


class QuietLine(QWidget):
    """One sentence and one button."""

    def __init__(self, aid: Aid) -> None:
        super().__init__()
        self.text = styled(QLabel(wordWrap=True), "hint")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = styled(QPushButton(say(aid.title)), "aid")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class QuietLines(QWidget):
    """One line for each watch that has something to say; it opens the aid that has the watch's name."""

    aid_wanted = Signal(str)

    def __init__(self, aids: Sequence[Aid]) -> None:
        super().__init__()
        self._aids = {aid.name: aid for aid in aids}
        self.lines: dict[str, QuietLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def tell(self, name: str, sentence: str) -> None:
        """What this watch has to say now, "" for nothing."""
        if name not in self.lines and sentence:
            self.lines[name] = line = QuietLine(self._aids[name])
            line.button.clicked.connect(lambda: self.aid_wanted.emit(name))
            self._column.addWidget(line)
        if line := self.lines.get(name):
            line.text.setText(sentence)
            line.button.setAccessibleDescription(sentence)
            line.setVisible(bool(sentence))
        self.setVisible(any(line.text.text() for line in self.lines.values()))
