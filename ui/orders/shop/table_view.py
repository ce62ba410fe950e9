"""The table on screen: cells edited in place, rows added, removed and moved by keys, blocks of cells pasted."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.orders.shop.names import CHOICES, shown
from ui.orders.shop.table_model import WRONG, TableModel
from ui.theme import colours
from ui.theme.measures import SMALL

Index = QModelIndex | QPersistentModelIndex
EDIT = Qt.ItemDataRole.EditRole
OPENED = "opened"
KEYS = {"add": "Ins", "remove": "Ctrl+Del", "up": "Alt+Up", "down": "Alt+Down", "undo": "Ctrl+Z"}


class TableView(QTableView):
    """Enter, F2 or typing edits a cell; Delete empties it."""

    def __init__(self, model: TableModel, name: str) -> None:
        super().__init__()
        self.cells = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table; in a cell that is edited it goes on to the next
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(6 * self.fontMetrics().horizontalAdvance("0"))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * SMALL)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Columns as wide as what stands in them, none over a third of the table."""
        self.resizeColumnsToContents()
        most = max(self.viewport().width() // 3, 12 * self.fontMetrics().horizontalAdvance("0"))
        for column in range(self.cells.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + SMALL, most))

    def add(self) -> None:
        """Below the current row, and the cursor goes there."""
        at = self.currentIndex().row() + 1
        self.cells.add(at)
        self.setCurrentIndex(self.cells.index(at, 0))
        self.setFocus()

    def remove(self) -> None:
        if rows := {index.row() for index in self.selectedIndexes()}:
            column = self.currentIndex().column()
            self.cells.remove(rows)
            self._go(min(rows), column)

    def move(self, step: int) -> None:
        here = self.currentIndex()
        if here.isValid():
            row, column = here.row(), here.column()
            self._go(row + step if self.cells.move(row, step) else row, column)

    def undo(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cells.undo()
        self._go(row, column)

    def finish(self) -> None:
        """What stands in the cell that is being edited counts."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:  # the editor has had it already
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self._empty()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, row: int, column: int) -> None:
        last = self.cells.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.cells.index(min(max(row, 0), last), max(column, 0)))

    def _copy(self) -> None:
        chosen = self.selectedIndexes()
        rows, columns = sorted({i.row() for i in chosen}), sorted({i.column() for i in chosen})
        lines = ("\t".join(str(self.cells.index(row, column).data(EDIT)) for column in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def _paste(self) -> None:
        """A block of cells as sheets give it: a line a row, a tab between two cells."""
        text = QApplication.clipboard().text().strip("\n")
        if text:
            here = self.currentIndex()
            row, column = max(here.row(), 0), max(here.column(), 0)
            self.cells.put(row, column, [[cell.strip() for cell in line.split("\t")] for line in text.splitlines()])
            self._go(row, column)

    def _empty(self) -> None:
        chosen = self.selectedIndexes()
        if any(index.data(EDIT) for index in chosen):
            here = self.currentIndex()
            top, left = min(i.row() for i in chosen), min(i.column() for i in chosen)
            down, right = max(i.row() for i in chosen), max(i.column() for i in chosen)
            self.cells.put(top, left, [[""] * (right - left + 1)] * (down - top + 1))
            self._go(here.row(), here.column())


class _Cell(QStyledItemDelegate):
    """A list of names where only some values make sense; else a line of text. A wrong cell has an edge of its own."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._column(index)
        if column not in CHOICES:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value in CHOICES[column]:
            box.addItem(shown(column, value), str(value))
        box.activated.connect(lambda _: self._chosen(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(EDIT)), 0))
            if not editor.property(OPENED):  # it is asked again for each change of the cell
                editor.setProperty(OPENED, True)
                editor.showPopup()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: TableModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(WRONG):
            option.backgroundBrush = QColor(colours().error_ground)
            option.font.setBold(True)

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:
        """A list that opens is no reason to end the edit."""
        if isinstance(editor, QComboBox) and event.type() == QEvent.Type.FocusOut and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _column(self, index: Index) -> str:
        view = self.parent()
        return str(view.cells.columns[index.column()]) if isinstance(view, TableView) else ""
