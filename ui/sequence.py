"""Sends the further messages of a script one after the other, each to the chat that the first one reached."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.insertion.outcome import Inserted, Outcome, Target
from assistant.insertion.ports import Press
from assistant.insertion.titles import chat_of, same_chat
from assistant.refusal import Refused
from assistant.scripts.parts import Step, StepKind
from assistant.scripts.sending import READY, Sending, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.orders.catalogue.pictures import PictureFolder
    from assistant.scripts.script import Script
    from ui.background import Background
    from ui.replies import Replies

    Refuse = Callable[[Refused], None]
    Fill = Callable[[Script, str, Callable[[str], None], Refuse], None]


def as_it_stands(_: Script, text: str, go: Callable[[str], None], _refused: Refuse) -> None:
    """A text without blanks."""
    go(text)


class Sequence(QObject):
    """At most one is open; a new one takes its place. `changed` comes with every change of `sending`.

    The next message sets out only after the outcome of the one before, so text and picture keep their order. Sent one
    by one, Enter follows a message if the agent had it pressed after the first; all together, it follows each.
    `fill` turns a text of the script into the one that goes out and calls back with it, or with why it cannot.
    `in_front` is the window that the agent looks at: where its title tells that the chat is with somebody else now,
    nothing goes on but by `insist`.
    """

    changed = Signal()
    refused = Signal(object)  # Refused: this message cannot go out

    def __init__(
        self,
        replies: Replies,
        background: Background,
        pictures: Callable[[], PictureFolder],
        fill: Fill = as_it_stands,
        in_front: Callable[[], Target | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._replies = replies
        self._background = background
        self._pictures = pictures
        self._fill = fill
        self._in_front = in_front
        self._press = Press("sequence", None)
        self._enter = False
        self._turn = 0  # what an older sequence still hears is not about this one
        self._script: Script | None = None
        self.sending = Sending((), state=State.DONE)
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._set_out)
        replies.begun.connect(self.begin)

    @property
    def open(self) -> bool:
        return self.sending.open

    @property
    def target(self) -> Target | None:
        """The chat that all of it goes to."""
        return self._press.target

    def begin(self, script: Script, first: Inserted) -> None:
        """The first message is in the chat."""
        self._turn += 1
        self._delay.stop()
        self._press, self._enter, self._script = Press("sequence", first.target), first.sent, script
        self._become(Sending(script.parts.steps))

    def next(self) -> None:
        """The agent's key: the next message; while all are sent, it halts them."""
        if self.sending.together:
            self.pause()
        else:
            self._set_out()

    def insist(self) -> None:
        """As `next`, also to the customer whom the chat's window shows now."""
        if not self.sending.together and (now := self._somebody_else()):
            self._press = replace(self._press, target=now)
        self.next()

    def send_all(self) -> None:
        self._become(self.sending.all())
        self._wait_or_go()

    def pause(self) -> None:
        self._delay.stop()
        if self.open:
            self._become(self.sending.pause())

    def stop(self) -> None:
        """What is in the chat stays there."""
        self._delay.stop()
        if self.open:
            self._become(self.sending.stop())

    def _set_out(self) -> None:
        self._delay.stop()
        if self.sending.state in READY and (now := self._somebody_else()):
            self._become(self.sending.hold())
            self.refused.emit(Refused("chat_changed", now=chat_of(now), first=chat_of(self._press.target or now)))
            return
        before, self.sending = self.sending, self.sending.go()
        step = self.sending.step
        if self.sending != before and step:
            self.changed.emit()
            self._send(step, enter=self._enter or self.sending.together)

    def _somebody_else(self) -> Target | None:
        """What the chat's window has become, if it is in front and with another customer."""
        first, now = self._press.target, self._in_front()
        return now if first and now and now.window == first.window and not same_chat(first, now) else None

    def _send(self, step: Step, *, enter: bool) -> None:
        told, refused, press = self._hearer(), self._refuser(), replace(self._press)
        if step.kind is StepKind.TEXT and self._script:
            self._fill(
                self._script,
                step.content,
                lambda text: self._replies.send_text(text, press, told, then_enter=enter, refused=refused),
                self._loud(refused),
            )
        elif step.kind is StepKind.PICTURE:

            def send(png: bytes) -> None:
                if refusal := self._replies.send_picture(png, press, told, then_enter=enter):
                    refused(refusal)

            self._background.run(lambda: _read(self._pictures(), step.content), send, self._loud(refused))
        else:

            def hand_over(path: Path) -> None:
                if refusal := self._replies.send_files((path,), press, told, then_enter=enter):
                    refused(refusal)

            self._background.run(lambda: _there(step.content), hand_over, self._loud(refused))

    def _hearer(self) -> Callable[[Outcome], None]:
        turn = self._turn

        def heard(outcome: Outcome) -> None:
            if turn == self._turn:
                self._become(self.sending.heard(outcome))
                self._wait_or_go()

        return heard

    def _refuser(self) -> Callable[[Refused], None]:
        turn = self._turn

        def refused(_: Refused) -> None:
            if turn == self._turn:
                self._become(self.sending.hold())

        return refused

    def _loud(self, refused: Callable[[Refused], None]) -> Callable[[Refused], None]:
        """For what nobody else tells the user of."""

        def tell(refusal: Refused) -> None:
            refused(refusal)
            self.refused.emit(refusal)

        return tell

    def _wait_or_go(self) -> None:
        if self.sending.state is State.PAUSING and (step := self.sending.step):
            self._delay.start(round(step.delay * 1000))

    def _become(self, sending: Sending) -> None:
        if sending != self.sending:
            self.sending = sending
            self.changed.emit()


def _read(pictures: PictureFolder, name: str) -> bytes:
    """Waits for the disk."""
    from ui.scripts.step_picture import png_of

    return png_of(pictures, name)


def _there(file: str) -> Path:
    """Waits for the disk. Raises `Refused("step_file_gone", name)`: a chat would say nothing of it."""
    path = Path(file)
    if not path.is_file():
        raise Refused("step_file_gone", name=path.name)
    return path
