"""The box above the form into which the buyer's words are pasted: the form fills, and doubtful fields are marked."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.words import words

say = words("orders")
LINES = 2
PAUSE = 600  # ms after the last key: who types an address by hand is not interrupted


class PasteBox(QPlainTextEdit):
    """`given` has the text once it was pasted, or typed and Enter or a pause followed; Shift+Enter is a new line."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Buyer's message"))
        self.setPlaceholderText(say("Paste the buyer's message or address here: the form fills itself"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * self.frameWidth() + 10)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._give)
        self.textChanged.connect(self._pause.start)

    def show_text(self, text: str) -> None:
        """What has been taken in from elsewhere."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._pause.stop()  # begun by what stood here before: what is shown has been taken in

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste takes the place of what stood there: the box holds one message."""
        self.selectAll()
        self.insertPlainText(source.text())
        self.moveCursor(QTextCursor.MoveOperation.Start)  # who compares begins at the beginning
        self._give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self._give()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self._pause.stop()
        if text := self.toPlainText().strip():
            self.given.emit(text)
