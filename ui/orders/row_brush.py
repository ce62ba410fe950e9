"""Draws the rows of lists about orders: a ground that shows what is chosen, and texts from either edge."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme import colours
from ui.theme.measures import MEDIUM, SMALL, SMALL_TEXT


def fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """For what a row is about, and for its second line."""
    bold, small = QFont(option.font), QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(option.font.pointSizeF() * SMALL_TEXT)
    return bold, small


def ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    look = colours()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(look.chosen))
        painter.fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), 0), QColor(look.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(look.hover))
    painter.fillRect(option.rect.adjusted(MEDIUM, option.rect.height() - 1, -MEDIUM, 0), QColor(look.line))


def from_right(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> QRect:
    """Writes at the right edge; what is left of the space comes back."""
    width = QFontMetrics(font).horizontalAdvance(text) + 1  # shortening counts in fractions of a pixel
    return space.adjusted(0, 0, -_write(painter, space.adjusted(space.width() - width, 0, 0, 0), text, font, colour), 0)


def from_left(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> QRect:
    return space.adjusted(_write(painter, space, text, font, colour), 0, 0, 0)


def _write(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> int:
    """Writes on one line, shortened where it must be; returns the width it took with the gap after it."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(space.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown) + SMALL if shown else 0
