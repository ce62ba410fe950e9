"""Sends what was chosen to the chat, and brings what came of it back to the GUI thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from assistant.insertion.content import Files
from assistant.insertion.outcome import Inserted, Outcome
from assistant.insertion.ports import Desktop, Press
from assistant.insertion.reply import Reply
from assistant.refusal import Refused
from assistant.scripts.script import Script
from ui.compliance.guard import Guard
from ui.compliance.telling import refusal_of

Told = Callable[[Outcome], None]


def _nothing() -> None:
    """For a text that nobody waits for."""


def _nobody(_: Refused) -> None:
    """Hears that a text was refused."""


class Replies(QObject):
    """`outcome` and `refused` say what came of each text or picture, for the notice line; a caller may hear of his.
    Texts pass the guard first, who says himself whom he stops: `cleared` is called when the text is on its way. The
    better wording of a script goes without Enter, so that the agent reads it first."""

    outcome = Signal(object)  # Outcome
    refused = Signal(object)  # Refused: the text or picture itself cannot be inserted
    taken_back = Signal(bool)  # whether the undo key was pressed
    begun = Signal(object, object)  # Script, Inserted: the first of several messages is in the chat
    _reported = Signal(object, object)

    def __init__(self, desktop: Desktop, used: Callable[[Script], None], guard: Guard) -> None:
        super().__init__()
        self._desktop = desktop
        self._reply = Reply(desktop, used)
        self._guard = guard
        self.last: Outcome | None = None
        self.outcomes = 0
        self._reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def send(  # noqa: PLR0913 - whom to tell of what
        self,
        script: Script,
        press: Press,
        *,
        then_enter: bool = False,
        told: Told | None = None,
        cleared: Callable[[], None] = _nothing,
        refused: Callable[[Refused], None] = _nobody,
        offered: bool = True,
    ) -> None:
        """`offered`: somebody sits before the notice line who may take the better wording."""

        def go() -> None:
            cleared()
            if refusal := self._try(
                lambda: self._reply.send(
                    script, press, self._reporter(self._beginner(script, told)), then_enter=then_enter
                )
            ):
                refused(refusal)

        def instead(body: str) -> None:
            self.send(replace(script, body=body), press, told=told, cleared=cleared, refused=refused)

        self._guard.let_pass(
            script.body, go, stopped=lambda verdict: refused(refusal_of(verdict)), instead=instead if offered else None
        )

    def send_text(  # noqa: PLR0913 - whom to tell of what
        self,
        text: str,
        press: Press,
        told: Told | None = None,
        *,
        then_enter: bool = False,
        cleared: Callable[[], None] = _nothing,
        buyers: tuple[str, ...] | None = None,
        refused: Callable[[Refused], None] = _nobody,
    ) -> None:
        """A text that is no script. `buyers`: it is the text of a card, and these are the buyer's own words in it."""

        def go() -> None:
            cleared()
            report = self._reporter(told)
            if refusal := self._try(lambda: self._reply.send_text(text, press, report, then_enter=then_enter)):
                refused(refusal)

        self._guard.let_pass(text, go, buyers=buyers, stopped=lambda verdict: refused(refusal_of(verdict)))

    def send_picture(
        self, png: bytes, press: Press, told: Told | None = None, *, then_enter: bool = False
    ) -> Refused | None:
        """A picture as the bytes of a PNG file."""
        report = self._reporter(told)
        return self._try(lambda: self._reply.send_picture(png, press, report, then_enter=then_enter))

    def send_files(
        self, paths: tuple[Path, ...], press: Press, told: Told | None = None, *, then_enter: bool = False
    ) -> Refused | None:
        """Files by their absolute paths."""
        report = self._reporter(told)
        return self._try(lambda: self._reply.send_content(Files(paths), press, report, then_enter=then_enter))

    def take_back(self) -> None:
        """Presses the undo key in the chat that was last inserted into, if that is still in front."""
        self._desktop.undo(self.taken_back.emit)

    def _try(self, send: Callable[[], None]) -> Refused | None:
        try:
            send()
        except Refused as refusal:
            self.refused.emit(refusal)
            return refusal
        return None

    def _beginner(self, script: Script, told: Told | None) -> Told:
        """Hears whether the first of several messages has arrived."""

        def heard(outcome: Outcome) -> None:
            if told:
                told(outcome)
            if isinstance(outcome, Inserted) and script.parts.steps:
                self.begun.emit(script, outcome)

        return heard

    def _reporter(self, told: Told | None) -> Told:
        return lambda outcome: self._reported.emit(told, outcome)

    def _tell(self, told: Told | None, outcome: Outcome) -> None:
        self.last = outcome
        self.outcomes += 1
        if told:
            told(outcome)
        self.outcome.emit(outcome)
