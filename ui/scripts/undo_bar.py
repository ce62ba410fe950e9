"""The bar that says what was just done and takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words


class UndoBar(QWidget):
    """Stays until the next report: whoever looks up late still finds the way back."""

    undo_asked = Signal(object)  # what `report` was given

    def __init__(self) -> None:
        super().__init__()
        self._undo: object = None
        styled(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.button = styled(QPushButton(words("library")("Undo")), "quiet")
        self.button.setToolTip("Ctrl+Z")
        self.button.clicked.connect(self.undo)
        across = QHBoxLayout(self)
        across.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        across.addWidget(self.said, 1)
        across.addWidget(self.button)
        self.hide()

    def report(self, sentence: str, undo: object) -> None:
        """`undo` is what takes it back, None when nothing does."""
        self._tell(sentence, undo, "hint")

    def refuse(self, sentence: str) -> None:
        self._tell(sentence, None, "error")

    def undo(self) -> None:
        if undo := self._undo:
            self._undo = None
            self.button.hide()
            self.undo_asked.emit(undo)

    def _tell(self, sentence: str, undo: object, kind: str) -> None:
        self._undo = undo
        self.said.setText(sentence)
        styled(self.said, kind)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.button.setVisible(undo is not None)
        self.setAccessibleName(sentence)
        self.show()
