"""Where the two lines of a row stand, in every list of the order desk."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.orders.row_brush import fonts
from ui.theme.measures import HAIR, MEDIUM, SMALL


class TwoLines(QStyledItemDelegate):
    """A delegate whose rows have a first line, and a smaller one below it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        small = QFontMetrics(fonts(option)[1]).height()
        return QSize(0, option.fontMetrics.height() + HAIR + small + 2 * SMALL)


def lines(option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    """The places of the two lines."""
    _, small = fonts(option)
    space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
    first = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
    return first, QRect(first.left(), first.bottom() + 1 + HAIR, space.width(), QFontMetrics(small).height())
