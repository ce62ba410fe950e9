"""One scrolling row of chips, of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.scripts.hovering import notice_hover
from ui.theme import colours, styled
from ui.theme.measures import CORNER, HAIR, SMALL, TIGHT


class ChipRow(QListView):
    """A list that lies on its side, so that a screen reader reads it as one. It takes no focus: the keys of the
    window move it."""

    picked = Signal(str)  # the value of the chip

    def __init__(self, name: str) -> None:
        super().__init__()
        self._values: list[str] = []
        self._titles = QStringListModel()
        self._chip = _Chip()
        styled(self, "chips").setModel(self._titles)
        self.setItemDelegate(self._chip)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(0)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        notice_hover(self)
        self.setAccessibleName(name)
        self.clicked.connect(lambda index: self.picked.emit(self._values[index.row()]))
        self._keep_height()

    def fill(self, chips: Sequence[tuple[str, str]]) -> None:
        """(value, title) of each chip."""
        self._values = [value for value, _ in chips]
        self._titles.setStringList([title for _, title in chips])

    def mark(self, value: str) -> None:
        if value in self._values:
            self.setCurrentIndex(self._titles.index(self._values.index(value)))

    def step(self, by: int) -> None:
        if self._values:
            self.picked.emit(self._values[(self.currentIndex().row() + by) % len(self._values)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - turned // 2)

    def changeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().changeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        self.setFixedHeight(_chip_height(self.fontMetrics().height()))


class _Chip(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.fontMetrics.horizontalAdvance(index.data()) + 2 * SMALL + HAIR
        return QSize(width, _chip_height(option.fontMetrics.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colours()
        state = type(option.state)  # QStyle.StateFlag, as in result_row.py
        chosen, hovered = bool(option.state & state.State_Selected), bool(option.state & state.State_MouseOver)
        chip: QRect = option.rect.adjusted(0, 0, -HAIR, 0)
        if chosen or hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.chosen if chosen else look.hover))
            painter.drawRoundedRect(chip, CORNER, CORNER)
        painter.setPen(QColor(look.accent if chosen else look.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, index.data())


def _chip_height(text_height: int) -> int:
    return text_height + TIGHT + HAIR
