"""The table of scripts: rows chosen whole, opened by Enter, fluid with ten thousand of them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from assistant.scripts.script import Script
from ui.row_choice import choose_rows
from ui.scripts.columns import FAVOURITE, Column
from ui.scripts.script_model import ScriptModel
from ui.theme.measures import SMALL

LEAST_TITLE = 24  # digits


class ScriptTable(QTableView):
    """Rows are chosen whole and as many as one likes; the choice stays on its scripts when the list is shown anew."""

    opened = Signal(object)  # Script: Enter or double-click
    chosen = Signal(list)  # the scripts now selected
    starred = Signal(object)  # Script: its star was clicked

    model_of = ScriptModel

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.scripts = self.model_of(columns, self)
        self.arrange: Callable[[], None] | None = None  # shows all anew in another order, where that takes long
        self.setModel(self.scripts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setItemDelegate(_NoHover(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size_columns()
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.scripts.script(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.selected()))

    def _size_columns(self) -> None:
        letter, line = self.fontMetrics().horizontalAdvance("0"), self.fontMetrics().height()
        rows, across = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measuring 10,000 rows would take seconds
        rows.setDefaultSectionSize(line + 2 * SMALL)
        across.setHighlightSections(False)
        across.setStretchLastSection(False)
        across.setSortIndicatorClearable(True)
        across.setMinimumSectionSize(2 * line)
        self._widths = [column.width and column.width * letter + 2 * SMALL for column in self.scripts.columns]
        for place, column in enumerate(self.scripts.columns):
            if column.width:
                self.setColumnWidth(place, self._widths[place])
            else:
                across.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        # Of its own: the table's is asked about every cell of a column each time the header is painted.
        across.setSelectionModel(QItemSelectionModel(self.scripts, self))
        across.setSectionsClickable(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setSortIndicatorShown(True)
        across.sortIndicatorChanged.connect(self.sort_by)  # not Qt's own sorting, which forgets what was selected

    def sort_or_turn(self, column: int) -> None:
        header, order = self.horizontalHeader(), Qt.SortOrder
        turned = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order.AscendingOrder
        header.setSortIndicator(column, order.DescendingOrder if turned else order.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that matter less make room for the title."""
        super().resizeEvent(event)
        room = self.viewport().width() - LEAST_TITLE * self.fontMetrics().horizontalAdvance("0")
        columns = self.scripts.columns
        for place in sorted(range(len(columns)), key=lambda place: columns[place].yield_):
            room -= self._widths[place]
            self.setColumnHidden(place, columns[place].yield_ > 0 and room < 0)

    def show_scripts(self, scripts: Iterable[Script], arranged: Sequence[Script] | None = None) -> None:
        """Shows these, keeps what was selected selected and the current row where it was."""
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        ids = {script.id for script in self.selected()}
        self.scripts.show(scripts, arranged)
        self.select(ids)
        self.verticalScrollBar().setValue(scrolled)
        if not self.currentIndex().isValid():  # the scripts are gone: whoever deletes row after row goes on here
            self.setCurrentIndex(self.scripts.index(min(max(row, 0), self.scripts.rowCount() - 1), 0))
        self.chosen.emit(self.selected())

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        if self.arrange:
            self.scripts.choose_order(column, order)
            self.arrange()
            return
        ids = {script.id for script in self.selected()}
        self.scripts.sort(column, order)
        self.select(ids)

    def selected(self) -> list[Script]:
        ranges = self.selectionModel().selection()
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        return [self.scripts.script(row) for row in rows]

    def select(self, ids: set[str]) -> None:
        choose_rows(self, self.scripts.rows_of(ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.scripts.script(self.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if self.scripts.columns[index.column()] is FAVOURITE:
            self.starred.emit(self.scripts.script(index.row()))


class _NoHover(QStyledItemDelegate):
    """Rows are chosen whole; a single cell that lights up under the pointer would say otherwise."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~(QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
