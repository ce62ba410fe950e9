"""The library window: the tree of categories, the scripts of the chosen place, the bin, and the way back."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from assistant.scripts.script import Script
from assistant.search.missed import Missed
from ui.alive import while_alive
from ui.commands_first import CommandsFirst
from ui.fitting import fitting
from ui.question import ask
from ui.scripts.bin import BinPage
from ui.scripts.categories import CategoryTree, counted
from ui.scripts.category_verbs import CategoryVerbs
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.library_page import LibraryPage
from ui.scripts.library_tools import LibraryTools
from ui.scripts.missed_page import MissedPage
from ui.scripts.places import BIN, MISSED, NAMES, Place
from ui.scripts.undo_bar import UndoBar
from ui.theme import icon, styled
from ui.theme.measures import SMALL
from ui.words import words

if TYPE_CHECKING:
    from ui.exchange.export_window import ExportWindow
    from ui.exchange.import_window import ImportWindow

EXPORT_KEY = "Ctrl+E"
SETTLING = 30  # ms: a hundred changes in one go are shown once


class LibraryWindow(QWidget):
    """Stays true to the library whoever changes it. Call `rebuild` when the language has changed."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._say = words("library")
        self._binned: list[Script] = []
        self._missed: list[Missed] = []
        self._counting = desk.gathering(self)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(60 * line, 36 * line)))
        self._build()
        self._settle = QTimer(self, singleShot=True, interval=SETTLING)
        self._settle.timeout.connect(self._settled)
        desk.changed.connect(self._settle.start)
        QShortcut(QKeySequence.StandardKey.Undo, self, lambda: self.undo_bar.undo())  # noqa: PLW0108 - the bar is made anew
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)

    def rebuild(self) -> None:
        """Says everything anew in the language in use, and stays on its place."""
        from ui.exchange.window import ExchangeWindow

        for window in self.findChildren(ExchangeWindow):
            if not window.doing.busy:
                window.close()
        self.tools.close()
        place, old = self.tree.place(), self._frame.takeAt(0).widget()
        old.hide()
        old.deleteLater()
        self._build()
        self.refresh()
        self.tree.go_to(place)

    def refresh(self) -> None:
        """Shows the library as it is now."""
        if self._counting.slow and self.tree.currentItem() is None:
            self._show_counts(Counter())  # the numbers follow
        self._counting.ask(counted, self._show_counts)
        if self.pages.currentWidget() is self.page:
            self.page.refresh()
        self._desk.read_bin(while_alive(self, self._bin_read))
        self._desk.read_missed(while_alive(self, self._missed_read))

    def remove_starter(self) -> None:
        """Asks, and puts all scripts that came with the program and were never changed into the bin."""
        ask(
            self,
            self._say("Remove the starter scripts? Scripts: {count}", count=len(self._desk.starter())),
            self._say("Those that you have changed or starred are yours and stay. The others go to the bin."),
            {self._say("Remove"): self._desk.remove_starter},
        )

    def forget_use(self) -> None:
        """Asks, and sets all use counts back."""
        ask(
            self,
            self._say("Forget how often scripts were used?"),
            self._say("The lists then begin anew with what is used first. This cannot be undone."),
            {self._say("Forget"): self._desk.forget_use},
        )

    def bring_in(self) -> "ImportWindow":
        """Opens the window that imports replies from other tools."""
        from ui.exchange.import_window import ImportWindow  # not before it is wanted: the library opens sooner

        window = ImportWindow(self._desk, self)
        window.show()
        return window

    def write_out(self) -> "ExportWindow":
        from ui.exchange.export_window import ExportWindow

        window = ExportWindow(self._desk, self)
        window.show()
        return window

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._desk.all.forget()

    def _settled(self) -> None:
        if self.isVisible():
            self.refresh()

    def _build(self) -> None:
        self.setWindowTitle(self._say("Scripts"))
        self.tree = CategoryTree()
        self.verbs = CategoryVerbs(self.tree, self._desk)
        self.page = LibraryPage(self._desk)
        CommandsFirst(EXPORT_KEY, [self.page.filter], self.page)
        self.tools = LibraryTools(self, self._desk, self.page)
        self.bin = BinPage(self._desk)
        self.missed = MissedPage(self._desk)
        self.missed.script_wanted.connect(self._make_script)
        self.undo_bar = UndoBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.missed)
        self.pages.addWidget(self.bin)
        self.tree.place_chosen.connect(self._show_place)
        self._desk.reported.connect(self.undo_bar.report)
        self._desk.refused.connect(self.undo_bar.refuse)
        self.undo_bar.undo_asked.connect(self._desk.undo)
        self._frame.addWidget(self._laid_out())
        self.page.table.setFocus()

    def _laid_out(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.tree, 1)
        column.addLayout(self._tree_buttons())
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.pages)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        line = self.fontMetrics().height()
        names = max(map(self.tree.fontMetrics().horizontalAdvance, map(self._say, NAMES.values())))
        tree = max(12 * line, names + 8 * line)  # with sign, count and scroll bar
        tree = min(tree, self.width() // 2)
        split.setSizes([tree, self.width() - tree])
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(split, 1)
        whole.addWidget(self.undo_bar)
        return body

    def _tree_buttons(self) -> QHBoxLayout:
        add = styled(QPushButton(icon("add"), self._say("New category…")), "quiet")
        add.clicked.connect(self.verbs.new.trigger)
        self.more = styled(QPushButton(icon("more"), ""), "quiet")
        self.more.setAccessibleName(self._say("More"))
        self.more.setToolTip(self._say("More"))
        menu = QMenu(self.more)
        menu.addActions(self.verbs.of_category)
        menu.addSeparator()
        self.tools.offer(menu)
        menu.addSeparator()
        menu.addAction(self._say("Import…"), self.bring_in).setShortcut("Ctrl+I")
        menu.addAction(self._say("Export…"), self.write_out).setShortcut(EXPORT_KEY)
        menu.addSeparator()
        self.starter = menu.addAction(self._say("Remove starter scripts…"), self.remove_starter)
        menu.addAction(self._say("Forget what was used…"), self.forget_use)
        menu.aboutToShow.connect(self._look_for_starter)
        self.more.setMenu(menu)
        across = QHBoxLayout()
        across.addWidget(add)
        across.addStretch()
        across.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)  # or the lower button caps the row
        return across

    def _show_counts(self, counts: Counter[Place]) -> None:
        counts |= {BIN: len(self._binned), MISSED: len(self._missed)}
        self.tree.show_library(counts, self._desk.library.categories())

    def _look_for_starter(self) -> None:
        self.starter.setEnabled(bool(self._desk.starter()))

    def _show_place(self, place: Place) -> None:
        if place in (BIN, MISSED):
            self.pages.setCurrentWidget(self.bin if place == BIN else self.missed)
        else:
            self.pages.setCurrentWidget(self.page)
            self.page.show_place(place)

    def _bin_read(self, scripts: list[Script]) -> None:
        self._binned = list(scripts)
        self.bin.show_bin(self._binned)
        self.tree.show_count(BIN, len(self._binned))

    def _missed_read(self, missed: Sequence[Missed]) -> None:
        self._missed = list(missed)
        self.missed.show_missed(self._missed)
        self.tree.show_count(MISSED, len(self._missed))

    def _make_script(self, title: str) -> None:
        """Once it is saved, the words are no longer missing."""
        self.page.open_editor(title=title).saved.connect(lambda _: self._desk.forget_missed([title]))
