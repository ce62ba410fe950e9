"""The form and what belongs beside it: next to each other where there is room, else one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ui.orders.names import say

WIDE = 90  # digits' widths from which both pages are shown
FORM, SIDE = 0, 1


class Pages(QWidget):
    """Two pages and the switch between them."""

    side_shown = Signal()

    def __init__(self, form: QWidget, side: QWidget) -> None:
        super().__init__()
        self._pages = (form, side)
        self._between = QFrame(frameShape=QFrame.Shape.VLine, frameShadow=QFrame.Shadow.Plain)
        self.switch = QTabBar()
        self.switch.setExpanding(True)
        self.switch.setDrawBase(False)
        self.switch.setAccessibleName(say("Form or list of cards"))
        for title in (say("Form"), say("Cards")):
            self.switch.addTab(title)
        self.switch.currentChanged.connect(lambda _: self._arrange())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(form, 1)
        row.addWidget(self._between)
        row.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addLayout(row, 1)
        self._arrange()

    @property
    def wide(self) -> bool:
        return self.width() >= WIDE * self.fontMetrics().horizontalAdvance("0")

    def name_side(self, title: str = "") -> None:
        """What is shown beside the form; the list of cards without a title."""
        self.switch.setTabText(SIDE, title or say("Cards"))

    def go_to(self, page: int) -> None:
        self.switch.setCurrentIndex(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide, chosen = self.wide, self.switch.currentIndex()
        self.switch.setVisible(not wide)
        self._between.setVisible(wide)
        was_shown = not self._pages[SIDE].isHidden()
        for place, page in enumerate(self._pages):
            page.setVisible(wide or place == chosen)
        if not was_shown and not self._pages[SIDE].isHidden():
            self.side_shown.emit()
