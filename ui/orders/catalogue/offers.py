"""The list below a line with what may be meant: a part of its window, so that no window manager gives it the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QWidget

from ui.theme import styled
from ui.theme.measures import HAIR, SMALL
from ui.words import words

say = words("catalogue")
ROWS = 8


class OfferList(QListView):
    """Stands below the line it belongs to, above it where there is more room, and takes no focus."""

    taken = Signal(int)  # the row that was clicked

    def __init__(self, line: QWidget) -> None:
        super().__init__(line.window())
        styled(self, "offers")
        self._line = line
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(say("What may be meant"))
        self.clicked.connect(lambda index: self.taken.emit(index.row()))
        parent = line.parentWidget()
        while parent and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent:
            parent.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def offer(self, texts: Sequence[str]) -> None:
        self._model.setStringList(list(texts))
        self.scrollToTop()
        self.take_place()
        self.raise_()
        self.show()

    def texts(self) -> list[str]:
        return self._model.stringList()

    def current(self) -> int:
        """-1 while nobody has gone into the list."""
        return self.currentIndex().row()

    def step(self, rows: int) -> None:
        last = self._model.rowCount() - 1
        row = self.current() + rows if self.current() >= 0 else (0 if rows > 0 else last)
        self.setCurrentIndex(self._model.index(min(max(row, 0), last)))

    def take_place(self) -> None:
        """Where the line stands now."""
        window = self._line.window().rect().adjusted(SMALL, SMALL, -SMALL, -SMALL)
        line = QRect(self._line.mapTo(self._line.window(), QPoint()), self._line.size())
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        wanted = min(self._model.rowCount(), ROWS) * row + 2 * self.frameWidth() + 2 * HAIR
        below, above = window.bottom() - line.bottom() - HAIR, line.top() - window.top() - HAIR
        height = min(wanted, max(below, above))
        top = line.bottom() + HAIR if below >= wanted or below >= above else line.top() - HAIR - height
        width = min(max(line.width(), self.sizeHintForColumn(0) + 2 * SMALL), window.width())
        left = min(line.left(), window.right() - width)
        self.setGeometry(max(left, window.left()), top, width, height)
