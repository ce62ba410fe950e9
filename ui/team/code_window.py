"""The join code once more, for whoever comes new into the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.orders.banner import Banner
from ui.scripts.work_layout import lay_out, open_at
from ui.team.code_card import CodeCard
from ui.theme.measures import LARGE, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from ui.team.room import TeamRoom

say = words("team")


class CodeWindow(QDialog):
    """Not modal. Asks for the code when it is made."""

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Join code"))
        self.card = CodeCard()
        self.banner = Banner("warning")
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.addWidget(self.card)
        lay_out(self, page, (self.banner,), (None, self.close_button))
        open_at(self, QSize(24, 30))
        self.card.copy.setFocus()
        room.run(
            self,
            lambda desk: desk.code(),
            self.card.show_code,
            lambda refusal: self.banner.tell(sentence(refusal.reason, **refusal.facts)),
        )
