"""Proposes a reply to the team: as it should read, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.field import Field
from ui.orders.clerk.doing import Doing
from ui.scripts.body_edit import BodyEdit
from ui.scripts.work_layout import lay_out, open_at
from ui.team.whole_label import WholeLabel
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from assistant.scripts.script import Draft
    from ui.team.room import TeamRoom

say = words("team")


class ProposeWindow(QDialog):
    """Not modal. `draft` is where the proposal begins; `script` is the team's reply that it changes, None: a new one.
    `own`: the draft is one's own text already, and may be proposed as it stands. `proposed` once it is on its way, or
    waits for the library to be reached."""

    proposed = Signal()

    def __init__(
        self, room: TeamRoom, script: str | None, draft: Draft, *, own: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room, self._script, self._draft, self._own = room, script, draft, own or script is None
        self.setWindowTitle(say("Propose to the team"))
        self.what = WholeLabel(
            say("This reply is the team's. A lead reads what you propose and answers it.")
            if script
            else say("The team has no such reply yet. A lead reads what you propose and answers it.")
        )
        self.title, self.why = QLineEdit(draft.title), QLineEdit()
        self.body = BodyEdit(draft.body)
        self.doing = Doing(room, self._set_busy)
        self.close_button = QPushButton(say("Close"))
        self.propose = styled(QPushButton(say("Propose")), "primary")
        self.propose.setToolTip("Ctrl+Enter")
        for button, do in ((self.close_button, self.close), (self.propose, self._propose)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        for keys, do in (
            ("Ctrl+W", self.close),
            ("Ctrl+Return", self.propose.click),
            ("Ctrl+Enter", self.propose.click),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self.title.textChanged.connect(lambda _: self._enable())
        self.body.textChanged.connect(self._enable)
        self._lay_out()
        self._enable()
        self.why.setFocus()

    def draft(self) -> Draft:
        """What is proposed. Its further messages, tags and questions are those it began with; it takes no hotkey."""
        return replace(self._draft, title=self.title.text().strip(), body=self.body.body(), hotkey="")

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _propose(self) -> None:
        if not self.propose.isEnabled():
            return
        keeper, script, draft, why = self._room.keeper, self._script, self.draft(), self.why.text().strip()

        def proposed(_: None) -> None:
            self.proposed.emit()
            self.close()

        self.doing.begin(say("Proposing"), 0, lambda: keeper.desk.propose(script, draft, why), proposed)

    def _set_busy(self, busy: bool) -> None:
        for part in (self.title, self.body, self.why):
            part.setReadOnly(busy)
        self._enable()

    def _enable(self) -> None:
        draft = self.draft()
        whole = bool(draft.title and draft.body.strip()) and not self.doing.busy
        changed = self._own or replace(draft, hotkey=self._draft.hotkey) != self._draft
        self.propose.setEnabled(whole and changed)

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.what)
        inside.addWidget(Field(say("Title"), self.title))
        inside.addWidget(Field(say("Text"), self.body), 1)
        inside.addWidget(Field(say("Why"), self.why, say("One sentence helps a lead to decide: what do buyers ask?")))
        lay_out(self, page, (self.doing,), (None, self.close_button, self.propose))
        open_at(self, QSize(26, 30))
