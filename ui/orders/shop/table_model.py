"""A table of a shop while it is edited: cells of text, rows that come, go and move, and the way back for each step."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from assistant.orders.shop.rows import COLUMNS, Kind, Row
from ui.orders.shop.names import heading, shown

Index = QModelIndex | QPersistentModelIndex
WRONG = Qt.ItemDataRole.UserRole
Table = tuple[Row, ...]
MOST_STEPS = 200


class TableModel(QAbstractTableModel):
    """`changed` is any edit, also one that is taken back."""

    changed = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.columns = COLUMNS[kind]
        self._rows: list[Row] = []
        self._past: list[Table] = []
        self._wrong: tuple[int, int] | None = None

    @property
    def table(self) -> Table:
        return tuple(self._rows)

    def show_table(self, rows: Iterable[Row]) -> None:
        """Another table: there is no way back to the one before."""
        self._past.clear()
        self._reset(rows)

    def undo(self) -> None:
        if self._past:
            self._reset(self._past.pop())
            self.changed.emit()

    def add(self, at: int, rows: Sequence[Row] = ({},)) -> None:
        self._edit([*self._rows[:at], *map(self._whole, rows), *self._rows[at:]])

    def remove(self, numbers: Iterable[int]) -> None:
        gone = set(numbers)
        self._edit([row for number, row in enumerate(self._rows) if number not in gone])

    def move(self, number: int, step: int) -> bool:
        """Up (-1) or down (1); False at the end."""
        to = number + step
        if not (0 <= number < len(self._rows) and 0 <= to < len(self._rows)):
            return False
        rows = list(self._rows)
        rows[number], rows[to] = rows[to], rows[number]
        self._edit(rows)
        return True

    def put(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Cells from here on, right and down, as one step; rows are added where there are too few."""
        rows = [dict(one) for one in self._rows]
        rows += [dict(self._whole({})) for _ in range(row + len(cells) - len(rows))]
        for down, line in enumerate(cells):
            for name, text in zip(self.columns[column:], line, strict=False):
                rows[row + down][name] = text
        self._edit(rows)

    def mark_wrong(self, row: int, cell: str) -> QModelIndex:
        """The cell with this text, or the column of this name; gives it back, in the first column if there is none."""
        texts = [self._rows[row].get(name, "").strip() for name in self.columns] if row < len(self._rows) else []
        column = texts.index(cell) if cell in texts else 0
        if cell in self.columns and cell not in texts:
            column = self.columns.index(cell)
        self._wrong = row, column
        self._tell_all()
        return self.index(row, column)

    def mark_nothing(self) -> None:
        self._wrong = None
        self._tell_all()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return heading(self.columns[section]) if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        text = self._rows[index.row()].get(column, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(column, text)
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{heading(column)}: {shown(column, text)}"
        return (index.row(), index.column()) == self._wrong if role == WRONG else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self.data(index, role):
            self._past.append(self.table)
            self._rows[index.row()] = {**self._rows[index.row()], self.columns[index.column()]: str(value)}
            self._wrong = None
            self.dataChanged.emit(index, index)
            self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _edit(self, rows: Sequence[Row]) -> None:
        self._past = [*self._past, self.table][-MOST_STEPS:]
        self._reset(rows)
        self.changed.emit()

    def _reset(self, rows: Iterable[Row]) -> None:
        self.beginResetModel()
        self._rows = [self._whole(row) for row in rows]
        self._wrong = None
        self.endResetModel()

    def _whole(self, row: Row) -> Row:
        """With every cell, so that two tables can be compared."""
        return {column: row.get(column, "") for column in self.columns}

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
