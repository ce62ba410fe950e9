"""One card in the list: two lines with everything that tells it from its neighbours, who the buyer is hidden."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.orders.card import Card, State
from assistant.orders.masking import masked
from ui.orders.names import state_name
from ui.orders.state_colours import ink
from ui.orders.times import when
from ui.theme import colours
from ui.theme.measures import HAIR, MEDIUM, SMALL, SMALL_TEXT
from ui.words import words

say = words("orders")


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a card."""

    id: str
    state: State
    what: str
    more: str
    who: str
    time: str
    wish: bool
    case: bool = False  # an open after-sales case

    @property
    def spoken(self) -> str:
        """For screen readers."""
        signs = (say("special wish") if self.wish else "", say("after-sales case") if self.case else "")
        parts = (state_name(self.state), self.what, self.more, *signs, self.who, self.time)
        return ", ".join(part for part in parts if part)


def row_of(card: Card) -> Row:
    details = masked(card.details)
    quantity = f"×{details.quantity.strip()}" if details.quantity.strip() else ""
    more = (details.size, details.colour, quantity)
    who = (details.contact, details.phone, details.address)
    return Row(
        card.id,
        card.state,
        _line(details.item) or say("no item number"),
        " · ".join(_line(part) for part in more if part.strip()),
        "  ".join(part for part in who if part),
        when(card.changed_at) if card.changed_at else "",
        bool(details.wish.strip()),
    )


def _line(text: str) -> str:
    return " ".join(text.split())


class CardDelegate(QStyledItemDelegate):
    """Draws a `Row`, which the model gives for the user role."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        small = QFontMetrics(_fonts(option)[1]).height()
        return QSize(0, option.fontMetrics.height() + HAIR + small + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        _ground(painter, option)
        bold, small = _fonts(option)
        space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        first = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        second = QRect(first.left(), first.bottom() + 1 + HAIR, space.width(), QFontMetrics(small).height())
        first = _right(painter, first, state_name(row.state), option.font, ink(row.state))
        if row.case:
            first = _right(painter, first, say("after-sales"), small, colours().warning)
        if row.wish:
            first = _right(painter, first, say("wish"), small, colours().warning)
        first = _left(painter, first, row.what, bold, colours().text)
        _left(painter, first, row.more, option.font, colours().text)
        second = _right(painter, second, row.time, small, colours().muted)
        _left(painter, second, row.who, small, colours().muted)
        painter.restore()


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """For the name of the goods, and for the second line."""
    bold, small = QFont(option.font), QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(option.font.pointSizeF() * SMALL_TEXT)
    return bold, small


def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    look = colours()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(look.chosen))
        painter.fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), 0), QColor(look.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(look.hover))
    painter.fillRect(option.rect.adjusted(MEDIUM, option.rect.height() - 1, -MEDIUM, 0), QColor(look.line))


def _right(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> QRect:
    """Writes at the right edge; what is left of the space comes back."""
    width = QFontMetrics(font).horizontalAdvance(text) + 1  # shortening counts in fractions of a pixel
    return space.adjusted(0, 0, -_write(painter, space.adjusted(space.width() - width, 0, 0, 0), text, font, colour), 0)


def _left(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> QRect:
    return space.adjusted(_write(painter, space, text, font, colour), 0, 0, 0)


def _write(painter: QPainter, space: QRect, text: str, font: QFont, colour: str) -> int:
    """Writes on one line, shortened where it must be; returns the width it took with the gap after it."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(space.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown) + SMALL if shown else 0
