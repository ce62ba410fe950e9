"""Makes the ids of everything we keep: UUIDs of version 7, which sort by the order in which they were made."""

import os
import time
from threading import Lock

TICKS = 1 << 12  # of a millisecond

_last = 0
_lock = Lock()


def new_id() -> str:
    """A fresh UUIDv7 as text (RFC 9562 section 5.7), greater than all that this process has made.

    Behind the 48 bits of Unix milliseconds stand 12 bits of their fraction, then 62 random bits (section 6.2, method
    3): a thousand scripts that are added in one go keep their order.
    """
    global _last  # noqa: PLW0603 - there is one clock for the whole process
    with _lock:
        _last = max(time.time_ns() * TICKS // 1_000_000, _last + 1)
        stamp, fraction = divmod(_last, TICKS)
    value = (stamp & (1 << 48) - 1) << 80 | 0x7 << 76 | fraction << 64  # 7 is the version
    value |= 0x2 << 62 | int.from_bytes(os.urandom(8), "big") >> 2  # 2 is the variant
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
