"""How far a script of several messages is: which one comes next, and what the agent may do now."""

from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.insertion.outcome import CopiedOnly, Inserted, Outcome
from assistant.scripts.parts import Step


class State(StrEnum):
    """What a sequence is doing. The last two are its ends."""

    WAITING = "waiting"  # for the agent
    PAUSING = "pausing"  # of all that are sent at once, the next comes after its delay
    UNDERWAY = "underway"  # a message is on its way into the chat
    COPIED = "copied"  # the last one waits on the clipboard: the agent pastes it himself, then goes on
    HELD = "held"  # the next one did not get into the chat
    STOPPED = "stopped"
    DONE = "done"


OPEN = frozenset(State) - {State.STOPPED, State.DONE}
READY = frozenset({State.WAITING, State.PAUSING, State.COPIED, State.HELD})


@dataclass(frozen=True, slots=True)
class Sending:
    """`steps` follow a first message that is in the chat already; `sent` counts it, too. With `together` each message
    calls for the next one; without, the agent does. What does not apply now changes nothing."""

    steps: tuple[Step, ...]
    sent: int = 1
    state: State = State.WAITING
    together: bool = False

    @property
    def total(self) -> int:
        return 1 + len(self.steps)

    @property
    def open(self) -> bool:
        return self.state in OPEN

    @property
    def step(self) -> Step | None:
        """What comes next, or is on its way; None after the last."""
        return self.steps[self.sent - 1] if self.sent <= len(self.steps) else None

    @property
    def number(self) -> int:
        """Of the message that comes next or is on its way, counted from 1."""
        return min(self.sent + 1, self.total)

    def go(self) -> "Sending":
        """The next message sets out."""
        return replace(self, state=State.UNDERWAY) if self.state in READY and self.step else self

    def all(self) -> "Sending":
        """The next message and all after it, each after its delay."""
        return replace(self, state=State.PAUSING, together=True) if self.state in READY and self.step else self

    def heard(self, outcome: Outcome) -> "Sending":
        """What came of the message. One that was told as copied may still be fetched: it is not counted twice."""
        if self.state is State.COPIED and isinstance(outcome, Inserted):
            return self._after(self.sent)
        if self.state is not State.UNDERWAY:
            return self
        if isinstance(outcome, Inserted):
            return self._after(self.sent + 1)
        if isinstance(outcome, CopiedOnly):
            return replace(self, state=State.COPIED, sent=self.sent + 1, together=False)
        return self.hold()

    def hold(self) -> "Sending":
        """The message on its way was refused: nothing goes on by itself."""
        return replace(self, state=State.HELD, together=False) if self.open else self

    def pause(self) -> "Sending":
        """Back to one by one; a message that is on its way still arrives."""
        state = State.WAITING if self.state is State.PAUSING else self.state
        return replace(self, state=state, together=False)

    def stop(self) -> "Sending":
        return replace(self, state=State.STOPPED, together=False) if self.open else self

    def _after(self, sent: int) -> "Sending":
        if sent >= self.total:
            return replace(self, sent=sent, state=State.DONE, together=False)
        return replace(self, sent=sent, state=State.PAUSING if self.together else State.WAITING)
