"""The two inputs of the order form: a line, and a box that grows. Both give back exactly what they were given.

`edited` is the user's doing alone; `left` means that the cursor went on to another field; `pasted` has the text that
came in one go, and the value that stood here before.
"""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
AT_ONCE = 8  # characters: so many come with a paste, or from somewhere else, but not with a key
PARAGRAPH = "\u2029"  # what Qt's raw text has for a line break


def _new(before: str, now: str, cursor: int) -> str:
    """What stands before the cursor and did not stand there before."""
    same = 0
    while same < min(len(before), cursor) and before[same] == now[same]:
        same += 1
    return now[same:cursor]


class LineBox(QLineEdit):
    """One line. What it was given comes back to the character; what is typed or pasted, without blanks around it."""

    edited = Signal()
    left = Signal()
    pasted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._given = self._shown = self._last = ""
        self.textChanged.connect(self._change)

    def value(self) -> str:
        return self._given if self.text() == self._shown else self.text().strip()

    def show_value(self, value: str) -> None:
        self.blockSignals(True)
        self.setText(value)
        self.setCursorPosition(0)
        self.blockSignals(False)
        self._given, self._shown = value, self.text()
        self._last = self.text()

    def _change(self, now: str) -> None:
        before, self._last = self._last, now
        self.edited.emit()
        came = _new(before, now, self.cursorPosition())
        if len(came) >= AT_ONCE:
            self.pasted.emit(came, before)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEFT:
            self.left.emit()


class GrowingBox(QPlainTextEdit):
    """As high as its text, from `least` to `most` lines; Tab goes on to the next field."""

    edited = Signal()
    left = Signal()
    pasted = Signal(str, str)

    def __init__(self, least: int = 1, most: int = 5) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._given = self._shown = ""
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        return self._given if self._raw() == self._shown else self._raw()

    def show_value(self, value: str) -> None:
        self.blockSignals(True)
        self.setPlainText(value)
        self.blockSignals(False)
        self._given, self._shown = value, self._raw()
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        before = self.value()
        super().insertFromMimeData(source)
        self.pasted.emit(source.text(), before)

    def _raw(self) -> str:
        """Not `toPlainText()`, which turns a no-break space into a space."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEFT:
            self.left.emit()

    def _height(self) -> int:
        lines = min(max(int(self.document().size().height()), self._least), self._most)
        around = max(self.height() - self.viewport().height(), 0)  # the style sheet's padding and border, once shown
        return round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + around

    def _grow(self) -> None:
        policy = Qt.ScrollBarPolicy
        full = self.document().size().height() > self._most
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff)
        if self.height() != self._height():
            self.setFixedHeight(self._height())
