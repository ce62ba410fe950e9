"""The cards that have been fetched so far, for Qt's list; more are asked for as somebody scrolls."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from assistant.orders.card import Card
from ui.orders.card_row import Row, row_of

PAGE = 100

_NO_INDEX = QModelIndex()


class CardModel(QAbstractListModel):
    """Never waits: `fetchMore` asks by `wanted`, and the answer comes through `append`."""

    wanted = Signal(int)  # the offset of the next page

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row | Card] = []  # a card becomes a row when it is first looked at
        self._places: dict[str, int] | None = None
        self._asked = self._first = False
        self._complete = True
        self._with_case: frozenset[str] = frozenset()

    @property
    def beginning(self) -> bool:
        """The first page has been asked for and is not there yet."""
        return self._asked and self._first

    def begin(self) -> None:
        """Another question: what is shown stays until the answer is there, so that nothing flickers."""
        self._asked = self._first = True
        self._complete = False

    def replace(self, cards: Sequence[Card]) -> None:
        """The first page of the answer."""
        self.beginResetModel()
        self._rows = list(cards)
        self._settle(cards)
        self.endResetModel()

    def append(self, cards: Sequence[Card]) -> None:
        """The next page. A card that moved down meanwhile, because new ones came in above it, is not shown twice."""
        known = self._known()
        fresh = [card for card in cards if card.id not in known]
        if fresh:
            self.beginInsertRows(_NO_INDEX, len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()
        self._settle(cards)

    def give_up(self) -> None:
        """The question was refused: nothing more is to be had."""
        self._asked, self._first, self._complete = False, False, True

    def update(self, card: Card) -> bool:
        """Shows a card's new state at its place; False if it is not in the list."""
        place = self._known().get(card.id)
        if place is None:
            return False
        self._rows[place] = card
        self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def put_first(self, card: Card) -> None:
        self.beginInsertRows(_NO_INDEX, 0, 0)
        self._rows.insert(0, card)
        self._places = None
        self.endInsertRows()

    def mark(self, with_case: frozenset[str]) -> None:
        """The cards with these ids have an open after-sales case, the others have none."""
        if with_case != self._with_case:
            self._with_case = with_case
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def place(self, id: str) -> int:
        """The row of a card, -1 when it is not in the list."""
        return self._known().get(id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        self._asked = True
        self.wanted.emit(len(self._rows))

    def _row(self, place: int) -> Row:
        row = self._rows[place]
        if isinstance(row, Card):
            row = row_of(row)
        case = row.id in self._with_case
        row = self._rows[place] = row if row.case == case else replace(row, case=case)
        return row

    def _settle(self, cards: Sequence[Card]) -> None:
        self._asked = self._first = False
        self._complete = len(cards) < PAGE
        self._places = None

    def _known(self) -> dict[str, int]:
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._rows)}
        return self._places
