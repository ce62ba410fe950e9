"""Sleep and lock: when the machine or the session comes back, hotkeys are registered again."""

import sys

assert sys.platform == "win32"

import logging
from collections.abc import Callable
from ctypes import WinDLL
from ctypes.wintypes import BOOL, DWORD

from assistant.desktop.windows import api

log = logging.getLogger(__name__)
WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 4
PBT_RESUME = frozenset({7, 18})  # PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC
WTS_AWAY = frozenset({2, 4, 7})  # WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK
WTS_BACK = frozenset({1, 3, 8})  # WTS_CONSOLE_CONNECT, WTS_REMOTE_CONNECT, WTS_SESSION_UNLOCK
NOTIFY_FOR_THIS_SESSION = 0


class Session:
    """`away` is called when nobody sees the keyboard any more, `back` when the user is there again."""

    def __init__(self, window: int, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._window = window
        self._away = away
        self._back = back
        library = WinDLL("wtsapi32", use_last_error=True)
        self._leave = api.declared(library, "WTSUnRegisterSessionNotification", BOOL, api.Handle)
        enter = api.declared(library, "WTSRegisterSessionNotification", BOOL, api.Handle, DWORD)
        if not enter(window, NOTIFY_FOR_THIS_SESSION):
            log.warning("Windows does not tell when the session is locked: error %d", api.last_error())

    def close(self) -> None:
        self._leave(self._window)

    def handle(self, number: int, wparam: int) -> None:
        """For messages of both kinds."""
        if number == WM_POWERBROADCAST:
            away, back = wparam == PBT_APMSUSPEND, wparam in PBT_RESUME
        else:
            away, back = wparam in WTS_AWAY, wparam in WTS_BACK
        if away or back:
            (self._back if back else self._away)()
            log.info("the user is %s", "back" if back else "away")
