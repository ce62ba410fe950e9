"""What one insertion asks of the desktop, step by step; no call here waits for another program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol

from assistant.insertion.content import Content
from assistant.insertion.outcome import Reason


@dataclass(frozen=True, slots=True)
class Saved:
    """What lay on the clipboard, in the desktop's own terms. `complete` is False when a part could not be had."""

    content: Mapping[Any, Any] | None  # None: nobody owned it
    complete: bool = field(default=True, compare=False)


class Pressed(Enum):
    """What came of pressing a key for one window."""

    SENT = auto()
    NOT_IN_FRONT = auto()  # nothing was pressed
    NO_SUCH_KEY = auto()  # nothing was pressed


class Surface(Protocol):
    """One desktop under the state machine. Answers that take another program's time come back as events."""

    def is_ours(self, window: int) -> bool: ...

    def exists(self, window: int) -> bool: ...

    def refuses(self, window: int) -> Reason | None:
        """Why this window would never take our keys, if that can be known before anything is touched."""

    def client(self, window: int) -> int:
        """What all windows of one program's connection share; `fetched` events carry it."""

    def in_front(self, window: int) -> bool:
        """Whether it is the active window and truly has the keyboard focus."""

    def bring_to_front(self, window: int) -> None: ...

    def watch(self, window: int) -> None:
        """From here on an event tells when the window is gone."""

    def save(self) -> None:
        """Begins to read the clipboard; the event `clipboard_saved` has the result."""

    def offer(self, content: Content, client: int, *, primary: bool) -> bool:
        """Takes the clipboard with this content, kept out of histories: for one program, or for whoever asks (0).

        False when it cannot be had just now: another program has it open or, for a client, has put something there
        since it was saved."""

    def keep_for(self, client: int, content: Content | None) -> None:
        """Whatever the clipboard holds, this program gets this content: its paste is late. None ends it."""

    def give_back(self, saved: Saved) -> bool:
        """Puts the saved content back; False when the clipboard cannot be had just now."""

    def press(self, window: int, keys: str) -> Pressed:
        """Lets go of held modifiers and presses the keys, only if the window is in front in that very moment."""

    def turned_down(self, window: int) -> bool:
        """Some time after the paste key: whether this program is awake, so that what it has not fetched by now it does
        not want. False where that cannot be told."""

    def transferring(self) -> bool:
        """Whether a program is in the middle of fetching something in pieces."""
