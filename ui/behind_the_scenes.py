"""What the running window has done by a process of its own."""

import gc
import os
import sys
from collections.abc import Callable

from assistant.refusal import Refused

WAITED_FOR = "waited-for"  # said behind the command: until it is done nobody finds what has come
AHEAD = "ahead"  # the same, of a release that comes by the standard input and is not yet here


def do(job: Callable[[], object], *, waited_for: bool = False) -> int:
    """The exit status of that process; whoever works at the machine goes before it, unless somebody waits for it: on a
    busy machine the last in the row takes minutes for what takes seconds."""
    if not waited_for:
        _step_back()
    gc.disable()  # it ends when it is done, and looking through 100,000 scripts for cycles takes its time
    try:
        job()
    except (Refused, OSError):
        return 1
    return 0


def _step_back() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(
            ctypes.c_void_p(-1), 0x4000
        )  # this process; BELOW_NORMAL_PRIORITY_CLASS
    else:
        os.nice(10)
