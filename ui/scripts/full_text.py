"""Shows the whole text of the selected script below the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from assistant.scripts.script import Script
from ui.theme import styled
from ui.words import words

say = words("reply")


class FullText(QPlainTextEdit):
    """Plain text, exactly as it would be inserted."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "card").setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("The whole text"))
        self.hide()

    def show_script(self, script: Script | None) -> None:
        self.setPlainText(script.body if script else "")
