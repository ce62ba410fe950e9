"""Makes the ids of everything we keep: UUIDs of version 7, which sort by the time they were made."""

import os
import time
import uuid


def new_id() -> str:
    """A fresh UUIDv7 as text (RFC 9562 section 5.7: 48 bits of Unix milliseconds, then random bits)."""
    stamp = time.time_ns() // 1_000_000
    value = (stamp & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76  # the version
    value = value & ~(0x3 << 62) | 0x2 << 62  # the variant
    return str(uuid.UUID(int=value))
