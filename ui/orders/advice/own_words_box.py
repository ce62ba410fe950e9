"""A field with proposals to choose from, for those who do not rather write their own words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox


class OwnWordsBox(QComboBox):
    """`edited` at each change by the user; `left` when one was chosen, or the cursor went on."""

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(editable=True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.lineEdit().setPlaceholderText(placeholder)
        self.editTextChanged.connect(self.edited)
        self.activated.connect(self.left)
        self.lineEdit().editingFinished.connect(self.left)

    def propose(self, words: Sequence[str]) -> None:
        """What stands in the field stays."""
        value = self.value()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(words))
        self.setEditText(value)
        self.blockSignals(False)

    def value(self) -> str:
        return self.currentText().strip()

    def show_value(self, value: str) -> None:
        self.blockSignals(True)
        self.setEditText(value)
        self.lineEdit().setCursorPosition(0)
        self.blockSignals(False)
