"""The desktop on which no program may press keys: what is to be inserted goes to the clipboard, and the user pastes."""

from collections.abc import Callable

from assistant.insertion.outcome import CopiedOnly, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Clipboard, Press, Registration, Request


class CopyOnly:
    """An `assistant.insertion.ports.Desktop` for Wayland, and wherever there is no display to work with.

    `why` is a key of the reasons table: "desktop_wayland", "desktop_no_display", "desktop_unknown_system",
    "desktop_not_reached".
    """

    name = "copy_only"
    can_insert = False

    def __init__(self, clipboard: Clipboard, why: str) -> None:
        self._clipboard = clipboard
        self.why = why

    def start(self, pressed: Callable[[Press], None]) -> None:
        """There is nothing to listen to."""

    def register(self, hotkey: str, keys: str) -> Registration:  # noqa: ARG002 - the port's names
        return Registration(keys, active=False, reason="hotkeys_unavailable")

    def unregister(self, hotkey: str) -> None:
        """Nothing was registered."""

    def active_window(self) -> Target | None:
        return None

    def activate(self, window: int, stamp: int = 0) -> None:
        """The window manager decides alone."""

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        if self._clipboard.put(request.content):
            report(CopiedOnly(Reason.COPY_ONLY, request.target, request.content.what))
        else:
            report(NotInserted(Reason.CLIPBOARD_REFUSED, request.target))

    def cancel(self) -> None:
        """Nothing ever waits."""

    def undo(self, report: Callable[[bool], None]) -> None:
        report(False)

    def message(self, press: Press, told: Callable[[str], None]) -> None:  # noqa: ARG002 - the port's names
        told("")  # no hotkey is ever pressed here

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        return typed is None

    def stop(self) -> None:
        """The clipboard is the system's own."""
