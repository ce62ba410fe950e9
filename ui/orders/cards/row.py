"""One card in the list: two lines with everything that tells it from its neighbours, who the buyer is hidden."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from assistant.orders.card import Card, State
from assistant.orders.masking import masked
from ui.orders.names import state_name
from ui.orders.row_brush import fonts, from_left, from_right, ground
from ui.orders.state_colours import ink
from ui.orders.times import when
from ui.orders.two_lines import TwoLines, lines
from ui.theme import colours
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


class CardDelegate(TwoLines):
    """Draws a `Row`, which the model gives for the user role."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        ground(painter, option)
        bold, small = fonts(option)
        first, second = lines(option)
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
