"""What would be replaced, script by script: ticked, before, after."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from assistant.compliance.verdict import Verdict
from assistant.scripts.replacing import Replacement
from assistant.scripts.script import Draft
from ui.compliance.telling import told_first
from ui.theme import icon
from ui.words import words
from ui.words.reasons import sentence

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
say = words("library_work")

COLUMNS: Sequence[tuple[Callable[[], str], Callable[[Replacement], str]]] = (
    (lambda: say("Script"), lambda one: one.script.title),
    (lambda: say("Places"), lambda one: str(one.count)),
    (lambda: say("Before"), lambda one: one.before),
    (lambda: say("After"), lambda one: refusal_of(one) or one.after),
)

AFTER = 3  # the column of the new text


def refusal_of(one: Replacement) -> str:
    """Why it cannot be done, or ""."""
    return sentence(one.refusal.reason, **one.refusal.facts) if one.refusal else ""


class ReplaceModel(QAbstractTableModel):
    """Every row that can be done is ticked at first; a tick taken away stays away while its script is listed."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Replacement] = ()
        self._verdicts: Mapping[str, Verdict] = {}
        self._left_out: set[str] = set()

    def show_verdicts(self, found: Mapping[str, Verdict]) -> None:
        """What the check finds in the new texts, by the ids of the scripts."""
        self._verdicts = found
        if self.rows:
            self.dataChanged.emit(self.index(0, AFTER), self.index(len(self.rows) - 1, AFTER))

    def broken(self, one: Replacement) -> str:
        """What the check says of the new texts; "" when it finds nothing, or has not looked yet."""
        verdict = self._verdicts.get(one.script.id)
        return words("rules")("Breaks a rule. {what}", what=told_first(verdict.findings)) if verdict else ""

    def show(self, rows: Sequence[Replacement]) -> None:
        self.beginResetModel()
        self.rows = rows
        self._verdicts = {}
        self._left_out &= {one.script.id for one in rows}
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> dict[str, Draft]:
        """The drafts of the ticked rows by the ids of their scripts."""
        return {one.script.id: one.draft for one in self.rows if self._takes(one)}

    def turn(self, rows: Sequence[int]) -> None:
        """Ticks these rows, or takes the ticks away when all have one."""
        these = [self.rows[row] for row in rows if not self.rows[row].refusal]
        ids = {one.script.id for one in these}
        self._left_out = self._left_out | ids if all(map(self._takes, these)) else self._left_out - ids
        last = self.index(len(self.rows) - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Role.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, (name, text) = self.rows[index.row()], COLUMNS[index.column()]
        if role == Role.CheckStateRole and index.column() == 0 and not one.refusal:
            return Qt.CheckState.Checked if self._takes(one) else Qt.CheckState.Unchecked
        broken = self.broken(one) if index.column() == AFTER else ""
        if role == Role.DecorationRole and broken:
            return icon("warning")
        if role in (Role.AccessibleTextRole, Role.ToolTipRole) and broken:
            return f"{name()}: {text(one)}\n{broken}"
        if role == Role.AccessibleTextRole:
            return f"{name()}: {text(one)}"
        return text(one) if role in (Role.DisplayRole, Role.ToolTipRole) else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ARG002 - a tick only turns
        if role != Role.CheckStateRole:
            return False
        self.turn([index.row()])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        return COLUMNS[section][0]() if across and role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can = index.isValid() and index.column() == 0 and not self.rows[index.row()].refusal
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    def _takes(self, one: Replacement) -> bool:
        return not one.refusal and one.script.id not in self._left_out
