"""Shows a reply as the chat will show it: a bubble for each message, its blanks marked; a question before them."""

import re
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout

from assistant.scripts.parts import Step, StepKind
from ui.alive import while_alive
from ui.scripts.blanks.marks import OPEN
from ui.scripts.parts.lines import step_told
from ui.scripts.parts.pictures import StepPictures
from ui.theme import colours, styled
from ui.theme.measures import CORNER, MEDIUM, SMALL

BLANK = re.compile(r"\{[^{}\n]+\}")
LONGEST = 3_000  # characters: more than a chat shows at once, and laying out 100,000 at each key would be felt
ROOM = QSize(112, 112)  # of a picture


class Preview(QScrollArea):
    """A picture of the messages, not a field: it takes no focus; a screen reader has the texts themselves. `fill` puts
    in what is known; without it the blanks are shown as they are written."""

    def __init__(self, pictures: StepPictures | None = None, fill: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._pictures = pictures
        self._fill = fill
        self._further: list[QLabel] = []
        self._steps: tuple[Step, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(180)
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setMargin(SMALL)
        self._bubble = _label()
        page = styled(QFrame(), "card")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.addWidget(self._question)
        self._column.addWidget(self._bubble)
        self._column.addStretch(1)
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
        self._write(self._bubble, text)

    def show_further(self, steps: Sequence[Step]) -> None:
        """The messages after the text."""
        for label in self._further[len(steps) :]:
            label.deleteLater()
        del self._further[len(steps) :]
        while len(self._further) < len(steps):
            self._further.append(_label())
            self._column.insertWidget(self._column.count() - 1, self._further[-1])
        before, self._steps = self._steps, tuple(steps)
        for place, step in enumerate(steps):
            if before[place : place + 1] != (step,):
                self._show_step(place, step)

    def question(self) -> str:
        return self._question.text()

    def text(self) -> str:
        return self._bubble.text()

    def further(self) -> list[QLabel]:
        """The bubbles of the messages after the text; empty ones are hidden."""
        return list(self._further)

    def _show_step(self, place: int, step: Step) -> None:
        written = step.kind is StepKind.TEXT
        if written:
            self._write(self._further[place], step.content)
        else:
            _tell(self._further[place], escape(step_told(step)))
        if step.kind is StepKind.PICTURE and self._pictures:

            def shown(image: QImage) -> None:
                if self._steps[place : place + 1] == (step,) and not image.isNull():
                    self._further[place].setWordWrap(False)  # a label that wraps has no height for a picture
                    self._further[place].setPixmap(QPixmap.fromImage(image))

            self._pictures.show(step.content, ROOM, while_alive(self, shown))

    def _write(self, label: QLabel, text: str) -> None:
        shown = text if len(text) <= LONGEST else text[:LONGEST] + " …"
        _tell(label, _marked(self._fill(shown), OPEN) if self._fill else _marked(shown, BLANK))
        label.setVisible(bool(text.strip()))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setMargin(SMALL)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _tell(label: QLabel, html: str) -> None:
    look = colours()
    label.setStyleSheet(_bubble(look.chosen, look.text))
    label.setWordWrap(True)
    label.setText(html)
    label.show()


def _bubble(ground: str, text: str) -> str:
    return f"background: {ground}; color: {text}; border-radius: {CORNER + 2}px; padding: 2px;"


def _marked(text: str, blanks: re.Pattern[str]) -> str:
    """As HTML: nothing in the text acts as markup, blanks stand out."""
    html, place, colour = [], 0, colours().accent
    for blank in blanks.finditer(text):
        html += [escape(text[place : blank.start()]), f'<b style="color: {colour}">{escape(blank.group())}</b>']
        place = blank.end()
    html.append(escape(text[place:]))
    return f'<div style="white-space: pre-wrap">{"".join(html)}</div>'
