"""All customers: searched, leafed through, one or several of them chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.customers.customer import Customer
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.orders.customers.customer_row import CustomerDelegate, CustomerModel
from ui.orders.paged_model import PAGE
from ui.theme import icon, styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("customers")
PAUSE = 150  # ms without a key press before the search goes to the database


class CustomerList(QWidget):
    """Asks in the background, a page at a time; only the answer to the last question is shown."""

    chosen = Signal(list)  # [Customer]
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, office: OrderOffice) -> None:
        super().__init__()
        self._background, self._office = background, office
        self._question = 0
        self.model = CustomerModel()
        self.search = QLineEdit(placeholderText=say("Search customers"), clearButtonEnabled=True)
        self.search.setAccessibleName(say("Search customers"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.view = _view(self.model)
        self.empty = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def selected(self) -> list[Customer]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.row(row).customer for row in rows]

    def ask(self) -> None:
        """Asks for the first page; whoever is chosen stays chosen."""
        self._pause.stop()
        self.model.begin()
        self._fetch(0, self._show_first)

    def select(self, id: str) -> None:
        if (place := self.model.place(id)) >= 0:
            self.view.setCurrentIndex(self.model.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter lead from the search box into the list."""
        into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in into and self.search.hasFocus() and self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def _fetch(self, offset: int, show: Callable[[Sequence[Customer]], None]) -> None:
        self._question += 1
        question, text = self._question, self.search.text().strip()

        def done(found: Sequence[Customer]) -> None:
            if question == self._question:
                show(found)

        def refused(refusal: Refused) -> None:
            if question == self._question:
                self.model.give_up()
                self.refused.emit(refusal)

        self._background.run(
            lambda: self._office.customers.find(text, PAGE, offset),
            while_alive(self, done),
            while_alive(self, refused),
        )

    def _show_first(self, found: Sequence[Customer]) -> None:
        ids = [customer.id for customer in self.selected]
        self.model.replace(found)
        for id in ids:  # noqa: A001
            if (place := self.model.place(id)) >= 0:
                flags = QItemSelectionModel.SelectionFlag.Select
                self.view.selectionModel().select(self.model.index(place), flags)
        self.empty.setText(
            say("Nobody fits. Try fewer words, or a part of the phone.")
            if self.search.text().strip()
            else say("No customers yet.\nEach order card with an account or a phone adds one.")
        )
        self._pages.setCurrentWidget(self.view if found else self.empty)
        self.chosen.emit(self.selected)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.ask)
        self.model.wanted.connect(lambda offset: self._fetch(offset, self.model.append))
        self._background.crashed.connect(self.model.give_up)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.selected))


def _view(model: CustomerModel) -> QListView:
    view = styled(QListView(), "flush")
    view.setModel(model)
    view.setItemDelegate(CustomerDelegate(view))
    view.setUniformItemSizes(True)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.setAccessibleName(say("Customers, those seen last first"))
    return view
