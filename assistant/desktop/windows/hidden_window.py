"""The hidden window that Windows sends the desktop's messages to: hotkeys, clipboard, power, session."""

import sys

assert sys.platform == "win32"

import ctypes
import logging
from collections.abc import Callable
from itertools import count

from assistant.desktop.windows import api

log = logging.getLogger(__name__)
_numbers = count(1)
WM_DESTROY, WM_CLOSE = 0x0002, 0x0010


class HiddenWindow:
    """A top-level window that is never shown: broadcasts such as WM_POWERBROADCAST reach no message-only window.

    `handle` gets each message as number, wParam and lParam; where it returns None, Windows does what it always does.
    Only for the thread that made it. Raises `OSError` when Windows makes no window. `gone`: it exists no more.
    """

    def __init__(self, handle: Callable[[int, int, int], int | None]) -> None:
        self._handle = handle
        self._name = f"MiaohuiDesktop{next(_numbers)}"
        self._procedure = api.WindowProcedure(self._message)  # Windows keeps no reference of its own
        self.gone = False
        described = api.WindowClass(procedure=self._procedure, instance=api.ModuleHandle(None), name=self._name)
        if not api.RegisterClass(ctypes.byref(described)):
            raise ctypes.WinError(api.last_error())
        self.id: int = api.CreateWindow(0, self._name, self._name, 0, 0, 0, 0, 0, 0, 0, described.instance, None)
        if not self.id:
            raise ctypes.WinError(api.last_error())

    def destroy(self) -> None:
        """If clipboard content is still to be rendered, Windows asks for it now."""
        api.DestroyWindow(self.id)
        api.UnregisterClass(self._name, api.ModuleHandle(None))

    def _message(self, window: int, number: int, wparam: int, lparam: int) -> int:
        try:
            answer = self._answer(number, wparam, lparam)
        except Exception:
            log.exception("a bug while handling the message %#x", number)
            answer = None
        return api.DefaultProcedure(window, number, wparam, lparam) if answer is None else answer

    def _answer(self, number: int, wparam: int, lparam: int) -> int | None:
        if number == WM_CLOSE:  # whoever asks all windows of the program to close means those that can be seen
            return 0
        if number == WM_DESTROY:
            self.gone = True
        return self._handle(number, wparam, lparam)
