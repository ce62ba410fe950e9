"""A list of scripts as Qt's tables want it: rows of plain frozen scripts, sorted by any column."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from assistant.scripts.script import Script
from ui.scripts.arranged import arranged
from ui.scripts.columns import FAVOURITE, Column
from ui.theme import icon
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
FLAGS = (  # made once: with everything selected, Qt asks for them 80,000 times to paint the header
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
SCRIPT_IDS = "application/x-miaohui-script-ids"  # what a dragged row carries: ids, one a line


class ScriptModel(QAbstractTableModel):
    """Shows the scripts it is given, in the given order until a column is chosen to sort by."""

    room = "library"

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self._say = words(self.room)
        self._given: list[Script] = []
        self._scripts: list[Script] = []
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._painters: dict[int, Callable[[Script, Column], Any]] = {
            Role.DisplayRole: lambda script, column: column.text(script),
            Role.ToolTipRole: _told,
            Role.TextAlignmentRole: lambda _, column: _alignment(column),
            Role.DecorationRole: _sign,
            Role.AccessibleTextRole: self._spoken,
        }

    def show(self, scripts: Iterable[Script], arranged: Sequence[Script] | None = None) -> None:
        """`arranged`: the same in the order that was chosen, where somebody has seen to that."""
        self.beginResetModel()
        self._given = list(scripts)
        self._scripts = self.arranging()(self._given) if arranged is None else list(arranged)
        self.endResetModel()

    def script(self, row: int) -> Script:
        return self._scripts[row]

    def rows_of(self, ids: set[str]) -> list[int]:
        return [row for row, script in enumerate(self._scripts) if script.id in ids]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Column -1: in the order in which they were given."""
        self.choose_order(column, order)
        self.show(self._given)

    def choose_order(self, column: int, order: Qt.SortOrder) -> None:
        """For what is shown next."""
        self._order = (column, order)

    def arranging(self) -> Callable[[Sequence[Script]], list[Script]]:
        """Puts scripts into the order that is chosen now; for any thread."""
        column, order = self._order
        if column < 0:
            return list
        key, descending = self.columns[column].order, order == Qt.SortOrder.DescendingOrder
        return lambda scripts: arranged(scripts, key, descending=descending)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._scripts)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        paint = self._painters.get(role)
        return paint(self._scripts[index.row()], self.columns[index.column()]) if paint and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return "" if column is FAVOURITE else self._say(column.name)
        if role == Role.DecorationRole and column is FAVOURITE:
            return icon("star")
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return self._say(column.name)
        return _alignment(column) if role == Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002 - every cell is alike
        return FLAGS

    def mimeTypes(self) -> list[str]:
        return [SCRIPT_IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(SCRIPT_IDS, "\n".join(self._scripts[row].id for row in rows).encode())
        return data

    def _spoken(self, script: Script, column: Column) -> str:
        if column is FAVOURITE:
            return self._say("Favourite") if script.favourite else self._say("No favourite")
        said = _told(script, column) if column.told else column.text(script)
        return f"{self._say(column.name)}: {said}"


def _told(script: Script, column: Column) -> str:
    if column.key == "title":
        return f"{column.text(script)}\n\n{script.body[:600]}"
    return (column.told or column.text)(script)


def _sign(script: Script, column: Column) -> Any:
    name = column.sign(script)
    return icon(name) if name else None


def _alignment(column: Column) -> int:
    across = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return (across | Qt.AlignmentFlag.AlignVCenter).value
