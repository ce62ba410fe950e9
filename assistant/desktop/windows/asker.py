"""Which program it is that asks for what we have on the clipboard: Windows tells its window, if it has one."""

import sys

assert sys.platform == "win32"

import ctypes
from dataclasses import dataclass

from assistant.desktop.windows import api
from assistant.desktop.windows.clipboard_api import OpenClipboardWindow
from assistant.desktop.windows.windows import process_of


@dataclass(frozen=True, slots=True)
class Asker:
    """`process` is the program's; `certain` is False where it is only taken for the program in front."""

    process: int
    in_front: bool
    certain: bool


def asker() -> Asker:
    """Who has the clipboard open just now.

    It may have been opened for no window; then the user's paste, in front, is the likeliest. A part of a chat's window
    may belong to another process, such as a browser's: who has the keys there is the chat.
    """
    window, front = OpenClipboardWindow(), process_of(api.ForegroundWindow())
    process = process_of(window) if window else front
    if process == _process_with_keys():
        process = front
    return Asker(process, in_front=process == front, certain=bool(window))


def _process_with_keys() -> int:
    info = api.FocusInfo(size=ctypes.sizeof(api.FocusInfo))
    return process_of(info.focus) if api.ThreadInfo(0, ctypes.byref(info)) else 0
