"""The list of found scripts: one click chooses, the arrow keys move while the search box keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from ui.scripts.hovering import notice_hover
from ui.scripts.result_model import ResultModel
from ui.scripts.result_row import ResultRow
from ui.theme import styled
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.scripts.script import Script
    from assistant.search.highlight import Marks

say = words("reply")


class ResultList(QListView):
    """Keys go to `keys` first."""

    clicked_script = Signal(object)  # Script
    moved = Signal()  # another script is the selected one
    menu_wanted = Signal(object, QPoint)  # Script, where on the screen

    def __init__(self, highlight: Callable[[Script, str], Marks], keys: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._keys = keys
        self.results = ResultModel(highlight)
        self._row = ResultRow()
        styled(self, "flush").setModel(self.results)
        self.setItemDelegate(self._row)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        notice_hover(self)
        self.setAccessibleName(say("Replies"))
        self.clicked.connect(lambda index: self.clicked_script.emit(self.results.script(index.row())))
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.selectionModel().currentChanged.connect(self.moved)

    @property
    def selected(self) -> Script | None:
        """The selected script; the first one when none is."""
        return self.results.script(max(self.currentIndex().row(), 0))

    def select(self, row: int) -> None:
        last = self.results.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.results.index(min(max(row, 0), last)))

    def step(self, rows: int) -> None:
        self.select(self.currentIndex().row() + rows)

    def page(self, pages: int) -> None:
        height = max(self.sizeHintForRow(0), 1)
        self.step(pages * max(self.viewport().height() // height - 1, 1))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._keys(event):
            return True
        return super().event(event)

    def _ask_for_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if script := self.results.script(index.row()):
            self.setCurrentIndex(index)
            self.menu_wanted.emit(script, self.viewport().mapToGlobal(at))
