"""A labelled input: its name above it, and below a quiet hint or, in its place, what is wrong."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import mark, styled
from ui.theme.measures import TIGHT


class Note(QLabel):
    """A sentence under an input, gone while there is none; what it says is also the input's description."""

    def __init__(self, input: QWidget) -> None:
        super().__init__()
        self._input = input
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.tell("")

    def tell(self, sentence: str, kind: Literal["hint", "warning", "error"] = "hint") -> None:
        self.setText(sentence)
        self.setVisible(bool(sentence))
        styled(self, kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._claim()
        self._input.setAccessibleDescription(sentence)
        mark(self._input, wrong=kind == "error")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wrapped label asks for one line only; layouts would then squeeze the fields above it."""
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class Field(QWidget):
    """One input with its words; a screen reader hears the label as the input's name."""

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.hint = hint
        name = styled(QLabel(label), "label")
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        self.note = Note(editor)
        self._heading = QHBoxLayout()
        self._heading.addWidget(name, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addLayout(self._heading)
        for part in (editor, self.note):
            self._column.addWidget(part)
        self.settle()

    def offer_aid(self, words: str, keys: str) -> QPushButton:
        """A small button beside the label, for the mouse: the keyboard has `keys` for it."""
        button = styled(QPushButton(words), "aid")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(f"{words} ({keys})")
        self._heading.addWidget(button)
        return button

    def add_below(self, widget: QWidget) -> None:
        """Below what is said about the field."""
        self._column.addWidget(widget)

    def advise(self, hint: str) -> None:
        """Another hint than the one that it was made with; what was wrong is settled."""
        self.hint = hint
        self.settle()

    def complain(self, sentence: str) -> None:
        """Says what is wrong, until `settle()`; "" settles."""
        self.note.tell(sentence or self.hint, "error" if sentence else "hint")

    def warn(self, sentence: str) -> None:
        """Says what the user should know but may ignore; "" settles."""
        self.note.tell(sentence or self.hint, "warning" if sentence else "hint")

    def settle(self) -> None:
        self.complain("")
