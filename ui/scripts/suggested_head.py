"""Stands above suggested replies: which words of the customer's they are for."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from ui.scripts.excerpt import excerpt, pieces
from ui.theme import colours, styled
from ui.theme.measures import HAIR, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.scripts.excerpt import Range

say = words("reply")

LONGEST = 60  # characters of a message that are shown: two lines


class SuggestedHead(QFrame):
    """Hidden until `show_message`."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = styled(QLabel(say("Suggested for these words")), "hint")
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.RichText)
        self._message.setWordWrap(True)
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(HAIR)
        column.addWidget(self._title)
        column.addWidget(self._message)
        self.hide()

    def show_message(self, message: str, marks: Sequence[Range]) -> None:
        """`marks`: half-open ranges of the message that say what it is about."""
        text, marked = excerpt(message, marks)
        shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
        self._message.setText("".join(map(_dressed, *zip(*pieces(shown, marked, 0, len(shown)), strict=True))))
        self.setAccessibleName(say("Suggested for: {message}", message=shown))
        self.show()


def _dressed(piece: str, marked: bool) -> str:
    """Nothing that a customer wrote is read as markup."""
    text = escape(piece)
    look = colours()
    return f'<span style="color: {look.accent}; background: {look.chosen}">{text}</span>' if marked else text
