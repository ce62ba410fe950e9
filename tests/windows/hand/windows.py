"""Looks at windows, as any program may: which there are, which has the focus, what is written in one."""

import ctypes
from ctypes import wintypes
from typing import Any

from tests.windows.hand.user32 import WNDENUMPROC, ThreadInput, user32

WM_SETTEXT, WM_GETTEXT, WM_GETTEXTLENGTH, EM_SETSEL = 0x0C, 0x0D, 0x0E, 0xB1
SMTO_NORMAL = 0
GWL_EXSTYLE = -20
LONGEST = 20_000  # milliseconds that a window may take for an answer
KEYS = {
    "left button": 1, "Shift": 0x10, "Ctrl": 0x11, "Alt": 0x12, "left Shift": 0xA0, "right Shift": 0xA1,
    "left Ctrl": 0xA2, "right Ctrl": 0xA3, "left Alt": 0xA4, "right Alt": 0xA5, "left Win": 0x5B, "right Win": 0x5C,
    "V": 0x56, "Q": 0x51, "9": 0x39, "Insert": 0x2D, "Return": 0x0D,
}  # fmt: skip


def every_window() -> list[dict[str, Any]]:
    """All top-level windows, the upper ones first."""
    return [described(handle) for handle in _handles(lambda found: user32.EnumWindows(found, 0))]


def children(parent: int) -> list[dict[str, Any]]:
    return [described(handle) for handle in _handles(lambda found: user32.EnumChildWindows(parent, found, 0))]


def _handles(enumerate_into: Any) -> list[int]:
    seen: list[int] = []

    @WNDENUMPROC
    def found(handle: int, _: int) -> bool:
        seen.append(handle)
        return True

    enumerate_into(found)
    return seen


def described(handle: int) -> dict[str, Any]:
    """Never asks the window itself, which may be hanging. `style` is its extended style, `x11` its number on the X
    server, or 0."""
    name, title, process, area = (
        ctypes.create_unicode_buffer(256), ctypes.create_unicode_buffer(256), wintypes.DWORD(), wintypes.RECT(),
    )  # fmt: skip
    user32.GetClassNameW(handle, name, 256)
    user32.InternalGetWindowText(handle, title, 256)
    user32.GetWindowThreadProcessId(handle, ctypes.byref(process))
    user32.GetWindowRect(handle, ctypes.byref(area))
    return {
        "handle": handle,
        "pid": process.value,
        "class": name.value,
        "title": title.value,
        "visible": bool(user32.IsWindowVisible(handle)),
        "style": user32.GetWindowLongW(handle, GWL_EXSTYLE) & 0xFFFFFFFF,
        "area": [area.left, area.top, area.right - area.left, area.bottom - area.top],
        "x11": user32.GetPropW(handle, "__wine_x11_whole_window") or 0,
    }


def bring_to_front(handle: int) -> None:
    user32.SetForegroundWindow(handle)


def foreground() -> dict[str, Any] | None:
    """The window in front, with `focus`, the control in it that gets the keys."""
    if not (handle := user32.GetForegroundWindow()):
        return None
    info = ThreadInput(size=ctypes.sizeof(ThreadInput))
    user32.GetGUIThreadInfo(0, ctypes.byref(info))
    return described(handle) | {"focus": info.focus or 0}


def keys_down() -> list[str]:
    """The modifiers, and the keys that an insertion presses, that Windows holds for pressed."""
    return [name for name, code in KEYS.items() if user32.GetAsyncKeyState(code) & 0x8000]


def text(handle: int) -> str:
    length = send(handle, WM_GETTEXTLENGTH, 0, 0)
    buffer = ctypes.create_unicode_buffer(length + 1)
    send(handle, WM_GETTEXT, length + 1, ctypes.addressof(buffer))
    return buffer.value


def clear(handle: int) -> None:
    empty = ctypes.create_unicode_buffer("")
    send(handle, WM_SETTEXT, 0, ctypes.addressof(empty))


def select_all(handle: int) -> None:
    send(handle, EM_SETSEL, 0, -1)


def send(handle: int, message: int, first: int, second: int) -> int:
    """Raises `TimeoutError` when the window does not answer."""
    answer = ctypes.c_size_t()
    if not user32.SendMessageTimeoutW(
        handle, message, first, second, SMTO_NORMAL, LONGEST, ctypes.byref(answer)
    ):  # fmt: skip
        raise TimeoutError(f"window {handle} does not answer")
    return answer.value


def post(handle: int, message: int, first: int, second: int) -> bool:
    return bool(user32.PostMessageW(handle, message, first, second))
