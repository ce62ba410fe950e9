"""The line in the floating window that says which library of the team it runs, and what is new in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import styled
from ui.theme.measures import MEDIUM
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

say = words("team")

KEYS = "F8"


class TeamLine(QPushButton):
    """Hidden while the program belongs to no team. `clicked`, by hand or by its key, asks for what is new."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "line")
        self._ways: Sequence[str] = ("",)
        self._warns = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._keys = QShortcut(QKeySequence(KEYS), self, self.click)
        self.hide()

    @property
    def said(self) -> str:
        """The whole of it, however little room there is."""
        return self._ways[0]

    def tell(self, ways: Sequence[str], *, detail: str = "", warns: bool = False) -> None:
        """`ways` to say it, the longest first; `detail` is what pointing at it says, and a screen reader after it."""
        self._ways, self._warns = ways, warns
        self.setAccessibleName(self.said)
        self.setAccessibleDescription(detail)
        self.setToolTip("\n".join(filter(None, [self.said, detail, say("Open ({keys})", keys=KEYS)])))
        self.setProperty("warns", warns)
        self.style().unpolish(self)
        self.style().polish(self)
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room, measure = self.width() - 2 * MEDIUM, self.fontMetrics().horizontalAdvance
        fitting = (way for way in self._ways if measure(way) <= room)
        self.setText(next(fitting, self._ways[-1]).replace("&", "&&"))
