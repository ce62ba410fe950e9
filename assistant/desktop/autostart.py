"""Puts the program on the system's list of what starts when the user logs in."""

import sys
from collections.abc import Sequence

from assistant.settings.ports import Autostart


def open_autostart(command: Sequence[str]) -> Autostart:
    """`command` starts this program as it runs now, from where it lies now."""
    if sys.platform == "win32":
        from assistant.desktop.windows.autostart import RunKey

        return RunKey(command)
    from assistant.desktop.xdg_autostart import DesktopEntry

    return DesktopEntry(command)
