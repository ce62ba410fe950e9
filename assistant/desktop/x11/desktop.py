"""The X11 desktop as the program sees it."""

from collections.abc import Iterable

from assistant.desktop.on_thread import DesktopOnThread
from assistant.desktop.x11.parts import Parts
from assistant.insertion.program import Program
from assistant.insertion.programs_x11 import X11_PROGRAMS


class X11Desktop(DesktopOnThread):
    """An `assistant.insertion.ports.Desktop`. Raises what python-xlib raises when the display cannot be opened."""

    name = "x11"

    def __init__(self, display_name: str | None = None, own_programs: Iterable[Program] = ()) -> None:
        parts = Parts(display_name, own_programs)
        super().__init__(parts.loop, parts, X11_PROGRAMS, own_programs)
        parts.loop.start()
