"""What the running window has done by a process of its own."""

import gc
import os
import sys
from collections.abc import Callable

from assistant.refusal import Refused


def do(job: Callable[[], object]) -> int:
    """The exit status of that process; whoever works at the machine goes before it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(
            ctypes.c_void_p(-1), 0x4000
        )  # this process; BELOW_NORMAL_PRIORITY_CLASS
    else:
        os.nice(10)
    gc.disable()  # it ends when it is done, and looking through 100,000 scripts for cycles takes its time
    try:
        job()
    except (Refused, OSError):
        return 1
    return 0
