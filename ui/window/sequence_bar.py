"""Says how far a script of several messages is, and lets the agent go on, send all or stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from assistant.scripts.parts import Step, StepKind
from assistant.scripts.sending import READY, Sending, State
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.sequence import Sequence

say = words("steps")

LONGEST = 40  # characters of the next message that are shown


class SequenceBar(QFrame):
    """Hidden while no sequence is open. A click on its buttons leaves the focus in the chat. `keys` says what the
    hotkey of the next message is, "" for none."""

    def __init__(self, sequence: Sequence, keys: Callable[[], str]) -> None:
        super().__init__()
        self._sequence = sequence
        self._keys = keys
        self.setProperty("notice", "info")
        self.said, self.coming = QLabel(wordWrap=True), styled(QLabel(wordWrap=True), "hint")
        for label in (self.said, self.coming):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.next = styled(QPushButton(say("Next")), "primary")
        self.all = QPushButton(say("Send all"))
        self.all.setToolTip(say("Alt+A. Enter is pressed after each message."))
        self._all = QShortcut(QKeySequence("Alt+A"), self, sequence.send_all)
        self.stop = styled(QPushButton(say("Stop")), "quiet")
        self.stop.setToolTip(say("Stop (Esc)"))
        for button, deed in ((self.next, sequence.insist), (self.all, sequence.send_all), (self.stop, sequence.stop)):
            button.clicked.connect(deed)
        self._escape = QShortcut(QKeySequence(QKeyCombination(Qt.Key.Key_Escape)), self, sequence.stop)
        sequence.changed.connect(self.refresh)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        sending = self._sequence.sending
        self.said.setText(told(sending))
        self.setAccessibleName(self.said.text())
        self.coming.setText(coming(sending.step, self._keys()))
        self.coming.setVisible(bool(self.coming.text()) and sending.state is not State.UNDERWAY)
        ready = sending.state in READY and sending.step is not None
        self.next.setText(say("Pause") if sending.together else say("Next"))
        self.next.setEnabled(ready or sending.together)
        self.all.setEnabled(ready and not sending.together)
        self._all.setEnabled(self.all.isEnabled())
        self._escape.setEnabled(sending.open)
        self.setVisible(sending.open)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.next, self.all, self.stop):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.said)
        column.addWidget(self.coming)
        column.addLayout(buttons)


def told(sending: Sending) -> str:
    """Where it stands."""
    sent, total, number = sending.sent, sending.total, sending.number
    match sending.state:
        case State.UNDERWAY:
            return say("Message {number} of {total} is on its way…", number=number, total=total)
        case State.COPIED:
            return say(
                "Stopped: message {number} of {total} is on the clipboard. Paste it into the chat, then go on.",
                number=sent,
                total=total,
            )
        case State.HELD:
            return say("Stopped: message {number} of {total} is not in the chat.", number=number, total=total)
        case _:
            return say("{sent} of {total} messages are in the chat.", sent=sent, total=total)


def coming(step: Step | None, keys: str) -> str:
    """The next message in a few words, and the key for it."""
    if step is None:
        return ""
    what = {StepKind.PICTURE: say("a picture"), StepKind.FILE: say("a file")}.get(step.kind) or _shortened(step.content)
    return say("{keys}: {what}", keys=keys, what=what) if keys else say("Next: {what}", what=what)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
