"""A page of settings: rows below one another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.measures import LARGE, WIDE


class Page(QWidget):
    """Takes the rows in their order."""

    def __init__(self, rows: Sequence[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(WIDE)
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)
