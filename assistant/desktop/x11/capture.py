"""Keys for a palette that never takes the focus: the whole keyboard comes to us while it is open."""

from collections.abc import Callable

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.keyboard import PC_PLACES
from assistant.desktop.x11.keysyms import name_of

COMBINING = {X.ControlMask: "Ctrl", X.Mod1Mask: "Alt", X.Mod4Mask: "Super"}
PC_KEYS = {code: key.lower() for key, code in PC_PLACES.items()}  # what is typed on a layout without Latin letters


class KeyCapture:
    """An active grab on the connection that also has the passive ones: while the hotkey that opened the palette is
    still held, the server gives it to nobody else (AlreadyGrabbed)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._typed: Callable[[str], None] | None = None

    @property
    def active(self) -> bool:
        return self._typed is not None

    def begin(self, typed: Callable[[str], None]) -> bool:
        """False when another program has the keyboard."""
        self._typed = typed if self._grab() else None
        return self.active

    def resume(self) -> None:
        """The keyboard was let go for a moment: takes it again if a palette is open."""
        if self.active:
            self._grab()

    def _grab(self) -> bool:
        root, time = self._connection.root, self._connection.server_time()
        return root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, time) == X.GrabSuccess

    def end(self) -> None:
        self._typed = None
        self._connection.display.ungrab_keyboard(self._connection.server_time())
        self._connection.display.flush()

    def key(self, event: Event) -> None:
        """Tells what was typed; of the combinations only "Alt+1" to "Alt+9" and "Ctrl+Return" mean something."""
        if self._typed is None:
            return
        shifted = bool(event.state & X.ShiftMask)
        display = self._connection.display
        keysym = display.keycode_to_keysym(event.detail, int(shifted)) or display.keycode_to_keysym(event.detail, 0)
        name = name_of(keysym) or PC_KEYS.get(event.detail, "")
        held = "+".join(word for bit, word in COMBINING.items() if event.state & bit)
        if not held:
            self._typed(name) if name else None
        elif (held == "Alt" and name in "123456789") or (held, name) == ("Ctrl", "Return"):
            self._typed(f"{held}+{name}")
