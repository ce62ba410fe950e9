"""The window of all customers: the list, the one who is chosen, two records made one, and the way back."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from assistant.orders.customers.customer import Customer
from assistant.orders.customers.desk import Merge
from assistant.orders.masking import mask_account, mask_phone
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.fitting import fitting
from ui.orders.customers.customer_list import CustomerList
from ui.orders.customers.customer_page import CustomerPage
from ui.orders.customers.customer_row import row_of
from ui.orders.names import refusal_sentence
from ui.orders.pages import WIDE
from ui.question import ask
from ui.scripts.undo_bar import UndoBar
from ui.theme.measures import SMALL
from ui.words import words

say = words("customers")
T = TypeVar("T")


class CustomersWindow(QWidget):
    """`open_wanted`: a card of a customer's shall be opened in the form."""

    open_wanted = Signal(str)  # the id of a card
    erased = Signal()  # cards are without their buyer now

    def __init__(self, background: Background, office: OrderOffice) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._background, self._office = background, office
        self.setWindowTitle(say("Customers"))
        self.list = CustomerList(background, office)
        self.page = CustomerPage(background, office)
        self.merge = QPushButton(say("Merge…"))
        self.merge.setToolTip("Ctrl+M")
        self.undo_bar = UndoBar()
        self._split = QSplitter()
        self._lay_out()
        self._connect()
        self._show_chosen([])
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(46 * line, 36 * line)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.ask()
        self.list.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one above the other."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE * self.fontMetrics().horizontalAdvance("0")
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def ask_to_merge(self) -> None:
        """Says which record stays and which is taken in, and does it once somebody has agreed."""
        if len(chosen := self.list.selected) != 2:
            return
        self.page.editor.keep()
        kept, other = sorted(chosen, key=lambda one: not one.account)  # else in the list's order: who was seen last
        ask(
            self,
            say("Are these two records of one person?"),
            say(
                "Stays: {kept}\nIs taken in: {other}\n\nBoth accounts and phones are known from then on, tags and "
                "notes are put together. This can be undone.",
                kept=_named(kept),
                other=_named(other),
            ),
            {say("Merge"): lambda: self._merge(kept, other)},
        )

    def _merge(self, kept: Customer, other: Customer) -> None:
        def merged(merge: Merge) -> None:
            self.undo_bar.report(say("Two records are one now."), merge)
            self.list.model.take_out(other.id)
            self.list.model.update(merge.result)
            self.list.view.clearSelection()
            self.list.select(merge.result.id)

        self._run(lambda: self._office.customers.merge(kept, other), merged)

    def _part(self, merge: Merge) -> None:
        def parted(_: None) -> None:
            self.page.show_chosen([])
            self.list.ask()
            self.undo_bar.report(say("They are two records again."), None)

        self._run(lambda: self._office.customers.part(merge), parted)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(job, while_alive(self, done), while_alive(self, self._refuse))

    def _erased(self, told: str) -> None:
        self.page.editor.forget()
        self.list.view.clearSelection()
        self.list.ask()
        self.undo_bar.report(told, None)
        self.erased.emit()

    def _show_chosen(self, customers: list[Customer]) -> None:
        self.merge.setEnabled(len(customers) == 2)
        self.page.show_chosen(customers)

    def _refuse(self, refusal: Refused) -> None:
        """What is shown may be gone: it is looked up anew."""
        self.undo_bar.refuse(refusal_sentence(refusal))
        if refusal.reason == "customer_not_found":
            self.list.ask()

    def _escape(self) -> None:
        if self.list.search.hasFocus() and self.list.search.text():
            self.list.search.clear()
        else:
            self.close()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SMALL, 0, SMALL, SMALL)
        buttons.addWidget(self.merge)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._split.addWidget(left)
        self._split.addWidget(self.page)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._split, 1)
        whole.addWidget(self.undo_bar)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.page.saved.connect(self.list.model.update)
        self.page.open_wanted.connect(self.open_wanted)
        self.page.erase.erased.connect(self._erased)
        self.merge.clicked.connect(self.ask_to_merge)
        self.undo_bar.undo_asked.connect(self._part)
        for part in (self.list, self.page):
            part.refused.connect(self._refuse)
        for keys, do in (
            ("Ctrl+F", self._search),
            ("Ctrl+M", self.ask_to_merge),
            ("Ctrl+W", self.close),
            ("Esc", self._escape),
            ("F5", self.list.ask),
        ):
            QShortcut(QKeySequence(keys), self, do)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)

    def _search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()


def _named(customer: Customer) -> str:
    """Enough to tell two records apart, and no more."""
    parts = (row_of(customer).name, mask_account(customer.account), mask_phone(customer.phone))
    return " · ".join(filter(None, parts))
