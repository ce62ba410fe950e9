"""Reading everything that lies on the clipboard, format by format, while nobody else waits for it."""

import sys

assert sys.platform == "win32"

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from assistant.desktop.jobs import now
from assistant.desktop.windows import api
from assistant.desktop.windows import clipboard_api as clipboard
from assistant.desktop.windows.content import Kind, hints, kind_of, take, without_made
from assistant.desktop.windows.windows import process_of
from assistant.insertion.surface import Saved

log = logging.getLogger(__name__)

BUDGET = 0.5  # seconds for all formats
MOST = 64 << 20  # bytes of all formats
HWND_MESSAGE = -3
LOOK_AGAIN = 0.005  # seconds, while another program has the clipboard open


class ClipboardReader:
    """`tell` gets what there is, on a thread made for this reading: an owner that renders a format when it is asked
    takes its own time, and may hang. Nobody waits for such a thread, and what it brings after the next `begin` is
    dropped. An owner that does not answer is not asked at all: until it did, no program could use the clipboard.

    `version`: the system's number for the content that was read last (GetClipboardSequenceNumber), None when
    nothing was.
    """

    def __init__(self, tell: Callable[[Saved], None]) -> None:
        self.tell = tell
        self.version: int | None = None
        self._lock = threading.Lock()
        self._newest: threading.Thread | None = None

    def begin(self) -> None:
        """What we ourselves render must not be read: the owner has it."""
        with self._lock:
            self.version = None
            self._newest = threading.Thread(target=self._run, name="clipboard", daemon=True)
        self._newest.start()

    def _run(self) -> None:
        try:
            saved, version = _read()
        except Exception:
            log.exception("a bug while reading the clipboard")
            saved, version = Saved({}, complete=False), None
        with self._lock:
            if self._newest is threading.current_thread():
                self.version = version
                self.tell(saved)


def _read() -> tuple[Saved, int | None]:
    """What lies there, and its version; None when the clipboard could not be opened."""
    pause = threading.Event()
    with thread_window() as window:  # the first call of a thread takes its time, and none of the owner's
        end, version = now() + BUDGET, clipboard.SequenceNumber()
        if not owner_answers(BUDGET):
            log.debug("the owner of the clipboard does not answer")
            return Saved({}, complete=False), version
        while now() < end:
            with clipboard.opened(window) as mine:
                if mine:
                    return _copy(end), clipboard.SequenceNumber()
            pause.wait(LOOK_AGAIN)
    return Saved({}, complete=False), None


@contextmanager
def thread_window() -> Iterator[int]:
    """A window of this thread's own: two that open the clipboard for none are not kept apart by Wine."""
    window = api.CreateWindow(0, "STATIC", None, 0, 0, 0, 0, 0, HWND_MESSAGE, 0, 0, None)
    try:
        yield window
    finally:
        api.DestroyWindow(window)


def _copy(end: float) -> Saved:
    content: dict[int, bytes] = {}
    listed, spare, complete = list(clipboard.formats()), hints(), True
    for number in without_made(listed):
        readable = kind_of(number) is not Kind.LOST and now() < end and owner_answers(end - now())
        data = take(number) if readable else None
        data = spare.get(number) if data is None else data  # such signs may be there without any data
        if data is None:
            complete = False
        elif sum(map(len, content.values())) + len(data) > MOST:
            complete = False
            break
        else:
            content[number] = data
    log.debug("clipboard read: %d of %d formats, complete: %s", len(content), len(listed), complete)
    return Saved(content if listed else None, complete)


def owner_answers(seconds: float) -> bool:
    """Content that nobody owns is all there, and so is what we have given back."""
    owner = clipboard.ClipboardOwnerWindow()
    return not owner or process_of(owner) == os.getpid() or clipboard.answers(owner, seconds)
