"""A sentence above the form that somebody should read before going on, with at most one thing to do about it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT


def _nothing() -> None:
    """For a banner that only says something."""


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, kind: Literal["info", "warning"]) -> None:
        super().__init__()
        self.setProperty("notice", kind)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = styled(QPushButton(), "quiet")
        self._do: Callable[[], None] = _nothing
        self.button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, sentence: str, action: str = "", do: Callable[[], None] = _nothing) -> None:
        self._label.setText(sentence)
        self._do = do
        self.button.setText(action)
        self.button.setAccessibleDescription(sentence)
        self.button.setVisible(bool(action))
        self.show()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._label.text()

    @property
    def offers(self) -> bool:
        return not self.isHidden() and not self.button.isHidden()

    def act(self) -> None:
        """By the keyboard; nothing while nothing is offered."""
        if self.offers:
            self._act()

    def _act(self) -> None:
        self._do()
