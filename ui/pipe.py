"""One question and its answer through a named pipe of Windows, within a time."""

import _winapi  # what multiprocessing's own pipes stand on; a pipe opened as a file knows no time limit
import time
from _winapi import (
    ERROR_IO_PENDING,
    ERROR_PIPE_BUSY,
    FILE_FLAG_OVERLAPPED,
    GENERIC_READ,
    GENERIC_WRITE,
    NULL,
    OPEN_EXISTING,
    WAIT_OBJECT_0,
)

SECURITY_SQOS_PRESENT, SECURITY_IDENTIFICATION = 0x0010_0000, 0x0001_0000  # whoever listens cannot act in our name
PIECE = 1 << 16  # bytes


def exchange(address: str, line: bytes, seconds: float) -> bytes:
    """The answer's line. Raises `FileNotFoundError` when nobody listens, `TimeoutError` when no answer comes."""
    until = time.monotonic() + seconds
    pipe = _opened(address, until)
    try:
        _let_come_to_the_front(pipe)
        _finished(_winapi.WriteFile(pipe, line, overlapped=True), until)
        answer = b""
        while not answer.endswith(b"\n"):
            reading = _winapi.ReadFile(pipe, PIECE, overlapped=True)
            _finished(reading, until)
            answer += reading[0].getbuffer() or b""
        return answer
    except BrokenPipeError:
        return b""  # hung up
    finally:
        _winapi.CloseHandle(pipe)


def _opened(address: str, until: float) -> int:
    flags = FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION
    while True:
        try:
            return _winapi.CreateFile(address, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, flags, NULL)
        except OSError as trouble:
            if trouble.winerror != ERROR_PIPE_BUSY or time.monotonic() > until:
                raise
            _winapi.WaitNamedPipe(address, _milliseconds(until))  # others ask at this moment, too


def _let_come_to_the_front(pipe: int) -> None:
    """The user has just started us, so we may pass on the right to come to the front; the window that we ask does not
    have it (https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow)."""
    import ctypes  # most starts find nobody to ask

    server = ctypes.c_ulong()
    if ctypes.windll.kernel32.GetNamedPipeServerProcessId(ctypes.c_void_p(pipe), ctypes.byref(server)):
        ctypes.windll.user32.AllowSetForegroundWindow(server)


def _finished(begun: tuple[_winapi.Overlapped, int], until: float) -> None:
    overlapped, error = begun
    if error == ERROR_IO_PENDING and not _signalled(overlapped, until):
        overlapped.cancel()
        raise TimeoutError
    overlapped.GetOverlappedResult(True)


def _signalled(overlapped: _winapi.Overlapped, until: float) -> bool:
    return _winapi.WaitForMultipleObjects([overlapped.event], False, _milliseconds(until)) == WAIT_OBJECT_0


def _milliseconds(until: float) -> int:
    return max(1, round((until - time.monotonic()) * 1000))
