"""The start's way with memory: no collecting while everything is being made, and what is left over goes back."""

import gc
import sys
from collections.abc import Mapping

# The parameters of mallopt(3), in bytes. While the library is read and indexed, large arrays come from the system and
# go back to it one by one: else the holes they leave stay with us, 5 MB with 10,000 scripts. Afterwards they are kept
# for the next keystroke, as glibc does by itself for a program that asks for such pieces again and again.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
BUILDING = {M_MMAP_THRESHOLD: 1 << 17}
AT_WORK = {M_MMAP_THRESHOLD: 1 << 23, M_TRIM_THRESHOLD: 1 << 24}


def start_quickly() -> None:
    """Until `settle` nothing is collected: while modules, scripts and widgets are made there is no garbage to find,
    and looking for it costs a fifth of the start."""
    gc.disable()


def begin_building() -> None:
    """The library and its index are made from here on, until `settle`."""
    _tell_malloc(BUILDING)


def settle() -> None:
    """For the GUI thread, which alone may collect. Everything made so far stays, so the collector need not look at it
    again. What building took goes back to the system: glibc keeps it until it is asked (malloc_trim(3)); 14 MB of 46
    with 10,000 scripts."""
    gc.collect()
    gc.freeze()
    _tell_malloc(AT_WORK, trim=True)


def _tell_malloc(parameters: Mapping[int, int], *, trim: bool = False) -> None:
    if sys.platform != "linux":
        return
    import ctypes

    try:
        libc = ctypes.CDLL("libc.so.6")
        for parameter, value in parameters.items():
            libc.mallopt(parameter, value)
        if trim:
            libc.malloc_trim(0)
    except (OSError, AttributeError):  # another C library, such as musl
        return
