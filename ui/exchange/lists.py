"""The lists of what an import would do and what is not carried over: one at a time, chosen by name and count."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QTableView, QVBoxLayout, QWidget

from ui.field import Field
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("exchange")
Row = tuple[str, str, str]
_NO_INDEX = QModelIndex()
HEADINGS = ("Where", "What", "Why")
LINES = 8


class RowsModel(QAbstractTableModel):
    """Where, what and why, as texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(HEADINGS[section])
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return None


class Lists(QWidget):
    """Not there while there is nothing to list."""

    def __init__(self) -> None:
        super().__init__()
        self._lists: Sequence[Sequence[Row]] = ()
        self.which = QComboBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.currentIndexChanged.connect(self._show)
        self.model = RowsModel()
        self.table = _table(self.model)
        self.whole = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Field(say("Look at"), self.which))
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        self.hide()

    def show_lists(self, lists: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """Names with their rows; empty ones are left out, the first stands open."""
        filled = [(name, rows) for name, rows in lists if rows]
        self._lists = [rows for _, rows in filled]
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([say("{name}: {count}", name=name, count=len(rows)) for name, rows in filled])
        self.which.blockSignals(False)
        self._show(0)
        self.setVisible(bool(filled))

    def _show(self, place: int) -> None:
        self.model.show_rows(self._lists[place] if 0 <= place < len(self._lists) else ())
        self.table.scrollToTop()
        self.whole.clear()

    def _tell(self, row: int) -> None:
        """The chosen row whole: in the table it may be cut short."""
        if 0 <= row < len(self.model.rows):
            self.whole.setText(" · ".join(filter(None, self.model.rows[row])))


def _table(model: RowsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(say("What happens with each"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    line = table.fontMetrics().height()
    table.verticalHeader().setDefaultSectionSize(line + SMALL)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, lines in enumerate((7, 9)):
        header.resizeSection(column, lines * line)
    header.setStretchLastSection(True)
    table.setMinimumHeight(LINES * (line + SMALL))
    return table
