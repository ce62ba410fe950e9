"""The field for what customers ask when a reply is the answer: one question a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit

from ui.theme.measures import TIGHT

LINES = 3  # shown at once; the others are scrolled to


class QuestionsEdit(QPlainTextEdit):
    """Tab leaves it, as any other field; Enter begins the next question."""

    def __init__(self, questions: Sequence[str] = ()) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth() + TIGHT)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + margins)
        self.set_questions(questions)

    def set_questions(self, questions: Sequence[str]) -> None:
        self.setPlainText("\n".join(questions))

    def questions(self) -> tuple[str, ...]:
        """Without the empty lines."""
        return tuple(filter(None, map(str.strip, self.toPlainText().split("\n"))))
