"""A list of what a lead looks through: rows chosen whole, columns that make room, and a hint while it is empty."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QStackedWidget, QTableView, QWidget

from ui.row_choice import choose_rows
from ui.team.listing_model import Column, ListingModel
from ui.theme import styled
from ui.theme.measures import SMALL

LEAST = 20  # digits that the widest column keeps
LINES = 6  # that are seen at least


@dataclass(frozen=True, slots=True)
class Told:
    """What a list is called, its columns, and what makes a row the same when it is shown anew."""

    name: str
    columns: Sequence[Column]
    key: Callable[[Any], Hashable]


class Listing(QStackedWidget):
    """Shows the rows it is given, in their order, or the hint in their place. What was chosen stays chosen."""

    chosen = Signal(list)
    opened = Signal()  # Enter or a double-click
    turned = Signal()  # Space

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._key = told.key
        self.table = styled(_Table(told), "flush")
        self.hint = styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "empty")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self.table)
        self.addWidget(self.hint)
        self.setFocusProxy(self.table)
        self.setMinimumHeight(LINES * (self.fontMetrics().height() + SMALL))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.selected()))
        self.table.opened.connect(self.opened)
        self.table.turned.connect(self.turned)

    @property
    def rows(self) -> Sequence[Any]:
        return self.table.rows.rows

    def show_rows(self, rows: Sequence[Any], hint: str) -> None:
        """`hint` says what to do while there are none."""
        kept, row = {self._key(each) for each in self.selected()}, max(self.table.currentIndex().row(), 0)
        self.table.selectionModel().blockSignals(True)
        self.table.rows.show(rows)
        self.table.selectionModel().blockSignals(False)
        self.hint.setText(hint)
        self._turn_to(self.table if rows else self.hint)
        there = [place for place, each in enumerate(rows) if self._key(each) in kept]
        choose_rows(self.table, there or [min(row, len(rows) - 1)] if rows else [])
        self.chosen.emit(self.selected())

    def _turn_to(self, page: QWidget) -> None:
        """Whoever opened the window goes on by the keyboard once there are rows. Until then the hint has the focus:
        what is hidden would lose it to the window's first part, such as its tabs."""
        focused = self.window().focusWidget()
        waited = page is self.table and (focused is None or not focused.isVisible())
        self.setFocusProxy(page)
        self.setCurrentWidget(page)
        if waited or focused in (self.table, self.hint):
            self.setFocus()

    def selected(self) -> list[Any]:
        """In the order of the list."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.rows[place] for place in places if place < len(self.rows)]

    def current(self) -> Any:
        """The one row that is chosen; None for none or several."""
        selected = self.selected()
        return selected[0] if len(selected) == 1 else None

    def select(self, key: Hashable) -> bool:
        places = [place for place, each in enumerate(self.rows) if self._key(each) == key]
        choose_rows(self.table, places)
        return bool(places)


class _Table(QTableView):
    opened = Signal()
    turned = Signal()

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._columns = told.columns
        self.rows = ListingModel(told.columns, self)
        self.setModel(self.rows)
        self.setAccessibleName(told.name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self._size_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that matter less make room for the widest, and none that stays takes more than half."""
        super().resizeEvent(event)
        for place, column in enumerate(self._columns):
            if column.width and not column.yield_:
                self.setColumnWidth(place, min(self._widths[place], self.viewport().width() // 2))
        room = self.viewport().width() - LEAST * self.fontMetrics().horizontalAdvance("0")
        for place in sorted(range(len(self._columns)), key=lambda place: self._columns[place].yield_):
            room -= self._widths[place]
            self.setColumnHidden(place, self._columns[place].yield_ > 0 and room < 0)

    def _size_columns(self) -> None:
        letter, line = self.fontMetrics().horizontalAdvance("0"), self.fontMetrics().height()
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(line + 2 * SMALL)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setMinimumSectionSize(2 * line)
        self._widths = [column.width and column.width * letter + 2 * SMALL for column in self._columns]
        for place, column in enumerate(self._columns):
            if column.width:
                self.setColumnWidth(place, self._widths[place])
            else:
                across.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            if column.share:
                self.setItemDelegateForColumn(place, column.painter(self))
