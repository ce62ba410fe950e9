"""Paints one line of the figures: a heading, a reply with its bar, or a reply with what speaks against its text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.figures.rows import Row
from ui.orders.row_brush import fonts, from_left, from_right, ground
from ui.theme import colours
from ui.theme.measures import HAIR, MEDIUM, SMALL, TIGHT

THICK = TIGHT + HAIR  # of a bar


class Bars(QStyledItemDelegate):
    """Draws a `Row`, which the model gives for the user role."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        height = option.fontMetrics.height() + 2 * SMALL
        if row.share is not None:
            height += TIGHT + THICK
        elif row.note:
            height += HAIR + QFontMetrics(fonts(option)[1]).height()
        return QSize(0, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        line = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        if row.heading:
            from_left(painter, line, row.text, fonts(option)[0], colours().muted)
        else:
            ground(painter, option)
            rest = from_right(painter, line, row.number, fonts(option)[0], colours().text) if row.number else line
            from_left(painter, rest, row.text, option.font, colours().text)
            _below(painter, space, line, row, option)
        painter.restore()


def _below(painter: QPainter, space: QRect, line: QRect, row: Row, option: QStyleOptionViewItem) -> None:
    if row.share is not None:
        _bar(painter, QRectF(space.left(), line.bottom() + 1 + TIGHT, space.width(), THICK), row.share)
    elif row.note:
        small = fonts(option)[1]
        below = QRect(line.left(), line.bottom() + 1 + HAIR, line.width(), QFontMetrics(small).height())
        from_left(painter, below, row.note, small, colours().warning)


def _bar(painter: QPainter, space: QRectF, share: float) -> None:
    """The longest takes the whole width; the shortest can still be seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    length = max(space.width() * share, THICK)
    painter.setBrush(QColor(colours().accent))
    painter.drawRoundedRect(QRectF(space.left(), space.top(), length, THICK), THICK / 2, THICK / 2)
