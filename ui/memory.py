"""The start's way with memory: no collecting while everything is being made, and what is left over goes back."""

import gc
import sys


def start_quickly() -> None:
    """Until `settle` nothing is collected: while modules, scripts and widgets are made there is no garbage to find,
    and looking for it costs a fifth of the start."""
    gc.disable()


def settle() -> None:
    """For the GUI thread, which alone may collect. Everything made so far stays, so the collector need not look at it
    again. What building took goes back to the system: glibc keeps it until it is asked (malloc_trim(3)); 14 MB of 46
    with 10,000 scripts."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        import ctypes

        try:
            ctypes.CDLL("libc.so.6").malloc_trim(0)
        except (OSError, AttributeError):  # another C library, such as musl
            return
