"""The list of scripts that are alike, two in a row, and what tells two with one text from each other."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from assistant.scripts.duplicates import Pair
from assistant.scripts.script import Script
from ui.scripts.columns import shown_category
from ui.scripts.in_force import Here
from ui.scripts.standing_mark import said
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
say = words("duplicates")

COLUMNS: Sequence[tuple[Callable[[], str], Callable[[Pair], str]]] = (
    (lambda: say("Alike"), lambda pair: alikeness(pair)),  # noqa: PLW0108 - it stands further down
    (lambda: say("Script 1"), lambda pair: pair.left.title),
    (lambda: say("Script 2"), lambda pair: pair.right.title),
)


def alikeness(pair: Pair) -> str:
    """Rounded down: what differs never reads 100 %."""
    return say("The same") if pair.alike == 1 else f"{int(100 * pair.alike)} %"


def facts(script: Script, here: Here) -> str:
    """What else of a script goes when it goes: its place, its keys, how much it is used."""
    told = [
        said(script, here),
        shown_category(script.category) or say("No category"),
        script.code and say("Code {code}", code=script.code),
        script.hotkey,
        ", ".join(script.tags),
        say("Used {count} times", count=script.uses) if script.uses else say("Never used"),
    ]
    return " · ".join(filter(None, told))


class PairModel(QAbstractTableModel):
    """Shows the pairs it is given, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pairs: Sequence[Pair] = ()

    def show(self, pairs: Sequence[Pair]) -> None:
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, text = COLUMNS[index.column()]
        shown = text(self.pairs[index.row()])
        if role == Role.AccessibleTextRole:
            return f"{name()}: {shown}"
        return shown if role in (Role.DisplayRole, Role.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        return COLUMNS[section][0]() if across and role == Role.DisplayRole else None


class PairTable(QTableView):
    """One row at a time; when it goes, the next one takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PairModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(say("Scripts that are alike"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        styled(self, "flush")
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * SMALL)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        longest = max(map(self.fontMetrics().horizontalAdvance, (say("The same"), say("Alike"), "100 %")))
        self.setColumnWidth(0, longest + 4 * SMALL)
        for column in (1, 2):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Stays on its pair, or where it stood."""
        old, row = self.current(), max(self.currentIndex().row(), 0)
        self.rows.show(pairs)
        there = next((place for place, pair in enumerate(pairs) if old and pair.ids == old.ids), row)
        self.setCurrentIndex(self.rows.index(min(there, len(pairs) - 1), 0))

    def current(self) -> Pair | None:
        row = self.currentIndex().row()
        return self.rows.pairs[row] if 0 <= row < len(self.rows.pairs) else None
