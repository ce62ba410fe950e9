"""What an import of waybill numbers would do, a row for each row of the sheet; what needs somebody comes first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from assistant.orders.clerk.waybills import Line, Plan, Why
from assistant.orders.masking import masked
from ui.orders.names import waybill_sentence
from ui.theme import colours
from ui.words import sentences, words

say = words("clerk")

CURES: Mapping[Why, str] = {
    Why.NO_ORDER: "See whether the number is right, or write the waybill number on the card by hand.",
    Why.SEVERAL: "Cancel the card that is one too many, or write the waybill number on the right one by hand.",
    Why.ODD: "Correct the number in the sheet and choose it again.",
    Why.TAKEN: "Open the card and see which of the two numbers is right.",
    Why.TWICE: "The first one counts. For a second parcel, add its number to the card's notes.",
    Why.STATE: "Let the buyer confirm the card first, then choose the sheet again.",
}
"""What to do about a row that is left out; English sources."""

HEADINGS = ("Row", "What happens", "Order number", "Waybill number", "Card")
FATE = 1
_NO_INDEX = QModelIndex()


class PlanModel(QAbstractTableModel):
    """Shows a plan; `line` gives what a row of the table stands for."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()

    def show_plan(self, plan: Plan) -> None:
        self.beginResetModel()
        self._lines = sorted(plan.lines, key=lambda line: (line.why is None, line.same, line.row))
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(HEADINGS[section])
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cells(line)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == FATE:
            look = colours()
            return QColor(look.warning if line.why else look.muted if line.same else look.success)
        return None


def _cells(line: Line) -> tuple[str, ...]:
    who = masked(line.card.details) if line.card else None
    card = f"{who.item} {who.contact}".strip() if who else ""
    return str(line.row), fate(line), line.order_number, line.waybill, card


def fate(line: Line) -> str:
    if line.why:
        return say("Left out: {why}", why=waybill_sentence(line.why))
    return say("Has this number already") if line.same else say("Gets this number")


def advice(line: Line) -> str:
    """What happens with this row, and what to do about it if it is left out."""
    return sentences(say("{what}.", what=fate(line)), say(CURES[line.why]) if line.why else "")
