"""The bin: deleted scripts wait here, are put back, or deleted for good after a question."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.scripts.script import Script
from ui.question import ask
from ui.scripts.columns import BIN, TITLE
from ui.scripts.hinted_table import HintedTable
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.whose import with_whose
from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

COLUMNS = tuple(
    replace(column, text=lambda script: with_whose(script.title, script)) if column is TITLE else column
    for column in BIN
)


class BinPage(QWidget):
    """Call `show_bin` with what lies in it."""

    def __init__(self, desk: LibraryDesk) -> None:
        super().__init__()
        self._desk = desk
        self._say = say = words("library")
        self.list = HintedTable(COLUMNS)
        self.table = self.list.table
        self.table.setAccessibleName(say("Deleted scripts"))
        self.table.setDragEnabled(False)
        self.restore = QPushButton(say("Restore"))
        self.purge = styled(QPushButton(say("Delete for good…")), "danger")
        self.empty = styled(QPushButton(say("Empty the bin…")), "danger")
        self.restore.clicked.connect(lambda: desk.restore(self.table.selected()))
        self.purge.clicked.connect(self._ask_to_purge)
        self.empty.clicked.connect(self._ask_to_empty)
        self.table.opened.connect(lambda script: desk.restore([script]))
        self.table.chosen.connect(self._enable)
        QShortcut(
            QKeySequence.StandardKey.Delete, self.table, self._ask_to_purge, context=Qt.ShortcutContext.WidgetShortcut
        )
        self._lay_out()

    def show_bin(self, scripts: Sequence[Script]) -> None:
        hint = self._say("The bin is empty. Scripts that you delete wait here until you empty it.")
        self.list.show_scripts(scripts, hint)
        self.empty.setEnabled(_any_own(scripts))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        above.setSpacing(SMALL)
        above.addWidget(styled(QLabel(self._say("Bin")), "title"), 1)
        for button in (self.restore, self.purge, self.empty):
            above.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(above)
        column.addWidget(self.list, 1)

    def _enable(self, chosen: Sequence[Script]) -> None:
        self.restore.setEnabled(bool(chosen))
        self.purge.setEnabled(_any_own(chosen))

    def _ask_to_purge(self) -> None:
        chosen = [script for script in self.table.selected() if script.origin != "team"]
        if chosen:
            question = self._say("Delete for good? Scripts: {count}", count=len(chosen))
            self._ask(question, lambda: self._desk.purge(chosen))

    def _ask_to_empty(self) -> None:
        self._ask(self._say("Delete everything in the bin for good?"), self._desk.empty_bin)

    def _ask(self, question: str, do: Callable[[], None]) -> None:
        ask(self, question, self._say("This cannot be undone."), {self._say("Delete for good"): do})


def _any_own(scripts: Sequence[Script]) -> bool:
    """The team's are only hidden here, and stay."""
    return any(script.origin != "team" for script in scripts)
