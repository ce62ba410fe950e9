"""Waits for a file that another program holds for a moment.

On Windows a virus scanner or a backup program opens what was just written, and until it lets go nobody may rename,
delete or open it. SQLite tries again by itself for the files it opens (`winRetryIoerr`, 1.4 s in all); this does it
for those we handle ourselves.
"""

import os
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# There ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION and ERROR_ACCESS_DENIED (a file that is open may not be replaced)
# all come as this; elsewhere it means a right that no waiting brings.
HELD = (PermissionError,) if os.name == "nt" else ()
LONGEST = 2.0  # seconds
PAUSE = 0.02


def patiently(act: Callable[[], T], longest: float = LONGEST) -> T:
    """What `act` returns; it is called again while somebody else holds its file. Raises its `PermissionError` when the
    time is over, and anything else at once."""
    until = time.monotonic() + longest
    while True:
        try:
            return act()
        except HELD:
            if time.monotonic() >= until:
                raise
        time.sleep(PAUSE)
