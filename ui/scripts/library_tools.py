"""Opens the windows of the library that work on many scripts at once."""

from PySide6.QtWidgets import QMenu, QWidget

from ui.scripts.duplicates_window import DuplicatesWindow
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

    def offer(self, menu: QMenu) -> None:
        menu.addAction(say("Find and replace…"), self.replace).setShortcut("Ctrl+H")
        menu.addAction(words("duplicates")("Duplicates…"), self.duplicates).setShortcut("Ctrl+Shift+D")

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

    def close(self) -> None:
        """The language has changed: they would go on in the old one."""
        for kind in (ReplaceWindow, DuplicatesWindow):
            for window in self._window.findChildren(kind):
                window.close()
