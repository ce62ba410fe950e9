"""Hears when another window comes to the front or the focus moves, in any program."""

import sys

assert sys.platform == "win32"

import logging
from collections.abc import Callable

from assistant.desktop.windows import api

log = logging.getLogger(__name__)
# Each first and last kind of event. The focus often follows after the front; Wine 8 tells of the focus alone.
EVENT_SYSTEM_FOREGROUND, EVENT_OBJECT_FOCUS, WINEVENT_OUTOFCONTEXT = 0x0003, 0x8005, 0


class FrontWatch:
    """`changed` hears when it was (ms, by the clock of messages), on the thread that made this, whenever that looks for
    messages."""

    def __init__(self, changed: Callable[[int], None]) -> None:
        self._changed = changed
        self._procedure = api.WinEventProcedure(self._event)
        self._hooks = [
            api.SetWinEventHook(event, event, 0, self._procedure, 0, 0, WINEVENT_OUTOFCONTEXT)
            for event in (EVENT_SYSTEM_FOREGROUND, EVENT_OBJECT_FOCUS)
        ]

    def close(self) -> None:
        for hook in self._hooks:
            api.UnhookWinEvent(hook)

    def _event(self, *about: int) -> None:
        try:
            self._changed(about[-1])
        except Exception:
            log.exception("a bug while looking at the window in front")
