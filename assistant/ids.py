"""Makes the ids of everything we keep: UUIDs of version 7, which sort by the time they were made."""

import os
import time


def new_id() -> str:
    """A fresh UUIDv7 as text (RFC 9562 section 5.7: 48 bits of Unix milliseconds, then random bits)."""
    stamp = time.time_ns() // 1_000_000
    value = (stamp & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76  # the version
    value = value & ~(0x3 << 62) | 0x2 << 62  # the variant
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
