"""What was searched for in vain: the lead makes scripts of it, or forgets it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from assistant.search.missed import Missed
from ui.question import ask
from ui.scripts.library_desk import LibraryDesk
from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words


class MissedPage(QWidget):
    """Call `show_missed` with what was counted. Making a script of words takes them off the list."""

    script_wanted = Signal(str)  # the words, for the title of a new script

    def __init__(self, desk: LibraryDesk) -> None:
        super().__init__()
        self._desk = desk
        self._say = say = words("library")
        self.list = styled(QTreeWidget(), "flush")
        self.list.setAccessibleName(say("Searched in vain"))
        self.list.setHeaderLabels([say("Words"), say("Times"), say("Last on")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.hint = styled(QLabel(say("Nothing yet. Words that agents search for in vain are counted here.")), "empty")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.make = styled(QPushButton(say("Make a script of it")), "primary")
        self.forget = QPushButton(say("Forget"))
        self.forget_all = styled(QPushButton(say("Forget all…")), "danger")
        self._connect()
        self._lay_out()

    def show_missed(self, missed: Sequence[Missed]) -> None:
        """The order is the caller's; the first is chosen."""
        self.list.clear()
        for each in missed:
            item = QTreeWidgetItem([each.words, str(each.count), each.last.isoformat()])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
        if missed:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self.shown.setCurrentWidget(self.list if missed else self.hint)
        self.forget_all.setEnabled(bool(missed))
        self._enable()

    def chosen(self) -> list[str]:
        """The words that are selected, from the top."""
        return [item.text(0) for item in self.list.selectedItems()]

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda item: self.script_wanted.emit(item.text(0)))
        self.make.clicked.connect(lambda: self.script_wanted.emit(self.chosen()[0]))
        self.forget.clicked.connect(self._forget)
        self.forget_all.clicked.connect(self._ask_to_forget_all)
        delete = QKeySequence.StandardKey.Delete
        QShortcut(delete, self.list, self._forget, context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        above.setSpacing(SMALL)
        above.addWidget(styled(QLabel(self._say("Searched in vain")), "title"), 1)
        for button in (self.make, self.forget, self.forget_all):
            above.addWidget(button)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.list)
        self.shown.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(above)
        column.addWidget(self.shown, 1)

    def _enable(self) -> None:
        self.make.setEnabled(len(self.chosen()) == 1)
        self.forget.setEnabled(bool(self.chosen()))

    def _forget(self) -> None:
        if chosen := self.chosen():
            self._desk.forget_missed(chosen)

    def _ask_to_forget_all(self) -> None:
        ask(
            self,
            self._say("Forget all of these searches?"),
            self._say("This cannot be undone."),
            {self._say("Forget all"): lambda: self._desk.forget_missed(None)},
        )
