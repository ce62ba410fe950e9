"""Rows of any kind as Qt's tables want them, and the bar in a cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import colours, icon
from ui.theme.measures import HAIR, SMALL, TIGHT

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
THICK = TIGHT


@dataclass(frozen=True, slots=True)
class Column:
    """`name` and what `text` and `told` give are ready to be shown; `told` is said by pointing and by screen readers
    where it is more than the text. `width` in digits, 0 for what is left over. Where the list is narrow, columns that
    `yield_` go, the highest number first. `sign` names an icon; `share`, from 0 to 1, draws a bar below the text."""

    name: str
    text: Callable[[Any], str]
    width: int = 0
    yield_: int = 0
    told: Callable[[Any], str] | None = None
    sign: Callable[[Any], str] = lambda _: ""
    share: Callable[[Any], float] | None = None

    def painter(self, parent: QObject) -> QStyledItemDelegate:
        return _Bar(self, parent)


class ListingModel(QAbstractTableModel):
    """Shows the rows in the order in which they are given."""

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        return self._columns[section].name if across and role in (Role.DisplayRole, Role.ToolTipRole) else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self._columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row)
        if role == Role.ToolTipRole:
            return (column.told or column.text)(row)
        if role == Role.AccessibleTextRole:
            return f"{column.name}: {(column.told or column.text)(row)}"
        if role == Role.DecorationRole and (name := column.sign(row)):
            return icon(name)
        return row if role == Role.UserRole else None


class _Bar(QStyledItemDelegate):
    """The text, and under it a bar as long as the share; nothing for none."""

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = self._column.share(index.data(Role.UserRole)) if self._column.share else 0.0
        if share <= 0:
            return
        space = QRectF(option.rect).adjusted(SMALL, 0, -SMALL, -HAIR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((1.0, colours().line), (min(share, 1.0), colours().accent)):
            painter.setBrush(QColor(colour))
            bar = QRectF(space.left(), space.bottom() - THICK, max(space.width() * part, THICK), THICK)
            painter.drawRoundedRect(bar, THICK / 2, THICK / 2)
        painter.restore()
