"""The true program where every other one has administrator rights: the port `Elevation` says so, as Wine knows none."""

import os
import sys

import main
from assistant.desktop.windows.desktop import WindowsDesktop
from assistant.desktop.windows.elevation import Elevation
from assistant.insertion.ports import Clipboard


def open_desktop(_: Clipboard) -> WindowsDesktop:
    desktop = WindowsDesktop()
    desktop._parts.windows._elevation = Elevation(lambda pid: pid != os.getpid())
    return desktop


main.desktop_of = lambda _: open_desktop
sys.exit(main.main())
