"""What has been fetched so far of a long list, for Qt; more is asked for as somebody scrolls."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

PAGE = 100

_NO_INDEX = QModelIndex()


class PagedModel(QAbstractListModel):
    """Never waits: `fetchMore` asks by `wanted`, and the answer comes through `append`. What it holds has an `id`; a
    subclass says what is shown of it (`row`, for the user role) and `spoken`."""

    wanted = Signal(int)  # the offset of the next page

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Any] = []
        self._places: dict[str, int] | None = None
        self._asked = self._first = False
        self._complete = True

    def row(self, place: int) -> Any:
        raise NotImplementedError

    @property
    def beginning(self) -> bool:
        """The first page has been asked for and is not there yet."""
        return self._asked and self._first

    def begin(self) -> None:
        """Another question: what is shown stays until the answer is there, so that nothing flickers."""
        self._asked = self._first = True
        self._complete = False

    def replace(self, found: Sequence[Any]) -> None:
        """The first page of the answer."""
        self.beginResetModel()
        self._rows = list(found)
        self._settle(found)
        self.endResetModel()

    def append(self, found: Sequence[Any]) -> None:
        """The next page. What moved down meanwhile, because others came in above it, is not shown twice."""
        known = self._known()
        fresh = [one for one in found if one.id not in known]
        if fresh:
            self.beginInsertRows(_NO_INDEX, len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()
        self._settle(found)

    def give_up(self) -> None:
        """The question was refused: nothing more is to be had."""
        self._asked, self._first, self._complete = False, False, True

    def update(self, one: Any) -> bool:
        """Shows its new state at its place; False if it is not in the list."""
        place = self._known().get(one.id)
        if place is None:
            return False
        self._rows[place] = one
        self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def put_first(self, one: Any) -> None:
        self.beginInsertRows(_NO_INDEX, 0, 0)
        self._rows.insert(0, one)
        self._places = None
        self.endInsertRows()

    def take_out(self, id: str) -> None:
        """It is gone; the others stay where they are."""
        if (place := self.place(id)) >= 0:
            self.beginRemoveRows(_NO_INDEX, place, place)
            del self._rows[place]
            self._places = None
            self.endRemoveRows()

    def place(self, id: str) -> int:
        """The row that has this id, -1 when it is not in the list."""
        return self._known().get(id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
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

    def _settle(self, found: Sequence[Any]) -> None:
        self._asked = self._first = False
        self._complete = len(found) < PAGE
        self._places = None

    def _known(self) -> dict[str, int]:
        if self._places is None:
            self._places = {one.id: place for place, one in enumerate(self._rows)}
        return self._places
