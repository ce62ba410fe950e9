"""The Windows desktop as the program sees it."""

import sys

assert sys.platform == "win32"

from collections.abc import Callable, Iterable

from assistant.desktop.on_thread import DesktopOnThread
from assistant.desktop.windows.loop import Loop
from assistant.desktop.windows.parts import Parts
from assistant.insertion.outcome import Target
from assistant.insertion.program import Program
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS


class WindowsDesktop(DesktopOnThread):
    """An `assistant.insertion.ports.Desktop`. Raises `OSError` when Windows gives the desktop's thread no window.

    What Windows answers by itself is asked on the caller's own thread: the desktop's may just be waiting for one of
    the caller's windows to come to the front.
    """

    name = "windows"

    def __init__(self, own_programs: Iterable[Program] = ()) -> None:
        made: list[Parts] = []

        def build(window: int) -> Parts:
            made.append(Parts(window, loop.post, own_programs))
            return made[0]

        loop = Loop(build)
        loop.begin()
        super().__init__(loop, made[0], WINDOWS_PROGRAMS, own_programs)

    def active_window(self) -> Target | None:
        return None if self._jobs.over.is_set() else self._parts.windows.target()

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        return self._capture(typed)
