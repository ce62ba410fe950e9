"""Shows below a text that is being written what the check finds in it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.compliance.rule import Level
from assistant.compliance.verdict import Verdict
from ui.compliance.telling import told_first
from ui.field import Note
from ui.theme.measures import TIGHT
from ui.words import words

say = words("compliance")

PAUSE = 150  # milliseconds without a key before the text is looked at


class Findings(QWidget):
    """What blocks stands first and in red, then what is warned about or could be said better: of each kind the first
    with its reason, of the others the words. Gone while there is nothing. `look` is called on the GUI thread."""

    def __init__(self, look: Callable[[str], Verdict]) -> None:
        super().__init__()
        self._look = look
        self._texts: tuple[str, ...] = ()
        self.blocking, self.advice = Note(self), Note(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for note in (self.blocking, self.advice):
            column.addWidget(note)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show)
        self.hide()

    def watch(self, *texts: str) -> None:
        """What is written is this now: the text, and what goes out beside it or in its place."""
        self._texts = texts
        self._pause.start()

    def _show(self) -> None:
        findings = [finding for text in self._texts for finding in self._look(text).findings]
        blocking = [finding for finding in findings if finding.level is Level.BLOCK]
        others = [finding for finding in findings if finding.level is not Level.BLOCK]
        can_be_saved = say("It can be saved, but not inserted. {what}", what=told_first(blocking))
        better = say("Better worded otherwise. {what}", what=told_first(others))
        self.blocking.tell(can_be_saved if blocking else "", "error")
        self.advice.tell(better if others else "", "warning")
        self.setAccessibleName(f"{self.blocking.text()}\n{self.advice.text()}".strip())
        self.setVisible(bool(findings))
