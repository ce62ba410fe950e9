"""Everything that lives on the desktop's thread, and which part each message of Windows is for."""

import sys

assert sys.platform == "win32"

import logging
from collections.abc import Callable, Iterable

from assistant.desktop.jobs import now
from assistant.desktop.windows import api
from assistant.desktop.windows.capture import KeyCapture
from assistant.desktop.windows.front_watch import FrontWatch
from assistant.desktop.windows.hook import KeyHook
from assistant.desktop.windows.hook_hotkeys import HookHotkeys
from assistant.desktop.windows.hotkeys import Hotkeys
from assistant.desktop.windows.keyboard import Keyboard
from assistant.desktop.windows.message import MessageReader
from assistant.desktop.windows.owner import ClipboardOwner
from assistant.desktop.windows.reader import ClipboardReader
from assistant.desktop.windows.session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, Session
from assistant.desktop.windows.surface import WindowsSurface
from assistant.desktop.windows.watched import WatchedWindows
from assistant.desktop.windows.windows import Windows
from assistant.insertion.ports import Press
from assistant.insertion.program import Program
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS
from assistant.insertion.queue import InsertionQueue
from assistant.insertion.surface import Saved

log = logging.getLogger(__name__)
Post = Callable[[Callable[[], None]], bool]
WM_DESTROYCLIPBOARD, WM_RENDERFORMAT, WM_RENDERALLFORMATS, WM_CLIPBOARDUPDATE = 0x0307, 0x0305, 0x0306, 0x031D
WM_HOTKEY = 0x0312


class Parts:
    """The parts of the Windows desktop around its hidden window, as the loop's work. `post` has a job done on this
    thread; `pressed` hears of hotkeys, on this thread."""

    def __init__(self, window: int, post: Post, own_programs: Iterable[Program]) -> None:
        self._post = post
        self.pressed: Callable[[Press], None] | None = None
        keyboard = Keyboard()
        hook = KeyHook(keyboard)
        self.capture = KeyCapture(hook, keyboard, self._hotkey_while_capturing)
        self.hotkeys = Hotkeys(window, keyboard, HookHotkeys(hook, keyboard, self._heard_by_hook))
        self.windows = Windows()
        self.owner = ClipboardOwner(window, self._fetched, self._asked, self._clipboard_lost)
        self.reader = ClipboardReader(self._saved)
        self.message = MessageReader()
        self.watched = WatchedWindows(self.windows.exists, lambda window: self.queue.window_gone(window, now()))
        self.surface = WindowsSurface(self.windows, self.hotkeys, self.owner, self.reader, self.watched.watch)
        self.queue = InsertionQueue(self.surface, own_programs, programs=WINDOWS_PROGRAMS)
        self._session = Session(window, self._away, self.hotkeys.register_again)
        self._front = FrontWatch(self._front_changed)
        self._handlers: dict[int, Callable[[int, int], None]] = {
            WM_HOTKEY: self._hotkey,
            WM_RENDERFORMAT: lambda format, _: self.owner.render(format),
            WM_RENDERALLFORMATS: lambda *_: self.owner.render_all(),
            WM_CLIPBOARDUPDATE: lambda *_: self.owner.updated(),
            WM_DESTROYCLIPBOARD: lambda *_: self.owner.destroyed(),
        }

    @property
    def deadline(self) -> float | None:
        due = (self.queue.deadline, self.owner.deadline, self.watched.deadline, self.hotkeys.deadline)
        return min((moment for moment in due if moment is not None), default=None)

    def handle(self, number: int, wparam: int, lparam: int) -> int | None:
        if number in (WM_POWERBROADCAST, WM_WTSSESSION_CHANGE):
            self._session.handle(number, wparam)
        elif handler := self._handlers.get(number):
            handler(wparam, lparam)
            return 0
        return None

    def tick(self) -> None:
        self.hotkeys.tick()
        self.owner.tick()
        self.queue.tick(now())
        self.watched.tick()
        if self.queue.deadline is None:
            self.watched.forget()

    def lost(self) -> None:
        self.queue.desktop_lost(now())

    def last(self) -> None:
        """The clipboard is handed over when the hidden window goes: Windows then asks for what is not rendered yet."""

    def close(self) -> None:
        self.capture.end()
        self.hotkeys.close()
        self._front.close()
        self._session.close()

    def _hotkey(self, number: int, _keys: int) -> None:
        time = api.MessageTime() & 0xFFFFFFFF
        if (name := self.hotkeys.pressed(number, time)) is not None:
            self._tell(name, time)

    def _heard_by_hook(self, name: str) -> None:
        self._post(lambda: self._tell(name, 0))

    def _hotkey_while_capturing(self, scan: int, held: frozenset[str]) -> bool:
        name = self.hotkeys.named(scan, held)
        if name is not None:
            self._heard_by_hook(name)
        return name is not None

    def _tell(self, name: str, stamp: int) -> None:
        if self.pressed is not None:
            press = Press(name, self.windows.target(), stamp=stamp)
            log.debug("press %s: hotkey %s", press.id, name)
            self.pressed(press)

    def _front_changed(self, time: int) -> None:
        self.windows.changed(time)
        self.queue.front_changed(now())

    def _away(self) -> None:
        self.hotkeys.forget_held_keys()
        self.capture.forget_held_keys()

    def _saved(self, saved: Saved) -> None:
        self._post(lambda: self.queue.clipboard_saved(saved, now()))

    def _fetched(self, pid: int) -> None:
        self.queue.fetched(pid, now())

    def _asked(self) -> None:
        self.queue.asked(now())

    def _clipboard_lost(self) -> None:
        self.queue.clipboard_lost(now())
