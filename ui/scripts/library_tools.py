"""Opens the windows of the library that work on many scripts at once, and the one with the earlier texts of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from assistant.scripts.script import Script
from ui.scripts.duplicates_window import DuplicatesWindow
from ui.scripts.earlier_window import EarlierWindow
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.library_page import LibraryPage
from ui.scripts.replace_window import ReplaceWindow
from ui.words import words

say = words("library_work")


class LibraryTools:
    """`page` says which scripts are selected, and where."""

    def __init__(self, window: QWidget, desk: LibraryDesk, page: LibraryPage) -> None:
        self._window = window
        self._desk = desk
        self._page = page
        self.earlier = QAction(words("history")("Earlier texts…"), page)
        self.earlier.setShortcut("Ctrl+Shift+H")
        self.earlier.triggered.connect(lambda _: self.show_earlier())
        self.propose = QAction(words("reply")("Propose to the team…"), page)
        self.propose.setShortcut("Ctrl+Shift+P")
        self.propose.triggered.connect(lambda _: self.open_proposal())
        page.table.addActions([self.earlier, self.propose])
        page.table.chosen.connect(self._enable)
        self._enable(page.table.selected())

    def offer(self, menu: QMenu) -> None:
        menu.addAction(say("Find and replace…"), self.replace).setShortcut("Ctrl+H")
        menu.addAction(words("duplicates")("Duplicates…"), self.duplicates).setShortcut("Ctrl+Shift+D")
        menu.addActions([self.earlier, self.propose])

    def replace(self) -> ReplaceWindow:
        """One at a time: it is about what is selected now."""
        for old in self._window.findChildren(ReplaceWindow):
            old.close()
        window = ReplaceWindow(self._desk, self._page.table.selected(), self._page.place, self._window)
        window.show()
        return window

    def duplicates(self) -> DuplicatesWindow:
        """One at a time: it goes through all scripts."""
        for old in self._window.findChildren(DuplicatesWindow):
            old.close()
        window = DuplicatesWindow(self._desk, self._window)
        window.show()
        return window

    def show_earlier(self) -> None:
        """Of the selected script; there may be several windows, of different scripts."""
        for script in self._page.table.selected()[:1]:
            window = EarlierWindow(self._desk, script, parent=self._window)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.show()

    def open_proposal(self) -> None:
        """Of the selected script."""
        for script in self._page.table.selected()[:1]:
            self._desk.propose(script.id, None)

    def close(self) -> None:
        """The language has changed: they would go on in the old one."""
        for kind in (ReplaceWindow, DuplicatesWindow, EarlierWindow):
            for window in self._window.findChildren(kind):
                window.close()

    def _enable(self, chosen: Sequence[Script]) -> None:
        self.earlier.setEnabled(len(chosen) == 1)
        self.propose.setVisible(self._desk.proposes())
        self.propose.setEnabled(len(chosen) == 1)
