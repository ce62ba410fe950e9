"""The list of figures: headings that are passed over, and replies that Enter opens in the editor."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from ui.figures.bars import Bars
from ui.figures.rows import Row
from ui.theme import styled

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowModel(QAbstractListModel):
    """Rows as they were made."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def fill(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        by_role = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.UserRole: row,
            Qt.ItemDataRole.ToolTipRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: row.described,
        }
        return by_role.get(Qt.ItemDataRole(role))


class FigureList(QListView):
    """`chosen`: the reply with this id shall be opened."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.entries = RowModel()
        styled(self, "flush").setModel(self.entries)
        self._bars = Bars(self)
        self.setItemDelegate(self._bars)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.doubleClicked.connect(self._choose)

    def fill(self, rows: Sequence[Row]) -> None:
        """Keeps the reply that was selected, where it is still there."""
        chosen = self.selected
        self.entries.fill(rows)
        scripts = [row.script for row in rows]
        at = scripts.index(chosen) if chosen and chosen in scripts else 1
        if len(rows) > at:
            self.setCurrentIndex(self.entries.index(at))

    @property
    def selected(self) -> str:
        index = self.currentIndex()
        return self.entries.rows[index.row()].script if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._choose()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, *_: object) -> None:
        if self.selected:
            self.chosen.emit(self.selected)
