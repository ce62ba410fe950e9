"""One difference whole: old and new beside each other with what the check finds, or the choice that it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assistant.compliance.rule import Level
from ui.compliance.telling import told_first
from ui.field import Note
from ui.scripts.compared import Compared
from ui.team.conflict_page import ConflictPage
from ui.team.difference_told import expiry_told
from ui.team.review_told import freed_told
from ui.team.row_told import whole
from ui.theme.measures import TIGHT
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from assistant.compliance.verdict import Finding
    from assistant.team.doubled import Freed
    from assistant.team.review import Difference

say = words("team_lead")


class DifferencePage(QStackedWidget):
    """Empty while there is none. `now` and `then` stand above the two texts.

    Where `settles` is not given, a conflict is compared like anything else: what is only proposed has nothing to choose
    yet, and its keys are the page's own.
    """

    settled = Signal(str, str)  # field; "ours", "theirs" or "both"

    def __init__(self, now: str = "", then: str = "", *, settles: bool = False) -> None:
        super().__init__()
        self._settles = settles
        self.texts = Compared(now or say("Published now"), then or say("In the next release"))
        self.blocking, self.advice, self.expiry, self.freed = Note(self), Note(self), Note(self), Note(self)
        self.conflict = ConflictPage()
        self.conflict.settled.connect(self.settled)
        self._compared, nothing = QWidget(), QWidget()
        column = QVBoxLayout(self._compared)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.texts, 1)
        for note in (self.blocking, self.freed, self.advice, self.expiry):
            column.addWidget(note)
        for page in (nothing, self._compared, self.conflict):
            self.addWidget(page)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of what is seen: three texts of a conflict need more room than the two that are nearly always compared."""
        return self.currentWidget().minimumSizeHint()

    def show_difference(self, one: Difference | None, today: date, freed: Sequence[Freed] = ()) -> None:
        """`freed`: what it goes without."""
        if one is None:
            self.setCurrentIndex(0)
        elif one.conflicts and self._settles:
            self.conflict.show_conflict(one)
            self.setCurrentWidget(self.conflict)
        else:
            self._compare(one, today)
            self.freed.tell(freed_told(freed), "warning")
            self.setCurrentWidget(self._compared)

    def _compare(self, one: Difference, today: date) -> None:
        kind = one.key[0]
        self.texts.show_texts(whole(kind, one.theirs), whole(kind, one.ours))
        findings = one.verdict.findings if one.verdict else ()
        blocking = [finding for finding in findings if finding.level is Level.BLOCK]
        others = [finding for finding in findings if finding.level is not Level.BLOCK]
        self.blocking.tell(_stopped(blocking), "error")
        self.advice.tell(say("Better worded otherwise. {what}", what=told_first(others)) if others else "", "warning")
        self.expiry.tell(expiry_told(one, today), "warning")


def _stopped(findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    return say("It cannot be published like this. {what}", what=told_first(findings))
