"""Who a customer is: hidden by stars until somebody asks to see it, then open to be corrected."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.customers.customer import Customer
from assistant.orders.customers.phone import dialled
from assistant.orders.masking import mask_account, mask_name, mask_phone
from ui.field import Field
from ui.orders.form.boxes import LineBox
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("customers")


class Identity(QWidget):
    """One line with stars, and behind the button the fields."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._customer = Customer()
        self.masked = QLabel(wordWrap=True)
        self.masked.setTextFormat(Qt.TextFormat.PlainText)
        self.button = styled(QPushButton(), "quiet")
        self.button.clicked.connect(lambda: self.show_whole(whole=not self.whole))
        self.boxes = {"name": LineBox(), "account": LineBox(), "phone": LineBox()}
        labels = {"name": say("Name"), "account": say("Account"), "phone": say("Phone")}
        self.fields = {name: Field(labels[name], box) for name, box in self.boxes.items()}
        self.also = styled(QLabel(wordWrap=True), "hint")
        self.also.setTextFormat(Qt.TextFormat.PlainText)
        for box in self.boxes.values():
            box.left.connect(self.left)
        self._lay_out()
        self.show_whole(whole=False)

    @property
    def whole(self) -> bool:
        return not self._open.isHidden()

    def show_customer(self, customer: Customer) -> None:
        self._customer = customer
        for name, box in self.boxes.items():
            box.show_value(getattr(customer, name))
        self.fields["account"].settle()
        self._show_stars()
        self.also.setText(say("Also known as: {names}", names=", ".join(customer.also)))
        self.also.setVisible(bool(customer.also))

    def take(self, sent: Customer, stored: Customer) -> None:
        """What was saved; what was typed since then stays."""
        self._customer = stored
        for name, box in self.boxes.items():
            if box.value() == getattr(sent, name):
                box.show_value(getattr(stored, name))
        self._show_stars()

    def values(self) -> Mapping[str, str]:
        """As it is kept; with neither account nor phone nobody would know him again, so then it is as it was."""
        values = {name: box.value().strip() for name, box in self.boxes.items()}
        values["phone"] = dialled(values["phone"])
        nobody = not values["account"] and not values["phone"]
        self.fields["phone"].complain(say("An account or a phone must be there.") if nobody else "")
        was = {name: getattr(self._customer, name) for name in values}
        return was if nobody else values

    def show_whole(self, *, whole: bool) -> None:
        self._open.setVisible(whole)
        self.button.setText(say("Hide") if whole else say("Show"))
        self.button.setAccessibleName(say("Hide who it is") if whole else say("Show who it is"))

    def _show_stars(self) -> None:
        one = self._customer
        stars = (mask_name(one.name), mask_phone(one.phone), mask_account(one.account))
        self.masked.setText(" · ".join(filter(None, stars)))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self.masked, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._open = QWidget()
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SMALL)
        for part in (*self.fields.values(), self.also):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(line)
        column.addWidget(self._open)
