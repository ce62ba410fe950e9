"""What a customer bought before: his cards, the newest first, each one to be opened or taken over from."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from assistant.orders.card import Card
from ui.orders.cards.model import CardModel
from ui.orders.cards.row import CardDelegate
from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("customers")

FEWEST, MOST = 2, 5  # rows that the list has room for


class CardsView(QListView):
    """As high as its rows, within limits."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Earlier cards, newest first"))

    def sizeHint(self) -> QSize:
        rows = min(max(self.model().rowCount(), FEWEST), MOST)
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())


class EarlierCards(QWidget):
    """Enter opens a card; the button takes over what the form does not say yet."""

    open_wanted = Signal(str)
    take_wanted = Signal(object)  # Details

    def __init__(self, *, takes: bool = True) -> None:
        super().__init__()
        self._takes = takes
        self._cards: Sequence[Card] = ()
        self.heading = styled(QLabel(), "label")
        self.model = CardModel()
        self.view = CardsView()
        self.view.setModel(self.model)
        self.heading.setBuddy(self.view)
        self.take = QPushButton(say("Take over his details"))
        self.take.setToolTip(say("Recipient, size and courier, where the form is still empty"))
        self.open = styled(QPushButton(say("Open")), "quiet")
        self.view.activated.connect(self._open)
        self.open.clicked.connect(lambda: self._open(self.view.currentIndex()))
        self.take.clicked.connect(self._take)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.take)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addWidget(self.view)
        column.addLayout(buttons)

    def show_cards(self, cards: Sequence[Card]) -> None:
        self._cards = cards
        self.heading.setText(say("Earlier cards: {count}", count=len(cards)) if cards else say("No earlier cards yet."))
        self.model.replace(cards)
        self.view.setCurrentIndex(self.model.index(0))
        self.take.setVisible(bool(cards) and self._takes)
        for part in (self.view, self.open):
            part.setVisible(bool(cards))
        self.view.updateGeometry()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self._cards[index.row()].id)

    def _take(self) -> None:
        if (row := self.view.currentIndex().row()) >= 0:
            self.take_wanted.emit(self._cards[row].details)
