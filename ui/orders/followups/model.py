"""The entries of a list of follow-ups that have been fetched so far; more are asked for as somebody scrolls."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from assistant.orders.followups.board import Entry
from ui.orders.followups.row import Row, TitleOf, row_of

_NO_INDEX = QModelIndex()


class EntryModel(QAbstractListModel):
    """Never waits: `fetchMore` asks by `wanted`, and the answer comes through `append`. An entry becomes a row when it
    is first looked at."""

    wanted = Signal(int)  # the offset of the next page

    def __init__(self, title_of: TitleOf) -> None:
        super().__init__()
        self._title_of = title_of
        self._rows: list[Row | Entry] = []
        self._whole = 0  # how many the list has in all
        self._asked = False

    def replace(self, entries: Sequence[Entry], whole: int) -> None:
        """The first part of the list, which has so many in all."""
        self.beginResetModel()
        self._rows, self._whole, self._asked = list(entries), whole, False
        self.endResetModel()

    def append(self, entries: Sequence[Entry], whole: int) -> None:
        """The next page. An entry that moved down meanwhile is not shown twice."""
        known = {self._entry(place).id for place in range(len(self._rows))}
        fresh = [entry for entry in entries if entry.id not in known]
        if fresh:
            self.beginInsertRows(_NO_INDEX, len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()
        self._whole, self._asked = (whole if fresh else len(self._rows)), False

    def give_up(self) -> None:
        """The question was refused: nothing more is to be had."""
        self._whole, self._asked = len(self._rows), False

    def entry(self, row: int) -> Entry | None:
        return self._entry(row) if 0 <= row < len(self._rows) else None

    def place(self, id: str) -> int:
        """The row of an entry, -1 when it is not in the list."""
        return next((place for place in range(len(self._rows)) if self._entry(place).id == id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self._row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._row(index.row()).spoken
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self._asked and len(self._rows) < self._whole

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        self._asked = True
        self.wanted.emit(len(self._rows))

    def _entry(self, place: int) -> Entry:
        row = self._rows[place]
        return row.entry if isinstance(row, Row) else row

    def _row(self, place: int) -> Row:
        row = self._rows[place]
        if isinstance(row, Entry):
            row = self._rows[place] = row_of(row, datetime.now(UTC), self._title_of)
        return row
