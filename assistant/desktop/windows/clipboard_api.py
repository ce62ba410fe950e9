"""The clipboard and the global memory it is passed in: Windows' functions, and one way to open and close it."""

import sys

assert sys.platform == "win32"

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, WinDLL, c_int, c_size_t, c_ssize_t, c_void_p, c_wchar_p
from ctypes.wintypes import BOOL, DWORD, UINT

from assistant.desktop.windows.api import Handle, declared, kernel32, user32

gdi32 = WinDLL("gdi32")

OpenClipboard = declared(user32, "OpenClipboard", BOOL, Handle)
CloseClipboard = declared(user32, "CloseClipboard", BOOL)
EmptyClipboard = declared(user32, "EmptyClipboard", BOOL)
SetClipboardData = declared(user32, "SetClipboardData", Handle, UINT, Handle)
GetClipboardData = declared(user32, "GetClipboardData", Handle, UINT)
NextFormat = declared(user32, "EnumClipboardFormats", UINT, UINT)
FormatName = declared(user32, "GetClipboardFormatNameW", c_int, UINT, c_wchar_p, c_int)
RegisterFormat = declared(user32, "RegisterClipboardFormatW", UINT, c_wchar_p)
ClipboardOwnerWindow = declared(user32, "GetClipboardOwner", Handle)
OpenClipboardWindow = declared(user32, "GetOpenClipboardWindow", Handle)
SequenceNumber = declared(user32, "GetClipboardSequenceNumber", DWORD)
AddListener = declared(user32, "AddClipboardFormatListener", BOOL, Handle)
RemoveListener = declared(user32, "RemoveClipboardFormatListener", BOOL, Handle)
SendAndWait = declared(
    user32, "SendMessageTimeoutW", c_ssize_t, Handle, UINT, c_size_t, c_ssize_t, UINT, UINT, POINTER(c_size_t)
)

GlobalAlloc = declared(kernel32, "GlobalAlloc", Handle, UINT, c_size_t)
GlobalFree = declared(kernel32, "GlobalFree", Handle, Handle)
GlobalLock = declared(kernel32, "GlobalLock", c_void_p, Handle)
GlobalUnlock = declared(kernel32, "GlobalUnlock", BOOL, Handle)
GlobalSize = declared(kernel32, "GlobalSize", c_size_t, Handle)

PictureBytes = declared(gdi32, "GetEnhMetaFileBits", UINT, Handle, UINT, c_void_p)
PictureOf = declared(gdi32, "SetEnhMetaFileBits", Handle, UINT, c_void_p)
DeletePicture = declared(gdi32, "DeleteEnhMetaFile", BOOL, Handle)

GMEM_MOVEABLE = 2
WM_NULL, SMTO_ABORTIFHUNG = 0, 2


@contextmanager
def opened(window: int) -> Iterator[bool]:
    """Whether the clipboard could be opened for this window (0: for none). It is closed in any case: a clipboard left
    open is missing from every other program."""
    if not OpenClipboard(window):
        yield False
        return
    try:
        yield True
    finally:
        CloseClipboard()


def formats() -> Iterator[int]:
    """What lies on the open clipboard: first what was put there, in its order, then what Windows makes of that."""
    number = NextFormat(0)
    while number:
        yield number
        number = NextFormat(number)


def name_of(format: int) -> str:
    """The name under which a program registered a format; "" for Windows' own."""
    name = ctypes.create_unicode_buffer(256)
    FormatName(format, name, len(name))
    return name.value


def answers(window: int, seconds: float) -> bool:
    """Whether the window's thread looks after its messages; waits at most that long."""
    milliseconds = max(1, int(seconds * 1000))
    return bool(SendAndWait(window, WM_NULL, 0, 0, SMTO_ABORTIFHUNG, milliseconds, None))
