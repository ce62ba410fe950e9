"""The functions of Windows that the desktop calls, each declared once with all its types.

Handles are plain numbers as wide as a pointer, 0 for none: ctypes would else cut them to 32 bits. Names, messages and
numbers are those of Microsoft's documentation of the Win32 API.
"""

import sys

assert sys.platform == "win32"

import ctypes
from collections.abc import Callable
from ctypes import POINTER, Structure, Union, WinDLL, c_int, c_long, c_size_t, c_ssize_t, c_void_p, c_wchar_p
from ctypes.wintypes import BOOL, DWORD, LONG, POINT, RECT, UINT, WORD
from typing import Any

Handle = c_size_t
user32 = WinDLL("user32", use_last_error=True)
kernel32 = WinDLL("kernel32", use_last_error=True)
advapi32 = WinDLL("advapi32", use_last_error=True)
last_error = ctypes.get_last_error


def declared(library: WinDLL, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function of a library with its types; `last_error()` afterwards is its own."""
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments
    return function  # type: ignore[no-any-return]  # a library's attributes have no types


class Message(Structure):
    """MSG"""

    _fields_ = (
        ("window", Handle), ("number", UINT), ("wparam", c_size_t), ("lparam", c_ssize_t), ("time", DWORD),
        ("point", POINT), ("private", DWORD),
    )  # fmt: skip


WindowProcedure = ctypes.WINFUNCTYPE(c_ssize_t, Handle, UINT, c_size_t, c_ssize_t)
WinEventProcedure = ctypes.WINFUNCTYPE(None, Handle, DWORD, Handle, LONG, LONG, DWORD, DWORD)


class WindowClass(Structure):
    """WNDCLASSW"""

    _fields_ = (
        ("style", UINT), ("procedure", WindowProcedure), ("class_extra", c_int), ("window_extra", c_int),
        ("instance", Handle), ("icon", Handle), ("cursor", Handle), ("background", Handle), ("menu", c_wchar_p),
        ("name", c_wchar_p),
    )  # fmt: skip


class FocusInfo(Structure):
    """GUITHREADINFO"""

    _fields_ = (
        ("size", DWORD), ("flags", DWORD), ("active", Handle), ("focus", Handle), ("capture", Handle),
        ("menu_owner", Handle), ("move_size", Handle), ("caret", Handle), ("caret_area", RECT),
    )  # fmt: skip


class KeyInput(Structure):
    """KEYBDINPUT"""

    _fields_ = (("key", WORD), ("scan", WORD), ("flags", DWORD), ("time", DWORD), ("extra", c_size_t))


class MouseInput(Structure):
    """MOUSEINPUT, never sent: it makes INPUT as wide as Windows expects."""

    _fields_ = (("x", LONG), ("y", LONG), ("data", DWORD), ("flags", DWORD), ("time", DWORD), ("extra", c_size_t))


class AnyInput(Union):
    """What kinds of input have in common."""

    _fields_ = (("keyboard", KeyInput), ("mouse", MouseInput))


class Input(Structure):
    """INPUT"""

    _fields_ = (("kind", DWORD), ("any", AnyInput))


def _user(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    return declared(user32, name, result, *arguments)


def _kernel(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    return declared(kernel32, name, result, *arguments)


# The hidden window and the message queue
RegisterClass = _user("RegisterClassW", WORD, POINTER(WindowClass))
UnregisterClass = _user("UnregisterClassW", BOOL, c_wchar_p, Handle)
CreateWindow = _user(
    "CreateWindowExW", Handle, DWORD, c_wchar_p, c_wchar_p, DWORD, *[c_int] * 4, *[Handle] * 3, c_void_p
)
DestroyWindow = _user("DestroyWindow", BOOL, Handle)
DefaultProcedure = _user("DefWindowProcW", c_ssize_t, Handle, UINT, c_size_t, c_ssize_t)
PeekMessage = _user("PeekMessageW", BOOL, POINTER(Message), Handle, UINT, UINT, UINT)
DispatchMessage = _user("DispatchMessageW", c_ssize_t, POINTER(Message))
PostMessage = _user("PostMessageW", BOOL, Handle, UINT, c_size_t, c_ssize_t)
PostThreadMessage = _user("PostThreadMessageW", BOOL, DWORD, UINT, c_size_t, c_ssize_t)
MessageTime = _user("GetMessageTime", LONG)
WaitForMessages = _user("MsgWaitForMultipleObjectsEx", DWORD, DWORD, POINTER(Handle), DWORD, DWORD, DWORD)
ModuleHandle = _kernel("GetModuleHandleW", Handle, c_wchar_p)

# Hotkeys and keys
RegisterHotKey = _user("RegisterHotKey", BOOL, Handle, c_int, UINT, UINT)
UnregisterHotKey = _user("UnregisterHotKey", BOOL, Handle, c_int)
SendInput = _user("SendInput", UINT, UINT, POINTER(Input), c_int)
KeyState = _user("GetAsyncKeyState", ctypes.c_short, c_int)
KeyOfCharacter = _user("VkKeyScanW", ctypes.c_short, ctypes.c_wchar)
MapKey = _user("MapVirtualKeyW", UINT, UINT, UINT)

# Windows of other programs
ForegroundWindow = _user("GetForegroundWindow", Handle)
SetForegroundWindow = _user("SetForegroundWindow", BOOL, Handle)
DesktopWindow = _user("GetDesktopWindow", Handle)
RootOf = _user("GetAncestor", Handle, Handle, UINT)
FindInside = _user("FindWindowExW", Handle, Handle, Handle, c_wchar_p, c_wchar_p)
IsWindow = _user("IsWindow", BOOL, Handle)
IsMinimised = _user("IsIconic", BOOL, Handle)
IsHung = _user("IsHungAppWindow", BOOL, Handle)
ShowLater = _user("ShowWindowAsync", BOOL, Handle, c_int)
WindowText = _user("GetWindowTextW", c_int, Handle, c_wchar_p, c_int)
ClassName = _user("GetClassNameW", c_int, Handle, c_wchar_p, c_int)
WindowArea = _user("GetWindowRect", BOOL, Handle, POINTER(RECT))
ThreadOfWindow = _user("GetWindowThreadProcessId", DWORD, Handle, POINTER(DWORD))
ThreadInfo = _user("GetGUIThreadInfo", BOOL, DWORD, POINTER(FocusInfo))
AttachThreadInput = _user("AttachThreadInput", BOOL, DWORD, DWORD, BOOL)
CurrentThread = _kernel("GetCurrentThreadId", DWORD)
SetWinEventHook = _user("SetWinEventHook", Handle, DWORD, DWORD, Handle, WinEventProcedure, DWORD, DWORD, DWORD)
UnhookWinEvent = _user("UnhookWinEvent", BOOL, Handle)

# Processes
PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
OpenProcess = _kernel("OpenProcess", Handle, DWORD, BOOL, DWORD)
CloseHandle = _kernel("CloseHandle", BOOL, Handle)
ProcessPath = _kernel("QueryFullProcessImageNameW", BOOL, Handle, DWORD, c_wchar_p, POINTER(DWORD))
OpenProcessToken = declared(advapi32, "OpenProcessToken", BOOL, Handle, DWORD, POINTER(Handle))
TokenInformation = declared(advapi32, "GetTokenInformation", BOOL, Handle, c_int, c_void_p, DWORD, POINTER(DWORD))
DrawnArea = declared(WinDLL("dwmapi"), "DwmGetWindowAttribute", c_long, Handle, DWORD, c_void_p, DWORD)
