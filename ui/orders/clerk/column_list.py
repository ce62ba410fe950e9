"""The columns of an export: ticked are those that are written, in the order of the list; all by mouse or keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.orders.clerk.columns import COLUMNS
from ui.field import Field
from ui.orders.names import column_name
from ui.theme.measures import SMALL
from ui.words import words

say = words("clerk")
LINES = 9
UP, DOWN = "Alt+Up", "Alt+Down"
SHOWN = {UP: "Alt+↑", DOWN: "Alt+↓"}
"""As the keys are written on the other windows, too."""


class ColumnList(QWidget):
    """Space ticks, Alt+Up and Alt+Down move; a row can be dragged as well."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFixedHeight(LINES * (self.fontMetrics().height() + 10))
        hint = say("Ticked columns are written, from top to bottom. Space ticks; {up} and {down} move a column.")
        self._field = Field(say("Columns"), self.list, hint.format(up=SHOWN[UP], down=SHOWN[DOWN]))
        self.up, self.down = QPushButton(say("Up")), QPushButton(say("Down"))
        for button, keys, step in ((self.up, UP, -1), (self.down, DOWN, 1)):
            button.setToolTip(SHOWN[keys])
            button.clicked.connect(lambda _, step=step: self.move_current(step))
            shortcut = QShortcut(QKeySequence(keys), self.list, lambda step=step: self.move_current(step))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._lay_out()
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.list.currentRowChanged.connect(self._enable)

    @property
    def columns(self) -> tuple[str, ...]:
        """Those that are ticked, in their order."""
        return tuple(_column(item) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def show_columns(self, columns: Sequence[str]) -> None:
        """Ticks these, puts them first in this order, and the others after them."""
        self.list.blockSignals(True)
        self.list.clear()
        for column in dict.fromkeys([*columns, *COLUMNS]):
            item = QListWidgetItem(column_name(column), self.list)
            item.setData(Qt.ItemDataRole.UserRole, column)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if column in columns else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._enable(0)
        self.changed.emit()

    def complain(self, sentence: str) -> None:
        self._field.complain(sentence)

    def move_current(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
            self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _enable(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._field)
        column.addLayout(buttons)


def _column(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
