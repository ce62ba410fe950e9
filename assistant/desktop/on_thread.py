"""A desktop that lives on a thread of its own, as the program sees it: calls from any thread become its jobs."""

import logging
from collections.abc import Callable, Iterable
from typing import Protocol

from assistant.desktop.jobs import DesktopLost, JobThread, now
from assistant.insertion.outcome import Inserted, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Press, Registration, Request
from assistant.insertion.program import Program, Programs
from assistant.insertion.queue import InsertionQueue
from assistant.insertion.surface import Pressed, Surface

log = logging.getLogger(__name__)


class Hotkeys(Protocol):
    """Global hotkeys by name."""

    def register(self, name: str, keys: str) -> Registration: ...

    def unregister(self, name: str) -> None: ...


class Windows(Protocol):
    """The windows of other programs."""

    def target(self) -> Target | None: ...

    def bring_to_front(self, window: int, stamp: int = 0) -> None: ...


class Capture(Protocol):
    """Keys for a palette without the focus."""

    def begin(self, typed: Callable[[str], None]) -> bool: ...

    def end(self) -> None: ...


class Message(Protocol):
    """What a customer wrote."""

    def ask(self, press: Press, told: Callable[[str], None]) -> None: ...


class Parts(Protocol):
    """What every such desktop is made of."""

    pressed: Callable[[Press], None] | None

    @property
    def hotkeys(self) -> Hotkeys: ...

    @property
    def windows(self) -> Windows: ...

    @property
    def capture(self) -> Capture: ...

    @property
    def message(self) -> Message: ...

    @property
    def surface(self) -> Surface: ...

    @property
    def queue(self) -> InsertionQueue: ...

    def last(self) -> None:
        """What is to be done before the end."""


class DesktopOnThread:
    """The calls of `assistant.insertion.ports.Desktop`, for a system's parts on its thread."""

    can_insert = True

    def __init__(self, jobs: JobThread, parts: Parts, programs: Programs, own_programs: Iterable[Program]) -> None:
        self._jobs = jobs
        self._parts = parts
        self._programs = programs
        self._own_programs = own_programs
        self._undoable: Target | None = None

    def start(self, pressed: Callable[[Press], None]) -> None:
        self._parts.pressed = lambda press: _safely(lambda: pressed(press))

    def register(self, hotkey: str, keys: str) -> Registration:
        try:
            return self._jobs.ask(lambda: self._parts.hotkeys.register(hotkey, keys))
        except DesktopLost:
            return Registration(keys, active=False, reason="desktop_lost")

    def unregister(self, hotkey: str) -> None:
        self._jobs.post(lambda: self._parts.hotkeys.unregister(hotkey))

    def active_window(self) -> Target | None:
        try:
            return self._jobs.ask(self._parts.windows.target)
        except DesktopLost:
            return None

    def activate(self, window: int, stamp: int = 0) -> None:
        self._jobs.post(lambda: self._parts.windows.bring_to_front(window, stamp))

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        def ended(outcome: Outcome) -> None:
            if isinstance(outcome, Inserted):
                self._undoable = outcome.target
            _safely(lambda: report(outcome))

        if not self._jobs.post(lambda: self._parts.queue.add(request, ended, now())):
            report(NotInserted(Reason.DESKTOP_LOST, request.target))

    def cancel(self) -> None:
        self._jobs.post(lambda: self._parts.queue.cancel(now()))

    def undo(self, report: Callable[[bool], None]) -> None:
        if not self._jobs.post(lambda: report(self._undo())):
            report(False)

    def message(self, press: Press, told: Callable[[str], None]) -> None:
        if not self._jobs.post(lambda: self._parts.message.ask(press, lambda text: _safely(lambda: told(text)))):
            told("")

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        try:
            return self._jobs.ask(lambda: self._capture(typed))
        except DesktopLost:
            return typed is None

    def stop(self) -> None:
        self._jobs.end(self._parts.last)

    def _capture(self, typed: Callable[[str], None] | None) -> bool:
        if typed is None:
            self._parts.capture.end()
            return True
        heard = typed
        return self._parts.capture.begin(lambda name: _safely(lambda: heard(name)))

    def _undo(self) -> bool:
        """Once for each insertion, and only in programs where the key undoes just that."""
        target, self._undoable = self._undoable, None
        if target is None or not (key := self._programs.named(target.program, self._own_programs).undo):
            return False
        return self._parts.surface.press(target.window, key) is Pressed.SENT


def _safely(callback: Callable[[], None]) -> None:
    """What others do with our news must not stop us."""
    try:
        callback()
    except Exception:
        log.exception("a listener failed")
