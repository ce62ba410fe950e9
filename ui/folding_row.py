"""Parts beside each other, or one above the other where a window is too narrow for that."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.measures import SMALL

Direction = QBoxLayout.Direction


class FoldingRow(QWidget):
    """Asks for no more width than the widest part. The first takes the room that is left."""

    def __init__(self, first: QWidget, *others: QWidget, beside: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop) -> None:
        """`beside`: where the others stand when the first is higher."""
        super().__init__()
        self._parts = (first, *others)
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SMALL)
        self._box.addWidget(first, 1)
        for part in others:
            self._box.addWidget(part, 0, beside)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part says something else
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        widths = self._widths()
        narrow = self.width() < sum(widths) + SMALL * (len(widths) - 1)
        direction = Direction.TopToBottom if narrow else Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _widths(self) -> list[int]:
        return [part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in self._parts]
