"""Whether a program runs with more rights than we do: Windows then lets no key of ours through to it (UIPI)."""

import sys

assert sys.platform == "win32"

import ctypes
import os
from collections.abc import Callable
from ctypes.wintypes import DWORD

from assistant.desktop.windows import api

TOKEN_QUERY, TOKEN_ELEVATION = 0x0008, 20


class Elevation:
    """`elevated` answers for a process whether its token is elevated; None when Windows does not let us know."""

    def __init__(self, elevated: Callable[[int], bool | None] | None = None, ours: int | None = None) -> None:
        self._elevated = elevated or is_elevated
        self._we_are = bool(self._elevated(os.getpid() if ours is None else ours))

    def keeps_us_out(self, pid: int) -> bool:
        """A process that we may not even ask counts as elevated, as long as we are not elevated ourselves."""
        return not self._we_are and self._elevated(pid) is not False


def is_elevated(pid: int) -> bool | None:
    process = api.OpenProcess(api.PROCESS_QUERY_LIMITED_INFORMATION, False, pid)
    if not process:
        return None
    try:
        return _token_is_elevated(process)
    finally:
        api.CloseHandle(process)


def _token_is_elevated(process: int) -> bool | None:
    token = api.Handle()
    if not api.OpenProcessToken(process, TOKEN_QUERY, ctypes.byref(token)):
        return None
    answer, size = DWORD(), DWORD()
    known = api.TokenInformation(
        token.value, TOKEN_ELEVATION, ctypes.byref(answer), ctypes.sizeof(answer), ctypes.byref(size)
    )
    api.CloseHandle(token.value)
    return bool(answer.value) if known else None
