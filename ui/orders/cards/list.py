"""The list of cards: search, filter by state, scroll through as many as there are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.orders.card import Card, State
from assistant.orders.desk import OrderDesk
from assistant.orders.finding import Wanted
from assistant.orders.states import UNDER_WAY
from assistant.refusal import Refused
from ui.background import Background
from ui.orders.cards.model import CardModel
from ui.orders.cards.row import CardDelegate
from ui.orders.clerk.desk import InList
from ui.orders.clerk.menu import ClerkMenu
from ui.orders.names import state_name
from ui.orders.paged_model import PAGE
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("orders")
PAUSE = 150  # ms without a key press before the search goes to the database


class CardList(QWidget):
    """Asks the desk in the background, a page at a time; only the answer to the last question is shown."""

    opened = Signal(str)  # the id of a card
    clerk_wanted = Signal(str)  # one of `ui.orders.clerk.menu.ENTRIES`
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, desk: OrderDesk) -> None:
        super().__init__()
        self._background = background
        self._desk = desk
        self._question = 0
        self.asked = False
        self.model = CardModel()
        self.search = QLineEdit(placeholderText=say("Search cards"), clearButtonEnabled=True)
        self.search.setAccessibleName(say("Search cards"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter = _filter()
        self.view = _view(self.model)
        self.clerk = ClerkMenu(self.view)
        self.empty = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    @property
    def states(self) -> tuple[State, ...]:
        """The chosen filter; empty is all."""
        return tuple(self.filter.currentData())

    @property
    def in_list(self) -> InList:
        """What is looked for here, and what is selected."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        selected = tuple(index.data(Qt.ItemDataRole.UserRole).id for index in rows)
        return InList(Wanted(self.search.text().strip(), self.states), selected)

    def ask(self) -> None:
        """Asks for the first page, with the search and the filter as they are."""
        self.asked = True
        self._pause.stop()
        self.model.begin()
        self._fetch(0, self._show_first)

    def ask_again_at_the_top(self) -> None:
        """Fresh cards for whoever looks at the newest; a place further down is kept."""
        if self.view.verticalScrollBar().value() == 0 and not self.model.beginning:
            self.ask()

    def filed(self, card: Card) -> None:
        """A card was written: it is shown as it is now."""
        if not self.asked or self.model.update(card):
            return
        if self.search.text().strip() or self.states:
            self.ask()
        else:
            self.model.put_first(card)
            self._say_if_empty()

    def changed(self, cards: Sequence[Card]) -> None:
        """Many were written at once: those that are shown are shown as they are now."""
        for card in cards:
            self.model.update(card)
        if self.asked and self.states:
            self.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter lead from the search box into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus() and self.model.rowCount():
            self._open(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def _fetch(self, offset: int, show: Callable[[Sequence[Card]], None]) -> None:
        self._question += 1
        question, text, states = self._question, self.search.text().strip(), self.states

        def done(cards: Sequence[Card]) -> None:
            if question == self._question:
                show(cards)

        def refused(refusal: Refused) -> None:
            if question == self._question:
                self.model.give_up()
                self.refused.emit(refusal)

        self._background.run(lambda: self._desk.find(text, states, PAGE, offset), done, refused)

    def _show_first(self, cards: Sequence[Card]) -> None:
        """Whoever walks through the list goes on from the same cards."""
        walking, chosen = self.view.hasFocus(), self.in_list.selected
        self.model.replace(cards)
        self._say_if_empty()
        if walking and cards:
            self._choose(sorted(place for card in chosen if (place := self.model.place(card)) >= 0) or [0])

    def _choose(self, places: Sequence[int]) -> None:
        """These rows, whatever keys are held."""
        selection, flags = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self.model.index(places[0]), flags.NoUpdate)
        for place in places:
            selection.select(self.model.index(place), flags.Select)

    def _say_if_empty(self) -> None:
        searched = bool(self.search.text().strip() or self.states)
        self.empty.setText(
            say("No card matches. Clear the search or choose all states.")
            if searched
            else say("No order cards yet.\nFill in the form after the buyer has paid; each card you save appears here.")
        )
        self._pages.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Qt.ItemDataRole.UserRole).id)

    def _open_unless_selecting(self, index: QModelIndex) -> None:
        """With Ctrl or Shift a click only selects, for what is done to several cards."""
        held = QApplication.keyboardModifiers()
        if not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._open(index)

    def _lay_out(self) -> None:
        bar = styled(QWidget(), "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        row.addWidget(self.clerk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.filter.currentIndexChanged.connect(lambda _: self.ask())
        self._pause.timeout.connect(self.ask)
        self.model.wanted.connect(lambda offset: self._fetch(offset, self.model.append))
        self._background.crashed.connect(lambda _: self.model.give_up())
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open_unless_selecting)
        self.clerk.wanted.connect(self.clerk_wanted)


def _filter() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(say("State"))
    box.addItem(say("All"), ())
    box.addItem(say("Under way"), UNDER_WAY)
    box.insertSeparator(2)
    for state in State:
        box.addItem(state_name(state), (state,))
    return box


def _view(model: CardModel) -> QListView:
    view = styled(QListView(), "flush")
    view.setModel(model)
    view.setItemDelegate(CardDelegate(view))
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    view.setUniformItemSizes(True)  # 100,000 rows are laid out without looking at each
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.setAccessibleName(say("Order cards, newest first"))
    return view
