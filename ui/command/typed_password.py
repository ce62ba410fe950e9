"""Asks for a password where somebody sits at a console, and nowhere else: what asks a closed door waits for ever."""

from __future__ import annotations

import getpass
import sys
from contextlib import suppress


def typed_password(asked: str) -> str | None:
    """What was typed, without showing it; None where nobody can type."""
    if not has_console():
        return None
    with suppress(EOFError):
        return getpass.getpass(asked)
    return ""


def has_console() -> bool:
    """Whether standard input is somebody's keyboard. On Windows `isatty` says so of NUL, too, where `getpass` would
    wait for a key of a console that nobody sees
    (https://learn.microsoft.com/cpp/c-runtime-library/reference/isatty: "a character device")."""
    if not sys.stdin.isatty():
        return False
    if sys.platform != "win32":
        return True
    import ctypes
    import msvcrt

    console = ctypes.c_void_p(msvcrt.get_osfhandle(sys.stdin.fileno()))
    mode = ctypes.c_ulong()
    return bool(ctypes.windll.kernel32.GetConsoleMode(console, ctypes.byref(mode)))
