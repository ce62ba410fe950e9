"""The windows of other programs: which is in front, what it is called, and bringing one to the front."""

import sys

assert sys.platform == "win32"

import ctypes
import os
from ctypes.wintypes import DWORD, RECT
from pathlib import PureWindowsPath

from assistant.desktop.windows import api
from assistant.desktop.windows.elevation import Elevation
from assistant.insertion.outcome import Target

GA_ROOT, SW_RESTORE, DWMWA_EXTENDED_FRAME_BOUNDS = 2, 9, 9
IN_MENU_OR_MOVING = 0x02 | 0x04 | 0x08 | 0x10  # GUI_INMOVESIZE, GUI_INMENUMODE, GUI_SYSTEMMENUMODE, GUI_POPUPMENUMODE
LONGEST_TITLE = 512
# Taskbar, notification area and the desktop's icons: in front for a moment, and never a chat.
SHELL = frozenset({
    "Shell_TrayWnd", "Shell_SecondaryTrayWnd", "NotifyIconOverflowWindow", "TopLevelWindowForOverflowXamlIsland",
    "Progman", "WorkerW", "#32769",
})  # fmt: skip


class Windows:
    """All questions are answered by Windows itself, not by the programs, and may come from any thread."""

    def __init__(self, elevation: Elevation | None = None) -> None:
        self._elevation = elevation or Elevation()
        self._foreign = 0  # the last window in front that was not ours
        self.changed(0)
        self._ours_came: int | None = None  # when one of ours came to the front last, by the clock of messages

    def changed(self, time: int) -> None:
        """Call this when another window may have come to the front; `time` by the clock of messages, in ms."""
        window = self.front()
        if window and self.is_ours(window):
            self._ours_came = time
        elif window:
            self._foreign = window

    def front(self) -> int:
        """The window in front; 0 while that is the taskbar or the desktop itself, or while the screen is locked."""
        window: int = api.ForegroundWindow()
        return 0 if not window or self._class(window) in SHELL else window

    def in_front(self, window: int) -> bool:
        """In front, and the keys go into it: not to a menu, and not to another window of its thread's."""
        if api.ForegroundWindow() != window or api.IsMinimised(window):
            return False
        info = api.FocusInfo(size=ctypes.sizeof(api.FocusInfo))
        if not api.ThreadInfo(0, ctypes.byref(info)) or info.flags & IN_MENU_OR_MOVING:
            return False
        return bool(info.focus) and api.RootOf(info.focus, GA_ROOT) == window

    def target(self) -> Target | None:
        """What is in front; while that is one of ours, the other program's window that was there before it."""
        window = self.front()
        if window and self.is_ours(window):
            window = self._foreign if self.exists(self._foreign) else 0
        return self.describe(window) if window else None

    def describe(self, window: int) -> Target | None:
        """Only for windows of other programs: one of ours would be asked itself for its title."""
        if not self.exists(window):
            return None
        pid = self.pid(window)
        title = ctypes.create_unicode_buffer(LONGEST_TITLE)
        api.WindowText(window, title, LONGEST_TITLE)
        return Target(window, program=program_of(pid), title=title.value, pid=pid, area=_area(window))

    def exists(self, window: int) -> bool:
        return bool(window and api.IsWindow(window))

    def is_ours(self, window: int) -> bool:
        return self.pid(window) == os.getpid()

    def pid(self, window: int) -> int:
        return process_of(window)

    def takes_no_keys(self, window: int) -> bool:
        return self._elevation.keeps_us_out(self.pid(window))

    def bring_to_front(self, window: int, stamp: int = 0) -> None:
        """Asks Windows for it. A program whose hotkey was pressed last, or that is in front itself, has the right to;
        else we ask as part of the thread that is in front, unless that does not answer and would take us with it.

        `stamp`: when that was asked for. One of ours that has been in front since was left for another on purpose.
        """
        if api.IsHung(window) or (stamp and self._ours_came is not None and _later(self._ours_came, stamp)):
            return
        if api.IsMinimised(window):
            api.ShowLater(window, SW_RESTORE)
        if api.SetForegroundWindow(window):
            return
        front = api.ForegroundWindow()
        theirs, own = api.ThreadOfWindow(front, None) if front else 0, api.CurrentThread()
        if theirs in (0, own) or api.IsHung(front) or not api.AttachThreadInput(own, theirs, True):
            return
        try:
            api.SetForegroundWindow(window)
        finally:
            api.AttachThreadInput(own, theirs, False)

    def _class(self, window: int) -> str:
        name = ctypes.create_unicode_buffer(80)
        api.ClassName(window, name, len(name))
        return name.value


def process_of(window: int) -> int:
    """The process that works behind the window; apps of the Store lie in a frame of another process."""
    inside: int = api.FindInside(window, 0, "Windows.UI.Core.CoreWindow", None)
    pid = DWORD()
    api.ThreadOfWindow(inside or window, ctypes.byref(pid))
    return pid.value


def _later(time: int, than: int) -> bool:
    """The clock of messages has 32 bits and begins anew after 49 days."""
    return 0 < (time - than) & 0xFFFFFFFF < 0x80000000


def program_of(pid: int) -> str:
    """The program's file name in small letters without ".exe"; "" where we may not know it."""
    process = api.OpenProcess(api.PROCESS_QUERY_LIMITED_INFORMATION, False, pid)
    if not process:
        return ""
    path, length = ctypes.create_unicode_buffer(32768), DWORD(32768)
    known = api.ProcessPath(process, 0, path, ctypes.byref(length))
    api.CloseHandle(process)
    return PureWindowsPath(path.value).name.lower().removesuffix(".exe") if known else ""


def _area(window: int) -> tuple[int, int, int, int] | None:
    """As it is drawn: the window's own rectangle has invisible borders since Windows 10."""
    area = RECT()
    drawn = api.DrawnArea(window, DWMWA_EXTENDED_FRAME_BOUNDS, ctypes.byref(area), ctypes.sizeof(area)) == 0
    if not drawn and not api.WindowArea(window, ctypes.byref(area)):
        return None
    return area.left, area.top, area.right - area.left, area.bottom - area.top
