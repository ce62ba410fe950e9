"""The desktop thread's one connection to the X server: atoms, server time, and events in the order they came."""

import logging
from collections import deque

from Xlib import X, Xatom, error
from Xlib.protocol import rq
from Xlib.xobject.drawable import Window

from assistant.desktop.x11.opening import open_display

log = logging.getLogger(__name__)


class Connection:
    """Only for the thread that owns it. Every call raises `ConnectionClosedError` once the server is gone."""

    def __init__(self, name: str | None = None) -> None:
        self.display = open_display(name)
        self.display.set_error_handler(_note)
        self._masks: dict[int, int] = {}
        self.root: Window = self.display.screen().root
        self.window: Window = self.root.create_window(-10, -10, 1, 1, 0, X.CopyFromParent)
        self.watch(self.window, X.PropertyChangeMask)
        self.watch(self.root, X.PropertyChangeMask)
        self.piece = min(
            self.display.display.info.max_request_length * 4 - 1024, 1 << 18
        )  # bytes in one property write
        self._client_mask = ~int(self.display.display.info.resource_id_mask)
        self._atoms: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._events: deque[rq.Event] = deque()
        self._clock = self.atom("_MIAOHUI_CLOCK")

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            self._atoms[name] = int(self.display.intern_atom(name))
        return self._atoms[name]

    def name_of(self, atom: int) -> str:
        if atom not in self._names:
            self._names[atom] = str(self.display.get_atom_name(atom))
        return self._names[atom]

    def object(self, window: int) -> Window:
        return self.display.create_resource_object("window", window)

    def client(self, window: int) -> int:
        """Ids that one connection creates share all bits outside the resource id mask (X protocol, section 8)."""
        return window & self._client_mask

    def watch(self, window: Window, mask: int) -> None:
        """Asks for more kinds of events of a window; a window has one mask for us, so kinds add up."""
        self._masks[window.id] = self._masks.get(window.id, 0) | mask
        window.change_attributes(event_mask=self._masks[window.id], onerror=error.CatchError(error.BadWindow))

    def forget(self, window: int) -> None:
        """The window is gone; its number may be used again."""
        self._masks.pop(window, None)

    def server_time(self) -> int:
        """The server's clock now (ms): ICCCM 2.1 asks for a time stamp of an event, never CurrentTime.

        An empty write to a property of our own makes such an event. Other events that come meanwhile are kept.
        """
        self.window.change_property(self._clock, Xatom.STRING, 8, b"")
        while True:
            event = self.display.next_event()
            if event.type == X.PropertyNotify and event.window.id == self.window.id and event.atom == self._clock:
                return int(event.time)
            self._events.append(event)

    def next_event(self) -> rq.Event | None:
        """The oldest event that was not handled yet, without waiting."""
        if self._events:
            return self._events.popleft()
        return self.display.next_event() if self.display.pending_events() else None

    def idle(self) -> bool:
        """Sends what waits to be sent; then, whether no event is here. Sending may itself read events into the queue,
        so only after this may one wait on the socket."""
        self.display.flush()
        return not self._events and not self.display.pending_events()

    def close(self) -> None:
        try:
            self.display.close()
        except (error.ConnectionClosedError, OSError):
            log.debug("the connection was closed already")


def _note(problem: error.XError, _request: rq.Request | None) -> None:
    """An error nobody waits for, nearly always BadWindow: the window was closed meanwhile."""
    log.debug("X error: %s", type(problem).__name__)
