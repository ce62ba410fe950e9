"""Pictures for tests, made without any library that the program uses."""

import random
import struct
import zlib
from functools import cache


@cache
def noise(width: int, height: int) -> bytes:
    """The pixels of `picture` as RGB, row by row from the top."""
    return random.Random(width).randbytes(width * height * 3)


@cache
def picture(width: int, height: int) -> bytes:
    """A PNG of noise: it does not get smaller by compression."""
    pixels, row = noise(width, height), width * 3
    lines = b"".join(b"\0" + pixels[top : top + row] for top in range(0, height * row, row))
    return png(width, height, 2, zlib.compress(lines, 1))


def png(width: int, height: int, colour: int, data: bytes, *, depth: int = 8, interlaced: int = 0) -> bytes:
    """A file of one IHDR, one IDAT and an IEND."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
