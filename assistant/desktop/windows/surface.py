"""The steps of an insertion as Windows does them."""

import sys

assert sys.platform == "win32"

from collections.abc import Callable

from assistant.desktop.windows.clipboard_api import answers
from assistant.desktop.windows.hotkeys import Hotkeys
from assistant.desktop.windows.offered import offered
from assistant.desktop.windows.owner import ClipboardOwner
from assistant.desktop.windows.reader import ClipboardReader
from assistant.desktop.windows.windows import Windows
from assistant.insertion.content import Content
from assistant.insertion.keys import parse
from assistant.insertion.outcome import Reason
from assistant.insertion.surface import Pressed, Saved

AWAKE = 0.05  # seconds that a window is given for an answer; the desktop's thread waits for it


class WindowsSurface:
    """An `assistant.insertion.surface.Surface` made of the desktop's parts; a client is a process. `watch` hears of
    windows whose end somebody waits for."""

    def __init__(
        self, windows: Windows, hotkeys: Hotkeys, owner: ClipboardOwner, reader: ClipboardReader,
        watch: Callable[[int], None],
    ) -> None:  # fmt: skip
        self._windows = windows
        self._hotkeys = hotkeys
        self._owner = owner
        self._reader = reader
        self.watch = watch
        self.is_ours = windows.is_ours
        self.exists = windows.exists
        self.client = windows.pid
        self.in_front = windows.in_front
        self.bring_to_front = windows.bring_to_front
        self.transferring = owner.transferring

    def refuses(self, window: int) -> Reason | None:
        return Reason.TARGET_ELEVATED if self._windows.takes_no_keys(window) else None

    def save(self) -> None:
        """What we render ourselves needs no question to another program."""
        if self._owner.content is not None:
            self._reader.tell(Saved(self._owner.content))
        else:
            self._reader.begin()

    def offer(self, content: Content, client: int, *, primary: bool) -> bool:  # noqa: ARG002 - PRIMARY is X11's alone
        return self._owner.offer(offered(content), client, self._reader.version)

    def keep_for(self, client: int, content: Content | None) -> None:
        self._owner.keep_for(client, None if content is None else offered(content))

    def give_back(self, saved: Saved) -> bool:
        return self._owner.give_back(saved)

    def turned_down(self, window: int) -> bool:
        """Windows tells of no question for a format that is not there; a key that a window has not seen lies before it
        as long as it does not look after its messages."""
        return answers(window, AWAKE)

    def press(self, window: int, keys: str) -> Pressed:
        """Windows takes all strokes at once, so that no key of the user's comes in between. What he still holds comes
        to us until it is up."""
        combination = parse(keys)
        self._hotkeys.swallow_held_keys(combination)
        if self._windows.in_front(window) and self._hotkeys.keyboard.press(combination):
            return Pressed.SENT
        return Pressed.NOT_IN_FRONT
