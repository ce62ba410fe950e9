"""How a window for work on the library is laid out: its page scrolls, below it stand its bars and its buttons."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.button_row import ButtonRow
from ui.fitting import fitting
from ui.scrolled import Scrolled
from ui.theme.measures import LARGE, MEDIUM, SMALL


def lay_out(window: QWidget, page: QWidget, bars: Iterable[QWidget], buttons: Iterable[QWidget | None]) -> None:
    """None among the buttons is the room between those on the left and those on the right."""
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Scrolled(page), 1)
    for bar in bars:
        column.addWidget(bar)
    row = QHBoxLayout()
    row.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
    row.addWidget(ButtonRow(window, *buttons))  # last: Tab goes from part to part as they come into the window
    column.addLayout(row)


def open_at(window: QWidget, lines: QSize) -> None:
    """A size in line heights; a small screen gives what it has."""
    window.resize(fitting(window, lines * window.fontMetrics().height()))
