"""Shows a reply as the chat will show it: one bubble, its line breaks, its blanks marked; a question before it."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout

from ui.theme import colours, styled
from ui.theme.measures import CORNER, MEDIUM, SMALL

BLANK = re.compile(r"\{[^{}\n]+\}")
LONGEST = 3_000  # characters: more than a chat shows at once, and laying out 100,000 at each key would be felt


class Preview(QScrollArea):
    """A picture of the text, not a field: it takes no focus; a screen reader has the text itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(180)
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setMargin(SMALL)
        self._bubble = QLabel()
        self._bubble.setTextFormat(Qt.TextFormat.RichText)
        self._bubble.setWordWrap(True)
        self._bubble.setMargin(SMALL)
        self._bubble.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        page = styled(QFrame(), "card")
        column = QVBoxLayout(page)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.addWidget(self._question)
        column.addWidget(self._bubble)
        column.addStretch(1)
        self.setWidget(page)
        self.show_question("")
        self.show_text("")

    def show_question(self, question: str) -> None:
        """What the buyer wrote before it."""
        look = colours()
        self._question.setStyleSheet(_bubble(look.hover, look.muted))
        self._question.setText(question)
        self._question.setVisible(bool(question))

    def show_text(self, text: str) -> None:
        look = colours()
        self._bubble.setStyleSheet(_bubble(look.chosen, look.text))
        shown = text if len(text) <= LONGEST else text[:LONGEST] + " …"
        self._bubble.setText(_marked(shown, look.accent))
        self._bubble.setVisible(bool(text.strip()))

    def question(self) -> str:
        return self._question.text()

    def text(self) -> str:
        return self._bubble.text()


def _bubble(ground: str, text: str) -> str:
    return f"background: {ground}; color: {text}; border-radius: {CORNER + 2}px; padding: 2px;"


def _marked(text: str, colour: str) -> str:
    """As HTML: nothing in the text acts as markup, blanks stand out."""
    html, place = [], 0
    for blank in BLANK.finditer(text):
        html += [escape(text[place : blank.start()]), f'<b style="color: {colour}">{escape(blank.group())}</b>']
        place = blank.end()
    html.append(escape(text[place:]))
    return f'<div style="white-space: pre-wrap">{"".join(html)}</div>'
