"""Everything that lives on the desktop's thread, and which part each event of the X server is for."""

import logging
from collections.abc import Callable, Iterable

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.jobs import now
from assistant.desktop.x11.capture import KeyCapture
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.handover import Handover
from assistant.desktop.x11.hotkeys import Hotkeys
from assistant.desktop.x11.keyboard import Keyboard
from assistant.desktop.x11.loop import Loop
from assistant.desktop.x11.message import MessageReader
from assistant.desktop.x11.owner import ClipboardOwner
from assistant.desktop.x11.reader import ClipboardReader
from assistant.desktop.x11.surface import X11Surface
from assistant.desktop.x11.windows import Windows
from assistant.insertion.ports import Press
from assistant.insertion.programs import Program
from assistant.insertion.queue import InsertionQueue

log = logging.getLogger(__name__)
Handler = Callable[[Event], None]


class Parts:
    """The parts of the X11 desktop around one connection. `pressed` hears of hotkeys, on this thread."""

    def __init__(self, display_name: str | None, own_programs: Iterable[Program]) -> None:
        connection = self.connection = Connection(display_name)
        self.pressed: Callable[[Press], None] | None = None
        self.capture = KeyCapture(connection)
        self.hotkeys = Hotkeys(connection, Keyboard(connection), self.capture)
        self.windows = Windows(connection)
        self.owner = ClipboardOwner(connection, self._fetched, self._asked)
        self.reader = ClipboardReader(connection, lambda saved: self.queue.clipboard_saved(saved, now()))
        self.message = MessageReader(connection)
        self.surface = X11Surface(connection, self.hotkeys, self.windows, self.owner, self.reader)
        self.queue = InsertionQueue(self.surface, own_programs)
        self.loop = Loop(connection, self._handle, self._deadline, self._tick, self._lost)
        self.handover = Handover(connection, self.owner, self.loop.pump)
        self._keyboard_changed = False
        self._handlers: dict[int, Handler] = {
            X.KeyPress: self._key_pressed,
            X.KeyRelease: self.hotkeys.released,
            X.MappingNotify: self._mapping_changed,
            X.SelectionRequest: self.owner.serve,
            X.SelectionClear: self._selection_taken,
            X.SelectionNotify: self._selection_answered,
            X.PropertyNotify: self._property_changed,
            X.DestroyNotify: self._window_gone,
        }

    def last(self) -> None:
        self.handover.hand_over()

    def _handle(self, event: Event) -> None:
        if handler := self._handlers.get(event.type):
            handler(event)

    def _key_pressed(self, event: Event) -> None:
        name = self.hotkeys.pressed(event)
        if name is None:
            self.capture.key(event)
        elif self.pressed is not None:
            press = Press(name, self.windows.target(), stamp=event.time)
            log.debug("press %s: hotkey %s", press.id, name)
            self.pressed(press)

    def _mapping_changed(self, event: Event) -> None:
        """Such notices come in bursts: the hotkeys are looked at once, when the burst is through."""
        self.connection.display.refresh_keyboard_mapping(event)
        self._keyboard_changed = self._keyboard_changed or event.request != X.MappingPointer

    def _selection_taken(self, event: Event) -> None:
        if self.owner.lost(event):
            self.queue.clipboard_lost(now())

    def _selection_answered(self, event: Event) -> None:
        if not self.message.answered(event) and not self.handover.answered(event.selection):
            self.reader.answered(event)

    def _property_changed(self, event: Event) -> None:
        if event.window.id == self.connection.root.id:
            if self.windows.is_active_window(event.atom):
                self.windows.changed()
                self.queue.front_changed(now())
        elif event.state == X.PropertyDelete:
            self.owner.property_deleted(event)
        elif event.window.id == self.connection.window.id:
            self.reader.property_written(event)

    def _window_gone(self, event: Event) -> None:
        self.connection.forget(event.window.id)
        self.queue.window_gone(event.window.id, now())

    def _fetched(self, client: int) -> None:
        self.queue.fetched(client, now())

    def _asked(self) -> None:
        self.queue.asked(now())

    def _deadline(self) -> float | None:
        if self._keyboard_changed:
            return now()
        due = (self.queue.deadline, self.reader.deadline, self.message.deadline, self.hotkeys.deadline)
        return min((moment for moment in due if moment is not None), default=None)

    def _tick(self) -> None:
        if self._keyboard_changed:
            self._keyboard_changed = False
            self.hotkeys.keyboard_changed()
        self.hotkeys.tick()
        self.reader.tick()
        self.message.tick()
        self.queue.tick(now())

    def _lost(self) -> None:
        self.queue.desktop_lost(now())
