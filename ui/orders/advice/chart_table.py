"""A size chart as a small table, in which the cells that speak for the advice are marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from assistant.orders.sizes.advise import Advice
from assistant.orders.sizes.chart import Chart, Range, Size
from assistant.orders.sizes.measures import Measure, Measures
from ui.orders.advice.size_words import name, unit
from ui.theme import colours
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("advice")
MARKED = Qt.ItemDataRole.UserRole
INSIDE, NEAREST, ADVISED = "✓ ", "≈ ", "▸ "  # said with signs and a heavier hand, not by colour alone


class ChartTable(QTableWidget):
    """As high as its rows; the arrow keys read it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Size chart"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Marking(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setMinimumSectionSize(0)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setStretchLastSection(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_chart(self, chart: Chart, advice: Advice, measures: Measures) -> None:
        """Marks the size or sizes of the advice, and in each column what the measure speaks for."""
        self.clear()
        self.setRowCount(len(chart.sizes))
        self.setColumnCount(1 + len(chart.measures))
        self.setHorizontalHeaderLabels([say("Size"), *(f"{name(m)} {unit(m)}".capitalize() for m in chart.measures)])
        speaks_for = dict(advice.by)
        for row, size in enumerate(chart.sizes):
            advised = size.name in advice.sizes
            self._put(row, 0, (ADVISED if advised else "") + size.name, marked=advised)
            for column, measure in enumerate(chart.measures, 1):
                sign = _sign(size, measure, measures) if speaks_for.get(measure) == size.name else ""
                self._put(row, column, sign + _written(size.fits.get(measure)), marked=bool(sign))
        self._grow()

    def _put(self, row: int, column: int, text: str, *, marked: bool) -> None:
        item = QTableWidgetItem(text)
        item.setData(MARKED, marked)
        self.setItem(row, column, item)

    def _grow(self) -> None:
        line = self.fontMetrics().height() + SMALL
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(line)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(line * self.rowCount() + self.horizontalHeader().sizeHint().height() + bar + TIGHT)


class _Marking(QStyledItemDelegate):
    """Asks for the colour while it paints: the theme may have changed."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_MouseOver
        if index.data(MARKED):
            option.backgroundBrush = QColor(colours().chosen)
            option.font.setBold(True)


def _sign(size: Size, measure: Measure, measures: Measures) -> str:
    value, fits = measures.of(measure), size.fits.get(measure)
    return INSIDE if value is not None and fits and fits[0] <= value <= fits[1] else NEAREST


def _written(fits: Range | None) -> str:
    if fits is None:
        return ""
    if fits[0] == 0:
        return f"≤{fits[1]:g}"
    return f"≥{fits[0]:g}" if fits[1] == float("inf") else f"{fits[0]:g}–{fits[1]:g}"
