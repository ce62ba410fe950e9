"""Lines of text that always have the height they need, whatever else wants room in their window."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class WholeLabel(QLabel):
    """Wraps. A plain wrapped label is squeezed to one line where a page is longer than its window."""

    def __init__(self, text: str = "") -> None:
        super().__init__(wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.tell(text)

    def tell(self, text: str) -> None:
        self.setText(text)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        before = self.minimumHeight()
        self.setMinimumHeight(0)  # Qt counts it in: what a narrow window once needed would stay for ever
        needed = max(0, self.heightForWidth(self.width()))
        self.setMinimumHeight(needed)
        if needed != before and self.isVisible():  # else what stands below is squeezed until Qt finds the time
            QTimer.singleShot(0, self, _make_room)


def _make_room() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
