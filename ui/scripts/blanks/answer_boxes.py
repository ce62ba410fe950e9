"""The inputs of the form of blanks: a line for a value, a list with digits for a choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

from ui.theme.measures import SMALL

MOST_ROWS = 6  # that are seen at once


class LineAnswer(QLineEdit):
    """A value."""

    edited = Signal()

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        return self.text().strip()


class ListAnswer(QListWidget):
    """One of some options: by its digit, by the arrows or by a click."""

    edited = Signal()

    def __init__(self, options: Sequence[str], value: str) -> None:
        super().__init__()
        self._options = options
        for number, option in enumerate(options, 1):
            self.addItem(f"{number}  {option}" if number <= 9 else option)
        self.setCurrentRow(options.index(value) if value in options else -1)
        self.setFixedHeight(self.sizeHintForRow(0) * min(len(options), MOST_ROWS) + SMALL)
        self.itemSelectionChanged.connect(self.edited)

    def value(self) -> str:
        return self._options[self.currentRow()] if self.selectedItems() else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one, unmarked: whoever only passes by has chosen nothing."""
        super().focusInEvent(event)
        if not self.selectedItems():
            self.setCurrentRow(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = int(event.text()) - 1 if event.text() in set("123456789") else -1
        if 0 <= row < self.count():
            self.setCurrentRow(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # the form's
        else:
            super().keyPressEvent(event)
