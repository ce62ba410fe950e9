"""A chat window as many Windows programs have it: a RICHEDIT50W control that fills a plain window."""

import ctypes
from ctypes import wintypes

from tests.windows.hand.pump import Pump
from tests.windows.hand.user32 import WNDPROC, WindowClass, done, kernel32, user32

WS_OVERLAPPEDWINDOW, WS_VISIBLE, WS_CHILD, WS_VSCROLL = 0xCF0000, 0x10000000, 0x40000000, 0x200000
ES_MULTILINE, ES_AUTOVSCROLL, ES_WANTRETURN = 4, 0x40, 0x1000
WM_SIZE, WM_SETFOCUS, EM_LIMITTEXT = 5, 7, 0xC5


class RichEdit:
    """`window` and `edit` are the handles; `pump` is its message loop, which can be made to hang."""

    def __init__(self, title: str) -> None:
        self.pump = Pump()
        self.edit = 0
        self._procedure = WNDPROC(self._hear)
        self.window = self.pump.do(lambda: self._open(title))

    def _open(self, title: str) -> int:
        done(kernel32.LoadLibraryW("msftedit.dll"))
        module = kernel32.GetModuleHandleW(None)
        kind = WindowClass(procedure=self._procedure, instance=module, name=f"foreign chat {id(self)}")
        done(user32.RegisterClassW(ctypes.byref(kind)))
        style = WS_OVERLAPPEDWINDOW | WS_VISIBLE
        window = user32.CreateWindowExW(0, kind.name, title, style, 40, 40, 600, 400, None, None, module, None)
        style = WS_CHILD | WS_VISIBLE | WS_VSCROLL | ES_MULTILINE | ES_AUTOVSCROLL | ES_WANTRETURN
        self.edit = done(
            user32.CreateWindowExW(0, "RICHEDIT50W", "", style, 0, 0, 580, 360, window, None, module, None)
        )
        user32.SetFocus(self.edit)
        return done(window)

    def _hear(self, window: int, message: int, first: int, second: int) -> int:
        if message == WM_SETFOCUS and self.edit:
            user32.SetFocus(self.edit)
            return 0
        if message == WM_SIZE and self.edit:
            area = wintypes.RECT()
            user32.GetClientRect(window, ctypes.byref(area))
            user32.MoveWindow(self.edit, 0, 0, area.right, area.bottom, True)
        return user32.DefWindowProcW(window, message, first, second)
