"""Reads the customer's message when a hotkey is pressed: what was just copied in the window in front.

Windows has no selection that others may read, and keys that copy are never pressed for the user. Nothing is watched:
the system counts what is put on the clipboard, and only what came after the press before may be the message.
"""

import sys

assert sys.platform == "win32"

import logging
import threading
from collections.abc import Callable

from assistant.desktop.jobs import now
from assistant.desktop.windows import clipboard_api as clipboard
from assistant.desktop.windows.content import take
from assistant.desktop.windows.reader import LOOK_AGAIN, owner_answers, thread_window
from assistant.desktop.windows.windows import process_of
from assistant.insertion.ports import Press

log = logging.getLogger(__name__)

BUDGET = 0.25  # seconds; an owner that hangs gets no more
LONGEST = 4096  # bytes; a longer text is no message
CF_UNICODETEXT = 13


class MessageReader:
    """Text that came on the clipboard since the last press, from the program in front or from one that does not say."""

    def __init__(self) -> None:
        self._seen: int | None = None

    def ask(self, press: Press, told: Callable[[str], None]) -> None:
        """`told` hears the message once, on a thread of its own; "" when there is none."""
        version = clipboard.SequenceNumber()
        if version == self._seen or press.target is None or not _copied_in(press.target.pid):
            told("")
            return
        self._seen = version
        threading.Thread(target=lambda: told(_read_safely()), name="message", daemon=True).start()


def _copied_in(pid: int) -> bool:
    owner = clipboard.ClipboardOwnerWindow()
    return not owner or process_of(owner) == pid


def _read_safely() -> str:
    try:
        return _read()
    except Exception:
        log.exception("a bug while reading the message")
        return ""


def _read() -> str:
    end = now() + BUDGET
    if not owner_answers(BUDGET):
        return ""
    pause = threading.Event()
    with thread_window() as window:
        while now() < end:
            with clipboard.opened(window) as mine:
                if mine:
                    return _text(take(CF_UNICODETEXT) or b"")
            pause.wait(LOOK_AGAIN)
    return ""


def _text(data: bytes) -> str:
    """The text as it lies in memory: it ends at the first NUL."""
    if len(data) > LONGEST:
        return ""
    return data.decode("utf-16-le", "replace").partition("\0")[0].strip()
