"""Shows the whole text of the selected script below the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
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
        self._script: Script | None = None
        self.hide()

    def show_script(self, script: Script | None) -> None:
        """Laid out only while it can be seen: another script is selected with every letter that is typed."""
        self._script = script
        if self.isVisible():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        self._lay_out()
        super().showEvent(event)

    def _lay_out(self) -> None:
        text = self._script.body if self._script else ""
        if text != self.toPlainText():
            self.setPlainText(text)
