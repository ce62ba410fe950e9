"""The operating system behind one small port; only main.py looks in here."""

import logging
import os
import sys
from collections.abc import Callable, Iterable, Mapping

from assistant.desktop.copy_only import CopyOnly
from assistant.insertion.ports import Clipboard, Desktop
from assistant.insertion.programs import Program

log = logging.getLogger(__name__)


def open_desktop(
    clipboard: Clipboard, own_programs: Iterable[Program] = (), env: Mapping[str, str] = os.environ
) -> Desktop:
    """The desktop this program runs on; where keys cannot be pressed, one that only copies, which tells why."""
    if sys.platform == "win32":
        from assistant.desktop.windows.desktop import WindowsDesktop

        return _opened(lambda: WindowsDesktop(own_programs), clipboard)
    if not sys.platform.startswith("linux"):
        return CopyOnly(clipboard, "desktop_unknown_system")
    if env.get("WAYLAND_DISPLAY"):  # hotkeys of XWayland work only while an X11 program has the focus
        return CopyOnly(clipboard, "desktop_wayland")
    if not env.get("DISPLAY"):
        return CopyOnly(clipboard, "desktop_no_display")
    from assistant.desktop.x11.desktop import X11Desktop  # python-xlib is installed on Linux only

    return _opened(lambda: X11Desktop(env["DISPLAY"], own_programs), clipboard)


def _opened(open_it: Callable[[], Desktop], clipboard: Clipboard) -> Desktop:
    try:
        return open_it()
    except Exception as trouble:  # noqa: BLE001 - python-xlib has many kinds for "no connection"
        log.warning("no desktop: %s", type(trouble).__name__)
        return CopyOnly(clipboard, "desktop_not_reached")
