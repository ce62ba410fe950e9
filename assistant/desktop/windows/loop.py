"""The desktop's thread on Windows: waits for messages, jobs from other threads and deadlines, and never ends by
accident."""

import sys

assert sys.platform == "win32"

import ctypes
import logging
import math
import threading
from collections.abc import Callable
from typing import Protocol

from assistant.desktop.jobs import JobThread, now
from assistant.desktop.windows import api
from assistant.desktop.windows.hidden_window import HiddenWindow

log = logging.getLogger(__name__)
WM_APP = 0x8000
PM_REMOVE, QS_ALLINPUT, MWMO_INPUTAVAILABLE, INFINITE, WAIT_FAILED = 1, 0x04FF, 4, 0xFFFFFFFF, 0xFFFFFFFF


class Work(Protocol):
    """What is done on the thread."""

    @property
    def deadline(self) -> float | None:
        """When to call `tick`, by `now`; None: only when something happens."""

    def handle(self, number: int, wparam: int, lparam: int) -> int | None:
        """Answers a message of the hidden window; None: as Windows always does."""

    def tick(self) -> None: ...

    def lost(self) -> None:
        """The window is gone although nobody ended the thread."""

    def close(self) -> None:
        """The thread ends; messages may still come until the window is gone."""


class Loop(JobThread):
    """`build` makes the work for the hidden window's handle, on the thread: hotkeys belong to the thread that
    registered them. A bug in one message, job or deadline is logged, and the loop goes on."""

    def __init__(self, build: Callable[[int], Work]) -> None:
        super().__init__()
        self._build = build
        self._ready = threading.Event()
        self._trouble: Exception | None = None
        self._work: Work | None = None
        self._window: HiddenWindow | None = None
        self._message = api.Message()

    def begin(self) -> None:
        """Starts, and returns when the work is made. Raises what went wrong with that."""
        self.start()
        self._ready.wait()
        if self._trouble is not None:
            raise self._trouble

    def wake(self) -> None:
        if self._window is not None:
            api.PostMessage(self._window.id, WM_APP, 0, 0)

    def run(self) -> None:
        try:
            self._window = HiddenWindow(self._handle)
            self._work = self._build(self._window.id)
        except Exception as trouble:  # noqa: BLE001 - it is raised to whoever began
            self._trouble = trouble
        self._ready.set()
        try:
            if self._window is not None and self._work is not None:
                self._go_on(self._window, self._work)
        finally:
            self.over.set()

    def _go_on(self, window: HiddenWindow, work: Work) -> None:
        while not self.ending and not window.gone and self._wait(work.deadline):
            self._dispatch()  # first what has happened, then what was asked for
            self.do_jobs()
            self.guard(work.tick)
        if not self.ending:
            log.warning("the desktop's window is gone, error %d", api.last_error())
            self.guard(work.lost)
        self.guard(work.close)
        window.destroy()

    def _handle(self, number: int, wparam: int, lparam: int) -> int | None:
        if number == WM_APP:
            return 0
        return self._work.handle(number, wparam, lparam) if self._work is not None else None

    def _wait(self, deadline: float | None) -> bool:
        """False when Windows knows nothing any more that could be waited for."""
        if self.has_jobs():
            return True
        timeout = INFINITE if deadline is None else max(0, math.ceil((deadline - now()) * 1000))
        return bool(api.WaitForMessages(0, None, timeout, QS_ALLINPUT, MWMO_INPUTAVAILABLE) != WAIT_FAILED)

    def _dispatch(self) -> None:
        """Also brings what other threads have sent, and news of windows."""
        message = self._message
        while not self.ending and api.PeekMessage(ctypes.byref(message), 0, 0, 0, PM_REMOVE):
            api.DispatchMessage(ctypes.byref(message))
