"""Owns the clipboard of Windows with any formats, at once or on demand, reads every format back, and holds it open."""

import base64
import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes

from tests.windows.hand.pump import PM_NOREMOVE, Pump
from tests.windows.hand.user32 import WNDPROC, WindowClass, done, gdi32, kernel32, user32

GMEM_MOVEABLE = 2
HWND_MESSAGE = -3
WM_RENDERFORMAT, WM_RENDERALLFORMATS = 0x305, 0x306
NAMES = {
    1: "CF_TEXT", 2: "CF_BITMAP", 3: "CF_METAFILEPICT", 7: "CF_OEMTEXT", 8: "CF_DIB", 9: "CF_PALETTE",
    13: "CF_UNICODETEXT", 14: "CF_ENHMETAFILE", 15: "CF_HDROP", 16: "CF_LOCALE", 17: "CF_DIBV5",
}  # fmt: skip
NUMBERS = {name: number for number, name in NAMES.items()}
NO_MEMORY = {"CF_BITMAP", "CF_METAFILEPICT", "CF_PALETTE", "CF_ENHMETAFILE"}  # handles of other kinds
OPENING = 5.0  # seconds for which another program may have it open

Content = dict[str, str]  # base64 by format


class ForeignClipboard:
    """A program that is copied from. Its window lives in a message loop of its own."""

    def __init__(self) -> None:
        self._pump = Pump()
        self._late: dict[int, bytes] = {}
        self.rendered: list[str] = []
        self._procedure = WNDPROC(self._hear)
        self._window = self._pump.do(self._open_window)

    def put(self, content: Content, *, delayed: bool = False) -> None:
        """`delayed`: each format is delivered only when somebody asks for it."""
        self._pump.do(lambda: self._put(content, delayed))

    def read(self) -> list[list[str | None]]:
        """[format, base64] in the clipboard's own order, those that Windows makes out of others included; None for
        what is no memory and has no bytes."""
        return self._pump.do(self._read)

    def hold(self) -> None:
        """Opens it and does not close it: no other program can use it until `release`."""
        self._pump.do(lambda: _open(self._window))

    def release(self) -> None:
        self._pump.do(user32.CloseClipboard)

    def _put(self, content: Content, delayed: bool) -> None:
        data = {number_of(name): base64.b64decode(text) for name, text in content.items()}
        with opened(self._window):
            done(user32.EmptyClipboard())
            self._late, self.rendered = (data if delayed else {}), []
            for number, given in data.items():
                user32.SetClipboardData(number, None if delayed else memory(given))

    def _read(self) -> list[list[str | None]]:
        with opened(self._window):
            return [[name_of(number), _bytes_of(number)] for number in formats()]

    def _open_window(self) -> int:
        module = kernel32.GetModuleHandleW(None)
        kind = WindowClass(procedure=self._procedure, instance=module, name="foreign clipboard")
        user32.RegisterClassW(ctypes.byref(kind))
        return done(
            user32.CreateWindowExW(0, kind.name, None, 0, 0, 0, 0, 0, HWND_MESSAGE & (1 << 64) - 1, None, module, None)
        )

    def _hear(self, window: int, message: int, first: int, second: int) -> int:
        if message == WM_RENDERFORMAT and first in self._late:
            self.rendered.append(name_of(first))
            user32.SetClipboardData(first, memory(self._late[first]))
            return 0
        return user32.DefWindowProcW(window, message, first, second)


@contextmanager
def opened(window: int) -> Iterator[None]:
    _open(window)
    try:
        yield
    finally:
        user32.CloseClipboard()


def _open(window: int) -> None:
    """As every program has to: somebody else may have it open for a moment, and wait for us to hear that what we had
    there is no longer wanted (Wine does)."""
    latest, message = time.monotonic() + OPENING, wintypes.MSG()
    while not user32.OpenClipboard(window):
        if time.monotonic() > latest:
            raise ctypes.WinError(ctypes.get_last_error())
        user32.PeekMessageW(ctypes.byref(message), None, 0, 0, PM_NOREMOVE)
        time.sleep(0.005)


def formats() -> Iterator[int]:
    number = user32.EnumClipboardFormats(0)
    while number:
        yield number
        number = user32.EnumClipboardFormats(number)


def number_of(name: str) -> int:
    return NUMBERS.get(name) or done(user32.RegisterClipboardFormatW(name))


def name_of(number: int) -> str:
    name = ctypes.create_unicode_buffer(256)
    return NAMES.get(number) or (user32.GetClipboardFormatNameW(number, name, 256) and name.value) or str(number)


def memory(data: bytes) -> int:
    block = done(kernel32.GlobalAlloc(GMEM_MOVEABLE, max(1, len(data))))
    ctypes.memmove(done(kernel32.GlobalLock(block)), data, len(data))
    kernel32.GlobalUnlock(block)
    return block


def _bytes_of(number: int) -> str | None:
    block = user32.GetClipboardData(number)
    if not block:
        return None
    if NAMES.get(number) == "CF_BITMAP":
        pixels = ctypes.create_string_buffer(gdi32.GetBitmapBits(block, 0, None))
        gdi32.GetBitmapBits(block, len(pixels), pixels)
        return base64.b64encode(pixels.raw).decode()
    if NAMES.get(number) in NO_MEMORY:
        return None
    data = ctypes.string_at(done(kernel32.GlobalLock(block)), kernel32.GlobalSize(block))
    kernel32.GlobalUnlock(block)
    return base64.b64encode(data).decode()
