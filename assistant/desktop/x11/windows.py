"""The windows of other programs: which is in front, what it is called, and bringing one to the front."""

import os

from Xlib import X, error
from Xlib.protocol import event
from Xlib.xobject.drawable import Window

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.opening import property_of
from assistant.insertion.outcome import Target

NO_WINDOW_ERRORS = (error.BadWindow, error.BadDrawable, error.BadMatch)
DEEPEST = 20  # levels between a focused field's window and the program's main window


class Windows:
    """Follows the window manager's word for the active window (EWMH 1.5) and the server's for the focus."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._display = connection.display
        self._active = connection.atom("_NET_ACTIVE_WINDOW")
        self._foreign = 0  # the last window in front that was not ours
        self._pids: dict[int, int] = {}
        self.changed()

    def is_active_window(self, atom: int) -> bool:
        return atom == self._active

    def changed(self) -> None:
        """Call this when another window has become active."""
        window = self.active()
        if window and not self.is_ours(window):
            self._foreign = window

    def active(self) -> int:
        """The active window, 0 for none. Where no manager tells it: the outermost named window around the focus."""
        window = self._property(self._connection.root, self._active)
        return window or self._named_around(self.focus())

    def focus(self) -> int:
        """The window that gets the keys: 0 none, 1 whatever is under the mouse (X.PointerRoot)."""
        focus = self._display.get_input_focus().focus
        return focus if isinstance(focus, int) else int(focus.id)

    def in_front(self, window: int) -> bool:
        """Active, and the keys go to it, to a window of the same program's or to one inside it."""
        if self.active() != window:
            return False
        focus = self.focus()
        if focus in (X.NONE, X.PointerRoot):
            return False
        same = self._connection.client(focus) == self._connection.client(window)
        return same or window in self._around(focus)

    def target(self) -> Target | None:
        """What is in front; while that is one of ours, the other program's window that was there before it."""
        window = self.active()
        if window and self.is_ours(window):
            window = self._foreign if self.exists(self._foreign) else 0
        return self.describe(window) if window else None

    def describe(self, window: int) -> Target | None:
        it = self._connection.object(window)
        try:
            name = it.get_wm_class() or ("", "")
            title = property_of(it, self._connection.atom("_NET_WM_NAME"))
            words = title.value.decode("utf-8", "replace") if title else str(it.get_wm_name() or "")
            size, place = it.get_geometry(), it.translate_coords(self._connection.root.id, 0, 0)
            area = (-place.x, -place.y, size.width, size.height)
            return Target(window, program=name[1] or name[0], title=words, pid=self.pid(window), area=area)
        except NO_WINDOW_ERRORS:
            return None

    def exists(self, window: int) -> bool:
        try:
            self._connection.object(window).get_attributes()
        except NO_WINDOW_ERRORS:
            return False
        return bool(window)

    def is_ours(self, window: int) -> bool:
        return window == self._connection.window.id or self.pid(window) == os.getpid()

    def pid(self, window: int) -> int:
        return self._property(self._connection.object(window), self._connection.atom("_NET_WM_PID"))

    def bring_to_front(self, window: int, stamp: int = 0) -> None:
        """Asks the window manager as a taskbar does (EWMH: source 2), with a true time stamp: managers refuse old
        ones, and treat a missing one as a program that steals the focus."""
        data = [2, stamp or self._connection.server_time(), self.active(), 0, 0]
        message = event.ClientMessage(window=self._connection.object(window), client_type=self._active, data=(32, data))
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        self._connection.root.send_event(message, event_mask=mask)
        self._display.flush()

    def _around(self, window: int) -> list[int]:
        """The window and those it lies in, from inside out."""
        found: list[int] = []
        inside = self._connection.object(window)
        try:
            while len(found) < DEEPEST and inside.id != self._connection.root.id:
                found.append(inside.id)
                parent = inside.query_tree().parent
                if isinstance(parent, int):
                    break
                inside = parent
        except NO_WINDOW_ERRORS:
            pass
        return found

    def _named_around(self, window: int) -> int:
        if window in (X.NONE, X.PointerRoot):
            return 0
        return next((w for w in reversed(self._around(window)) if self._connection.object(w).get_wm_class()), 0)

    def _property(self, window: Window, atom: int) -> int:
        """The first number of a property, 0 when there is none."""
        try:
            found = property_of(window, atom)
        except NO_WINDOW_ERRORS:
            return 0
        return int(found.value[0]) if found and len(found.value) else 0
