"""The rules as a table: ticked while they are on, with what they find, why, how grave they are, and where."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from assistant.compliance.library_rules import Listed
from ui.compliance.rules.names import (
    by_whom,
    category_name,
    reason_of,
    shop_name,
    state_name,
    told_whole,
    what_it_finds,
)
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
say = words("rules")

COLUMNS: Sequence[tuple[str, Callable[[Listed], str]]] = (
    ("Finds", lambda one: what_it_finds(one.rule)),
    ("Level", state_name),
    ("Category", lambda one: category_name(one.rule.category)),
    ("Shop", lambda one: shop_name(one.rule.shop)),
    ("By", by_whom),
    ("Why", lambda one: reason_of(one.rule)),
)


class RulesModel(QAbstractTableModel):
    """A tick does not change by itself: whoever hears `turned` switches the rule and shows the rows anew."""

    turned = Signal(object)  # Listed: its tick was clicked

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Listed] = ()

    def show(self, rows: Sequence[Listed]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        return say(COLUMNS[section][0]) if across and role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, (name, text) = self.rows[index.row()], COLUMNS[index.column()]
        if role == Role.DisplayRole:
            return text(one)
        if role == Role.ToolTipRole:
            return told_whole(one)
        if role == Role.AccessibleTextRole:
            return say("{name}: {text}", name=say(name), text=text(one))
        if role == Role.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if one.counts else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ARG002 - a tick only turns
        if role != Role.CheckStateRole:
            return False
        self.turned.emit(self.rows[index.row()])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        first = index.isValid() and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if first else flags
