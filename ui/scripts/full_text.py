"""Shows the whole text of the selected script below the list."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit

from assistant.scripts.script import Script
from ui.theme import styled
from ui.words import words

say = words("reply")


class FullText(QPlainTextEdit):
    """Plain text, as it would be inserted now: `seen` gives that of a script. What nobody knows yet is marked."""

    def __init__(self, seen: Callable[[Script], str] | None = None) -> None:
        super().__init__()
        self._seen = seen
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
        text = self._text(self._script) if self._script else ""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._mark(text)

    def _text(self, script: Script) -> str:
        return self._seen(script) if self._seen else script.body

    def _mark(self, text: str) -> None:
        if self._seen and "〔" in text:
            from ui.scripts.blanks.marks import mark_open  # not loaded for a list whose texts nobody unfolds

            mark_open(self, text)
        else:
            self.setExtraSelections([])
