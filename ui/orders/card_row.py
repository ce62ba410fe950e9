"""One card in the list: two lines with everything that tells it from its neighbours, who the buyer is hidden."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from assistant.orders.card import Card, State
from assistant.orders.masking import masked
from ui.orders.names import state_name
from ui.orders.row_brush import fonts, from_left, from_right, ground
from ui.orders.state_colours import ink
from ui.orders.times import when
from ui.theme import colours
from ui.theme.measures import HAIR, MEDIUM, SMALL
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
        small = QFontMetrics(fonts(option)[1]).height()
        return QSize(0, option.fontMetrics.height() + HAIR + small + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        ground(painter, option)
        bold, small = fonts(option)
        space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        first = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        second = QRect(first.left(), first.bottom() + 1 + HAIR, space.width(), QFontMetrics(small).height())
        first = from_right(painter, first, state_name(row.state), option.font, ink(row.state))
        if row.case:
            first = from_right(painter, first, say("after-sales"), small, colours().warning)
        if row.wish:
            first = from_right(painter, first, say("wish"), small, colours().warning)
        first = from_left(painter, first, row.what, bold, colours().text)
        from_left(painter, first, row.more, option.font, colours().text)
        second = from_right(painter, second, row.time, small, colours().muted)
        from_left(painter, second, row.who, small, colours().muted)
        painter.restore()
