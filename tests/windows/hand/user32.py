"""The functions of Windows that the hand calls, with their types (learn.microsoft.com, Win32 API)."""

import ctypes
from ctypes import wintypes as w

user32 = ctypes.WinDLL("user32", use_last_error=True)
kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
gdi32 = ctypes.WinDLL("gdi32", use_last_error=True)

LRESULT = ctypes.c_ssize_t
WNDPROC = ctypes.WINFUNCTYPE(LRESULT, w.HWND, w.UINT, w.WPARAM, w.LPARAM)
WNDENUMPROC = ctypes.WINFUNCTYPE(w.BOOL, w.HWND, w.LPARAM)


class WindowClass(ctypes.Structure):
    _fields_ = (
        ("style", w.UINT), ("procedure", WNDPROC), ("class_extra", ctypes.c_int), ("window_extra", ctypes.c_int),
        ("instance", w.HINSTANCE), ("icon", w.HICON), ("cursor", w.HANDLE), ("background", w.HBRUSH),
        ("menu", w.LPCWSTR), ("name", w.LPCWSTR),
    )  # fmt: skip


class ThreadInput(ctypes.Structure):
    _fields_ = (
        ("size", w.DWORD), ("flags", w.DWORD), ("active", w.HWND), ("focus", w.HWND), ("capture", w.HWND),
        ("menu_owner", w.HWND), ("move_size", w.HWND), ("caret", w.HWND), ("caret_area", w.RECT),
    )  # fmt: skip


TYPES = {
    user32: {
        "CreateWindowExW": (
            w.HWND, w.DWORD, w.LPCWSTR, w.LPCWSTR, w.DWORD, *[ctypes.c_int] * 4, w.HWND, w.HMENU, w.HINSTANCE, w.LPVOID,
        ),
        "RegisterClassW": (w.ATOM, ctypes.POINTER(WindowClass)),
        "DefWindowProcW": (LRESULT, w.HWND, w.UINT, w.WPARAM, w.LPARAM),
        "EnumWindows": (w.BOOL, WNDENUMPROC, w.LPARAM),
        "EnumChildWindows": (w.BOOL, w.HWND, WNDENUMPROC, w.LPARAM),
        "SendMessageTimeoutW": (
            LRESULT, w.HWND, w.UINT, w.WPARAM, w.LPARAM, w.UINT, w.UINT, ctypes.POINTER(ctypes.c_size_t),
        ),
        "PostMessageW": (w.BOOL, w.HWND, w.UINT, w.WPARAM, w.LPARAM),
        "GetForegroundWindow": (w.HWND,),
        "SetForegroundWindow": (w.BOOL, w.HWND),
        "SetFocus": (w.HWND, w.HWND),
        "MoveWindow": (w.BOOL, w.HWND, *[ctypes.c_int] * 4, w.BOOL),
        "GetClientRect": (w.BOOL, w.HWND, ctypes.POINTER(w.RECT)),
        "GetWindowRect": (w.BOOL, w.HWND, ctypes.POINTER(w.RECT)),
        "GetGUIThreadInfo": (w.BOOL, w.DWORD, ctypes.POINTER(ThreadInput)),
        "GetWindowThreadProcessId": (w.DWORD, w.HWND, ctypes.POINTER(w.DWORD)),
        "GetClassNameW": (ctypes.c_int, w.HWND, w.LPWSTR, ctypes.c_int),
        "InternalGetWindowText": (ctypes.c_int, w.HWND, w.LPWSTR, ctypes.c_int),
        "IsWindowVisible": (w.BOOL, w.HWND),
        "GetWindowLongW": (w.LONG, w.HWND, ctypes.c_int),
        "GetPropW": (w.HANDLE, w.HWND, w.LPCWSTR),
        "GetAsyncKeyState": (w.SHORT, ctypes.c_int),
        "RegisterHotKey": (w.BOOL, w.HWND, ctypes.c_int, w.UINT, w.UINT),
        "UnregisterHotKey": (w.BOOL, w.HWND, ctypes.c_int),
        "PostThreadMessageW": (w.BOOL, w.DWORD, w.UINT, w.WPARAM, w.LPARAM),
        "GetMessageW": (ctypes.c_int, ctypes.POINTER(w.MSG), w.HWND, w.UINT, w.UINT),
        "PeekMessageW": (w.BOOL, ctypes.POINTER(w.MSG), w.HWND, w.UINT, w.UINT, w.UINT),
        "TranslateMessage": (w.BOOL, ctypes.POINTER(w.MSG)),
        "DispatchMessageW": (LRESULT, ctypes.POINTER(w.MSG)),
        "OpenClipboard": (w.BOOL, w.HWND),
        "CloseClipboard": (w.BOOL,),
        "EmptyClipboard": (w.BOOL,),
        "SetClipboardData": (w.HANDLE, w.UINT, w.HANDLE),
        "GetClipboardData": (w.HANDLE, w.UINT),
        "EnumClipboardFormats": (w.UINT, w.UINT),
        "RegisterClipboardFormatW": (w.UINT, w.LPCWSTR),
        "GetClipboardFormatNameW": (ctypes.c_int, w.UINT, w.LPWSTR, ctypes.c_int),
        "GetClipboardSequenceNumber": (w.DWORD,),
    },
    kernel32: {
        "GlobalAlloc": (w.HGLOBAL, w.UINT, ctypes.c_size_t),
        "GlobalLock": (w.LPVOID, w.HGLOBAL),
        "GlobalUnlock": (w.BOOL, w.HGLOBAL),
        "GlobalSize": (ctypes.c_size_t, w.HGLOBAL),
        "GetCurrentThreadId": (w.DWORD,),
        "LoadLibraryW": (w.HMODULE, w.LPCWSTR),
        "GetModuleHandleW": (w.HMODULE, w.LPCWSTR),
    },
    gdi32: {"GetBitmapBits": (w.LONG, w.HANDLE, w.LONG, w.LPVOID)},
}  # fmt: skip

for library, functions in TYPES.items():
    for name, (result, *arguments) in functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments


def done(result: int | None) -> int:
    """The result of a call that says 0 when it failed; raises `OSError` with Windows' own number then."""
    if not result:
        raise ctypes.WinError(ctypes.get_last_error())
    return result
