"""Qt for a command that paints: without a screen, and only loaded by the command that needs it."""

import sys

from PySide6.QtGui import QGuiApplication


def painting() -> object:
    """Keep what comes back for as long as something is painted. Windows has its fonts only where it has its screen;
    elsewhere nothing asks whether there is one."""
    screenless = [] if sys.platform == "win32" else ["-platform", "offscreen"]
    return QGuiApplication.instance() or QGuiApplication(["miaohui", *screenless])
