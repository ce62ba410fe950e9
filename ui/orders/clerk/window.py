"""What the clerk's windows share: a page that scrolls, a row of buttons, and the foot that tells of the work."""

from pathlib import Path

from PySide6.QtCore import QDate, QSize, QStandardPaths, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.fitting import fitting
from ui.orders.clerk.desk import ClerkDesk, InList
from ui.orders.clerk.doing import Doing
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

say = words("clerk")
DO_KEY = "Ctrl+Return"


class ClerkWindow(QWidget):
    """A window fills `page`, and begins its work with `do`, the main button, or its key. Closing it cancels what is
    under way."""

    def __init__(self, desk: ClerkDesk, title: str, do: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.desk = desk
        self.setWindowTitle(title)
        self.page = QWidget()
        self.rows = QVBoxLayout(self.page)
        self.rows.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        self.rows.setSpacing(MEDIUM)
        self.do = styled(QPushButton(do), "primary")
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.close)
        self.doing = Doing(desk.works, self._set_busy)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self, self.close)
        for keys in (DO_KEY, "Ctrl+Enter"):  # the second is the one on the number pad
            QShortcut(QKeySequence(keys), self, self.do.click)
        self.do.setToolTip(DO_KEY)

    def lay_out(self, lines: QSize) -> None:
        """Once the page is filled; `lines` is how large the window likes to be, in lines of text."""
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        self.buttons.setSpacing(SMALL)
        self.buttons.addStretch()
        self.buttons.addWidget(self.close_button)
        self.buttons.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(self.page), 1)
        column.addWidget(self.doing)
        column.addLayout(self.buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, lines * line))

    def look(self, in_list: InList) -> None:
        """Takes in what stands in the list of cards; called each time the window is asked for."""

    def can_begin(self) -> bool:
        """Whether there is anything to do for the main button."""
        return True

    def choose_file(self, title: str, name: str = "", kinds: str = "") -> QFileDialog:
        """Opens the file dialog and returns at once; with a `name`, for a file that is to be written."""
        chooser = QFileDialog(self, title, str(_documents()), kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if name:
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.selectFile(name)
        else:
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()
        return chooser

    def closeEvent(self, event: QCloseEvent) -> None:
        self.doing.work.cancel()
        super().closeEvent(event)

    def _set_busy(self, busy: bool) -> None:
        self.page.setEnabled(not busy)
        self.do.setEnabled(not busy and self.can_begin())


def today() -> str:
    """For the names of files."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0]) if places else Path.home()
