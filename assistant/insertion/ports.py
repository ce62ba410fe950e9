"""What an insertion needs from the desktop, and what the windows need from it: one small port a system."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from assistant.ids import new_id
from assistant.insertion.content import Content
from assistant.insertion.outcome import Outcome, Target


@dataclass(frozen=True, slots=True)
class Press:
    """A hotkey was pressed: which one, over which window, and when by the display's own clock (ms)."""

    hotkey: str
    target: Target | None
    stamp: int = 0
    id: str = field(default_factory=lambda: new_id()[-8:])


@dataclass(frozen=True, slots=True)
class Request:
    """Put `content` into `target`. `press` is the id that every log line of this one press carries."""

    content: Content
    target: Target | None
    press: str = ""
    send: bool = False  # press Enter once the target has fetched the content


@dataclass(frozen=True, slots=True)
class Registration:
    """Whether a hotkey works; `reason` is "" or a key of the reasons table: "hotkey_taken", "hotkey_unknown_key",
    "hotkey_needs_modifier", "hotkey_reserved", "hotkeys_unavailable", "desktop_lost"."""

    keys: str
    active: bool
    reason: str = ""


class Desktop(Protocol):
    """The operating system as the program sees it.

    All calls may come from any thread and return at once, but for `register`, `active_window` and `stop`, which
    wait for the desktop's own thread (milliseconds). Callbacks come on the desktop's own thread.
    """

    name: str  # "x11", "windows", "copy_only"
    can_insert: bool

    def start(self, pressed: Callable[[Press], None]) -> None:
        """Begins to listen; `pressed` is called for each registered hotkey, once a press, however long it is held."""

    def register(self, hotkey: str, keys: str) -> Registration:
        """Asks for a combination ("Alt+Q") under the name `hotkey`; a second call for one name replaces the first."""

    def unregister(self, hotkey: str) -> None: ...

    def active_window(self) -> Target | None:
        """The window in front; while it is one of ours, the other program's window that was in front before it."""

    def activate(self, window: int, stamp: int = 0) -> None:
        """Brings a window to the front with the focus: ours when a palette opens, the chat's when it closes."""

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        """Queues an insertion. `report` is called once, or twice when a target fetches late:
        first CopiedOnly (NOT_FETCHED, PICTURE_NOT_TAKEN or FILES_NOT_TAKEN), then Inserted."""

    def cancel(self) -> None:
        """Takes back every insertion whose paste key was not pressed yet: NotInserted(CANCELLED)."""

    def undo(self, report: Callable[[bool], None]) -> None:
        """Presses the undo key in the last insertion's target if that is still in front; reports whether it did."""

    def message(self, press: Press, told: Callable[[str], None]) -> None:
        """What the customer wrote, if the user has just selected or copied it in the window of this press: `told` is
        called once within a quarter of a second, with "" when there is nothing. The only moment when what others
        selected or copied is looked at for its words; nothing of it is kept or logged."""

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        """While set, each key goes to `typed` and to nobody else ("a", "1", "Return", "Escape", "Up", "Down",
        "BackSpace", "Tab", and of the combinations "Alt+1" to "Alt+9" and "Ctrl+Return"): the palette that never
        takes the focus. None ends it. False: not possible now."""

    def stop(self) -> None:
        """Ends; a clipboard that we gave back is handed over, so that it outlives us."""


class Clipboard(Protocol):
    """The plain clipboard, for desktops where nothing more is possible."""

    def put(self, content: Content) -> bool:
        """Puts the content on the clipboard; False when the system refused."""
