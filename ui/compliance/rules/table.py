"""A quiet table: rows chosen whole, and either rows of texts or a model of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme.measures import SMALL

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class _Texts(QAbstractTableModel):
    def __init__(self, headings: Sequence[str], parent: QTableView) -> None:
        super().__init__(parent)
        self._headings = headings
        self.rows: Sequence[Sequence[str]] = ()

    def show(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal
        return self._headings[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return None


class QuietTable(QTableView):
    """`widths` in digits of the first columns; the last one takes what is left."""

    current_changed = Signal(int)  # the row

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self._widths = widths
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def use(self, model: QAbstractItemModel) -> None:
        self.setModel(model)
        across, down = self.horizontalHeader(), self.verticalHeader()
        letter, line = self.fontMetrics().horizontalAdvance("0"), self.fontMetrics().height()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(line + 2 * SMALL)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width * letter)
        across.setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.current_changed.emit(now.row()))


class PlainTable(QuietTable):
    """Shows rows of texts."""

    def __init__(self, headings: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__(widths)
        self.texts = _Texts(headings, self)
        self.use(self.texts)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.texts.show(rows)
        if rows:
            self.setCurrentIndex(self.texts.index(0, 0))
