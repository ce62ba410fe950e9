"""A thread with a message loop, as every program with windows has one; jobs are done in it, one at a time."""

import ctypes
import threading
from collections.abc import Callable
from ctypes import wintypes
from queue import SimpleQueue
from typing import Any

from tests.windows.hand.user32 import done, kernel32, user32

WM_APP = 0x8000
PM_NOREMOVE = 0


class Pump:
    """Windows that are made by its jobs belong to this thread, and so does the clipboard while one has it open."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[tuple[Callable[[], Any], SimpleQueue[Any]]] = SimpleQueue()
        self._ready = threading.Event()
        self._awake = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait()

    def do(self, job: Callable[[], Any], seconds: float = 20.0) -> Any:
        """What the job returns; what it raises is raised here."""
        answer: SimpleQueue[Any] = SimpleQueue()
        self._jobs.put((job, answer))
        self._wake()
        result = answer.get(timeout=seconds)
        if isinstance(result, Exception):
            raise result
        return result

    def hang(self) -> None:
        """From now on this thread looks at no message, as a program that is busy, until `resume`."""
        self._awake.clear()
        self._jobs.put((self._awake.wait, SimpleQueue()))
        self._wake()

    def resume(self) -> None:
        self._awake.set()

    def _wake(self) -> None:
        done(user32.PostThreadMessageW(self._id, WM_APP, 0, 0))

    def _run(self) -> None:
        message = wintypes.MSG()
        user32.PeekMessageW(ctypes.byref(message), None, 0, 0, PM_NOREMOVE)  # makes the thread's message queue
        self._id = kernel32.GetCurrentThreadId()
        self._ready.set()
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.hWnd is None and message.message == WM_APP:
                self._do_next()
            else:
                user32.TranslateMessage(ctypes.byref(message))
                user32.DispatchMessageW(ctypes.byref(message))

    def _do_next(self) -> None:
        job, answer = self._jobs.get()
        try:
            answer.put(job())
        except Exception as trouble:  # noqa: BLE001 - whoever asked hears of it
            answer.put(trouble)
