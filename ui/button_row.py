"""The buttons at the foot of a window: in one row, or one above the other where that is too wide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.measures import SMALL

Direction = QBoxLayout.Direction


class ButtonRow(QWidget):
    """Asks for no more width than its widest button: large letters must not make a window wider than its screen."""

    def __init__(self, window: QWidget, *buttons: QWidget | None) -> None:
        """None is the room between those on the left and those on the right. A button learns only as it comes here
        that it is the default one of its dialog: so the row must be in that from the beginning."""
        super().__init__(window)
        self._buttons = [button for button in buttons if button]
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SMALL)
        for button in buttons:
            self._box.addWidget(button) if button else self._box.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), self._box.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._in_one_row(), self._box.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came, went, or says something else
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        narrow = self.width() < self._in_one_row()
        direction = Direction.TopToBottom if narrow else Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _in_one_row(self) -> int:
        widths = self._widths()
        return sum(widths) + SMALL * max(len(widths) - 1, 0)

    def _widths(self) -> list[int]:
        return [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
