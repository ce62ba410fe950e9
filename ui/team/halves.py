"""A list and what it tells of, one above the other, in a page that scrolls only where it must."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QWidget

from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL


class Halves(QSplitter):
    """Asks for no more than it needs, so that the page around it scrolls only where it must."""

    def __init__(self, upper: QWidget, lower: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        styled(self, "gap").setHandleWidth(MEDIUM)
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(1, 1)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Unsqueezed(QWidget):
    """Buttons in a row as high as their letters need: the style sheet's least height is that of small letters."""

    def __init__(self, *buttons: QPushButton | None) -> None:
        """None is the room between those on the left and those on the right."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for button in buttons:
            row.addWidget(button) if button else row.addStretch()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
