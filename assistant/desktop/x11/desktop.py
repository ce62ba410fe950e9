"""The X11 desktop as the program sees it: calls from any thread become jobs of the desktop's own."""

import logging
from collections.abc import Callable

from assistant.desktop.x11.connection import now
from assistant.desktop.x11.loop import DesktopLost
from assistant.desktop.x11.parts import Parts
from assistant.insertion.outcome import Inserted, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Press, Registration, Request
from assistant.insertion.programs import Program, program_named
from assistant.insertion.surface import Pressed

log = logging.getLogger(__name__)


class X11Desktop:
    """An `assistant.insertion.ports.Desktop`. Raises what python-xlib raises when the display cannot be opened."""

    name = "x11"
    can_insert = True

    def __init__(self, display_name: str | None = None, own_programs: tuple[Program, ...] = ()) -> None:
        self._own_programs = own_programs
        self._undoable: Target | None = None
        self._parts = Parts(display_name, own_programs)
        self._loop = self._parts.loop
        self._loop.start()

    def start(self, pressed: Callable[[Press], None]) -> None:
        self._parts.pressed = lambda press: _safely(lambda: pressed(press))

    def register(self, hotkey: str, keys: str) -> Registration:
        try:
            return self._loop.ask(lambda: self._parts.hotkeys.register(hotkey, keys))
        except DesktopLost:
            return Registration(keys, active=False, reason="desktop_lost")

    def unregister(self, hotkey: str) -> None:
        self._loop.post(lambda: self._parts.hotkeys.unregister(hotkey))

    def active_window(self) -> Target | None:
        try:
            return self._loop.ask(self._parts.windows.target)
        except DesktopLost:
            return None

    def activate(self, window: int, stamp: int = 0) -> None:
        self._loop.post(lambda: self._parts.windows.bring_to_front(window, stamp))

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        def ended(outcome: Outcome) -> None:
            if isinstance(outcome, Inserted):
                self._undoable = outcome.target
            _safely(lambda: report(outcome))

        if not self._loop.post(lambda: self._parts.queue.add(request, ended, now())):
            report(NotInserted(Reason.DESKTOP_LOST, request.target))

    def cancel(self) -> None:
        self._loop.post(lambda: self._parts.queue.cancel(now()))

    def undo(self, report: Callable[[bool], None]) -> None:
        if not self._loop.post(lambda: report(self._undo())):
            report(False)

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        capture = self._parts.capture
        try:
            if typed is None:
                self._loop.ask(capture.end)
                return True
            heard = typed
            return self._loop.ask(lambda: capture.begin(lambda name: _safely(lambda: heard(name))))
        except DesktopLost:
            return False

    def stop(self) -> None:
        self._loop.end(self._parts.handover.hand_over)

    def _undo(self) -> bool:
        """Once for each insertion, and only in programs where the key undoes just that."""
        target, self._undoable = self._undoable, None
        if target is None or not (key := program_named(target.program, self._own_programs).undo):
            return False
        return self._parts.surface.press(target.window, key) is Pressed.SENT


def _safely(callback: Callable[[], None]) -> None:
    """What others do with our news must not stop us."""
    try:
        callback()
    except Exception:
        log.exception("a listener failed")
