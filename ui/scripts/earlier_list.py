"""The list of a script's earlier texts, and its place beside the texts or above them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from assistant.scripts.earlier import Earlier, replaced_in_turn
from assistant.scripts.script import Draft
from ui.scripts.earlier_told import told, until
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("history")

NARROW = 84  # digits: where less fits, the list stands above the texts
LIST = 30  # digits that it has beside them


class EarlierList(QStackedWidget):
    """Each with the time at which it was replaced and what of it; where there are none, what to do."""

    chosen = Signal(object)  # Earlier or None
    opened = Signal()  # Enter or double-click

    def __init__(self) -> None:
        super().__init__()
        self.list = _Rows()
        self.list.setAccessibleName(say("Earlier texts"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_WholeText(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(6 * self.fontMetrics().height())
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit(self.current()))
        self.list.itemDoubleClicked.connect(lambda _: self.opened.emit())
        self.list.entered_by_key.connect(self.opened)
        self.hint = styled(QLabel(), "empty")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.list)
        self.addWidget(self.hint)
        self.setFocusProxy(self.list)
        self._earlier: list[Earlier] = []

    def current(self) -> Earlier | None:
        row = self.list.currentRow()
        return self._earlier[row] if 0 <= row < len(self._earlier) else None

    def show_earlier(self, present: Draft | None, earlier: Sequence[Earlier]) -> None:
        """Stays on the one that was chosen. `present`: None for a script that is no longer in the library."""
        before = self.current()
        self._earlier = list(earlier) if present else []
        changed = replaced_in_turn(present, self._earlier) if present else []
        self.list.blockSignals(True)
        self.list.clear()
        for each, fields in zip(self._earlier, changed, strict=True):
            self.list.addItem(QListWidgetItem(_row(each, fields)))
        self.list.setCurrentRow(self._earlier.index(before) if before in self._earlier else 0)
        self.list.blockSignals(False)
        self.hint.setText(_nothing(present))
        self.setCurrentWidget(self.list if self._earlier else self.hint)


class ListBesideText(QSplitter):
    """As much beside each other as the width allows."""

    def __init__(self, names: QWidget, text: QWidget) -> None:
        super().__init__()
        self.setChildrenCollapsible(False)
        styled(self, "gap").setHandleWidth(MEDIUM)
        self.addWidget(names)
        self.addWidget(text)
        self.setStretchFactor(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().horizontalAdvance("0")
        wide = self.width() >= NARROW * letter
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
        if wide:
            self.setSizes([LIST * letter, self.width() - LIST * letter])


class _Rows(QListWidget):
    entered_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not the window's: it would press whatever button is the default."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
            return
        super().keyPressEvent(event)


class _WholeText(QStyledItemDelegate):
    """Rows as high as their wrapped lines: Qt's own measure forgets the padding of the style sheet."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = QRect(0, 0, self._rows.viewport().width() - 2 * LARGE, 0)
        wrapped = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(super().sizeHint(option, index).width(), wrapped.height() + 2 * SMALL)


def _row(earlier: Earlier, fields: Sequence[str]) -> str:
    lines = [
        say("Until {time}", time=until(earlier)),
        say("Then changed: {fields}", fields=told(fields)) if fields else "",
        say("It came with the program") if earlier.origin == "starter" else "",
    ]
    return "\n".join(filter(None, lines))


def _nothing(present: Draft | None) -> str:
    if present is None:
        return say("This reply is no longer in the library. The bin may still have it, with its earlier texts.")
    return say("No earlier texts yet. Whenever this reply is changed, what stood in it before is kept here.")
