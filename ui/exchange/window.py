"""What the windows of the exchange share: a page that scrolls, the main button, and the foot that tells of the work."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assistant.refusal import Refused
from ui.fitting import fitting
from ui.orders.clerk.doing import Doing
from ui.scripts.library_desk import LibraryDesk
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

T = TypeVar("T")
say = words("exchange")


class ExchangeWindow(QDialog):
    """A window fills `rows`, and does its work with `do`, the main button. Closing it cancels what is under way."""

    def __init__(self, desk: LibraryDesk, title: str, do: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QWidget()
        self.rows = QVBoxLayout(self.page)
        self.rows.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        self.rows.setSpacing(MEDIUM)
        self.do = styled(QPushButton(do), "primary")
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.close)
        self.doing = Doing(desk.works, self._set_busy)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.do.click)

    def lay_out(self, lines: QSize) -> None:
        """Once the page is filled; `lines` is how large the window likes to be, in lines of text."""
        buttons = QHBoxLayout()
        buttons.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(self.page), 1)
        column.addWidget(self.doing)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, lines * line))

    def work_on(self, what: str, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Off the GUI thread; `done` does not come when it was cancelled meanwhile, however late."""

        def watched() -> T:
            result = job()
            if not self.doing.work.progress(0):
                raise Refused("cancelled")
            return result

        self.doing.begin(what, 0, watched, done)

    def can_begin(self) -> bool:
        """Whether there is anything to do for the main button."""
        return True

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _set_busy(self, busy: bool) -> None:
        self.page.setEnabled(not busy)
        self.do.setEnabled(not busy and self.can_begin())
