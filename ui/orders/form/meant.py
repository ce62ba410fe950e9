"""Below a doubtful field: one click says that it is right, or takes what else may be meant."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import styled
from ui.theme.measures import HAIR, SMALL
from ui.words import words

say = words("orders")


class Meant(QWidget):
    """`right` when the field is right as it is, `taken` with the value that shall stand in it."""

    right = Signal()
    taken = Signal(str)

    def __init__(self, values: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        keep = _Choice(say("It is right"))
        keep.clicked.connect(self.right)
        column.addWidget(keep)
        for value in values:
            choice = _Choice(say("Instead: {value}", value=value))
            choice.clicked.connect(lambda _, value=value: self.taken.emit(value))
            column.addWidget(choice)


class _Choice(QPushButton):
    """Shortened where there is no room for it; the whole of it is in the tool tip."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        styled(self, "choice")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - SMALL))
