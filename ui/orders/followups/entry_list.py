"""A list of follow-ups that the keyboard alone can work with."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from assistant.orders.followups.board import Entry
from ui.orders.followups.model import EntryModel
from ui.orders.followups.row import EntryDelegate, TitleOf
from ui.scripts.reply_keys import verb_of
from ui.theme import styled


class EntryList(QListView):
    """Keys of the table `verbs` go to `do`, which says whether it took them. A click only selects: which chat is in
    front is for the user to see to."""

    moved = Signal()  # another entry is the selected one
    menu_wanted = Signal(QPoint)  # where on the screen, for the selected entry
    chosen = Signal()  # a double click

    def __init__(
        self, verbs: Mapping[str, str], do: Callable[[str], bool], title_of: TitleOf, *, numbered: bool = True
    ) -> None:
        super().__init__()
        self._verbs, self._do = verbs, do
        self.entries = EntryModel(title_of)
        styled(self, "flush").setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self, numbered=numbered))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.selectionModel().currentChanged.connect(self.moved)
        self.doubleClicked.connect(self.chosen)

    @property
    def selected(self) -> Entry | None:
        return self.entries.entry(self.currentIndex().row())

    def show_entries(self, entries: Sequence[Entry], whole: int) -> None:
        """In place of what is shown; the selected entry stays selected, or its place, and the list where it is."""
        before, row, at = self.selected, self.currentIndex().row(), self.verticalScrollBar().value()
        self.entries.replace(entries, whole)
        place = self.entries.place(before.id) if before else 0
        self.select(place if place >= 0 else row)
        self.verticalScrollBar().setValue(at)
        self.moved.emit()

    def select(self, row: int) -> None:
        last = self.entries.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.entries.index(min(max(row, 0), last)))

    def below_selected(self) -> QPoint:
        """On the screen, where a menu for the selected entry may open."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            verb = verb_of(event, self._verbs)
            if verb and self._do(verb):
                return True
        return super().event(event)

    def _ask_for_menu(self, at: QPoint) -> None:
        """By the mouse where it is, by the keyboard at the selected entry."""
        index = self.indexAt(at)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        if self.selected:
            self.menu_wanted.emit(self.viewport().mapToGlobal(at) if index.isValid() else self.below_selected())
