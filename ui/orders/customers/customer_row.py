"""One customer in the list: how he is addressed and what is said of him, who he is hidden."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from assistant.orders.customers.customer import Customer
from assistant.orders.masking import mask_account, mask_name, mask_phone
from ui.orders.paged_model import PagedModel
from ui.orders.row_brush import fonts, from_left, from_right, ground
from ui.orders.times import when
from ui.orders.two_lines import TwoLines, lines
from ui.theme import colours
from ui.words import words

say = words("customers")


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows; `customer` is what it shows it of."""

    customer: Customer
    name: str
    tags: str
    who: str
    time: str

    @property
    def id(self) -> str:
        return self.customer.id

    @property
    def spoken(self) -> str:
        """For screen readers."""
        return ", ".join(filter(None, (self.name, self.tags, self.who, self.time)))


def row_of(customer: Customer) -> Row:
    masked = mask_name(customer.name)
    name = customer.salutation or masked or say("no name")
    parts = (masked if customer.salutation else "", mask_phone(customer.phone), mask_account(customer.account))
    seen = when(customer.last_seen) if customer.last_seen else ""
    return Row(customer, name, " · ".join(customer.tags), "  ".join(filter(None, parts)), seen)


class CustomerModel(PagedModel):
    """A customer becomes a row when he is first looked at."""

    def row(self, place: int) -> Row:
        row = self._rows[place]
        if isinstance(row, Customer):
            row = self._rows[place] = row_of(row)
        return row


class CustomerDelegate(TwoLines):
    """Draws a `Row`, which the model gives for the user role."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        look = colours()
        painter.save()
        ground(painter, option)
        bold, small = fonts(option)
        first, second = lines(option)
        first = from_left(painter, first, row.name, bold, look.text)
        from_left(painter, first, row.tags, option.font, look.text)
        second = from_right(painter, second, row.time, small, look.muted)
        from_left(painter, second, row.who, small, look.muted)
        painter.restore()
