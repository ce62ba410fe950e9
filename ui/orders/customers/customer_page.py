"""The right half of the customers' window: the one who is chosen, or what can be done with several."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.card import Card
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.salutation import propose_for
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.orders.customers.earlier import EarlierCards
from ui.orders.customers.editor import CustomerEditor
from ui.orders.customers.erasing import EraseButton
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM
from ui.words import words

say = words("customers")
T = TypeVar("T")


class CustomerPage(QWidget):
    """`saved` tells of a record that was changed here."""

    saved = Signal(object)  # Customer
    refused = Signal(object)  # Refused
    open_wanted = Signal(str)  # the id of a card

    def __init__(self, background: Background, office: OrderOffice) -> None:
        super().__init__()
        self._background, self._office = background, office
        self._question = 0
        self.editor = CustomerEditor()
        self.earlier = EarlierCards(takes=False)
        self.erase = EraseButton(background, office, lambda: self.editor.customer)
        self.hint = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self._pages = QStackedWidget()
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, LARGE)
        rows.setSpacing(MEDIUM)
        for part in (self.editor, self.earlier, self.erase):
            rows.addWidget(part)
        rows.addStretch(1)
        self._pages.addWidget(Scrolled(page))
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.editor.changed.connect(self._save)
        self.earlier.open_wanted.connect(self.open_wanted)
        self.erase.refused.connect(self._refuse)
        self.show_chosen([])

    def show_chosen(self, customers: Sequence[Customer]) -> None:
        self._question += 1
        if len(customers) == 1:
            self._load(customers[0])
            return
        self.editor.keep()
        self.editor.forget()
        self.hint.setText(
            say("Two records of one person? Merge them: nothing of either is lost.")
            if len(customers) == 2
            else say("Choose a customer to read and change what is known about him.")
        )
        self._pages.setCurrentIndex(1)

    def _load(self, customer: Customer) -> None:
        question = self._question

        def find() -> tuple[Sequence[Card], Sequence[str]]:
            cards = self._office.customers.cards(customer)
            return cards, propose_for(customer.name, cards[0].details.address if cards else "")

        def done(answer: tuple[Sequence[Card], Sequence[str]]) -> None:
            if question == self._question:
                self._show(customer, *answer)

        self._run(find, done)

    def _show(self, customer: Customer, cards: Sequence[Card], proposals: Sequence[str]) -> None:
        shown = self.editor.customer
        if shown and shown.id == customer.id:
            self.editor.saved(shown, customer)  # what others wrote meanwhile
        else:
            self.editor.show_customer(customer, proposals)
        self.earlier.show_cards(cards)
        self._pages.setCurrentIndex(0)

    def _save(self, seen: Customer, wanted: Customer) -> None:
        def saved(stored: Customer) -> None:
            self.editor.saved(wanted, stored)
            self.saved.emit(stored)

        self._run(lambda: self._office.customers.change(seen, wanted), saved)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(job, while_alive(self, done), while_alive(self, self._refuse))

    def _refuse(self, refusal: Refused) -> None:
        if refusal.reason == "customer_not_found":
            self.editor.forget()
        self.refused.emit(refusal)
