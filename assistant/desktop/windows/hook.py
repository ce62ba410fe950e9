"""The low-level keyboard hook of the `keyboard` package: sees each key before any program does, and may keep it.

The hook is in place only while somebody listens. Of the package just this and its names of keys are used: its own
listener never ends, and its record of pressed keys goes wrong whenever the session is locked (its issue 223).
"""

import sys

assert sys.platform == "win32"

import atexit
import ctypes
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assistant.desktop.windows import api
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.loop import INFINITE, MWMO_INPUTAVAILABLE, PM_REMOVE, QS_ALLINPUT, WM_APP

log = logging.getLogger(__name__)
PM_NOREMOVE = 0
LONGEST_START = 5.0  # seconds; it takes milliseconds


@dataclass(frozen=True, slots=True)
class Key:
    """A key that goes down or up. `name` is the character that it types, or what this Windows calls it; `scan` is its
    place on the keyboard."""

    name: str
    scan: int
    down: bool


Listener = Callable[[Key], bool]  # True: the key reaches nobody else


class KeyHook:
    """Listeners are called on the hook's own thread, which Windows waits for with every key: they must be quick.
    Keys that we press ourselves pass."""

    def __init__(self, keyboard: Keyboard) -> None:
        self._keyboard = keyboard
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()
        self._thread: HookThread | None = None

    def add(self, listener: Listener) -> bool:
        """False when the hook cannot be had."""
        with self._lock:
            if listener not in self._listeners:
                self._listeners = (*self._listeners, listener)
            if self._thread is None:
                self._thread = HookThread(self._heard)
                self._thread.start()
            thread = self._thread
        if thread.wait_until_it_works():
            return True
        self.remove(listener)
        return False

    def remove(self, listener: Listener) -> None:
        """May be called by the listener itself."""
        with self._lock:
            self._listeners = tuple(other for other in self._listeners if other != listener)
            if self._listeners or self._thread is None:
                return
            thread, self._thread = self._thread, None
        thread.end()

    def _heard(self, event: Any) -> bool:
        """Answers whether the key goes on to the programs."""
        try:
            if self._keyboard.pressing:
                return True
            key = Key(event.name or "", event.scan_code, event.event_type == "down")
            return not sum(listener(key) for listener in self._listeners)  # each hears each key
        except Exception:
            log.exception("a bug in the keyboard hook")
            return True


class HookThread(threading.Thread):
    """Installs the hook and waits: Windows calls it on this thread, and takes it out when the thread ends."""

    def __init__(self, heard: Callable[[Any], bool]) -> None:
        super().__init__(name="keyboard hook", daemon=True)
        self._heard = heard
        self._ready = threading.Event()
        self._ending = False
        self._works = False
        self._message = api.Message()

    def wait_until_it_works(self) -> bool:
        """Returns when the hook is in place; False when it could not be had."""
        self._ready.wait(LONGEST_START)
        return self._works

    def end(self) -> None:
        self._ending = True
        if self.native_id is not None:
            api.PostThreadMessage(self.native_id, WM_APP, 0, 0)
        if threading.current_thread() is not self:
            self.join(LONGEST_START)

    def run(self) -> None:
        try:
            from keyboard import _winkeyboard as backend  # type: ignore[import-untyped]  # it has no types

            # Or it asks the layout for the names of all keys first, 5 s under Wine; it also asks for each as it comes.
            backend.to_name.setdefault(None, [])
            api.PeekMessage(ctypes.byref(self._message), 0, 0, 0, PM_NOREMOVE)  # before that no message is taken
            backend.prepare_intercept(self._heard)
            self._works = True
        except Exception:
            log.exception("no keyboard hook")
        self._ready.set()
        if self._works:
            self._wait_for_the_end()
            atexit.unregister(backend.UnhookWindowsHookEx)  # it would keep all that ever was hooked

    def _wait_for_the_end(self) -> None:
        while not self._ending:
            api.WaitForMessages(0, None, INFINITE, QS_ALLINPUT, MWMO_INPUTAVAILABLE)
            while api.PeekMessage(ctypes.byref(self._message), 0, 0, 0, PM_REMOVE):
                api.DispatchMessage(ctypes.byref(self._message))
