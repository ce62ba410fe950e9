"""Pictures of an X11 screen as PNG files, with nothing but the standard library."""

import struct
import zlib
from pathlib import Path

from Xlib import X
from Xlib.xobject.drawable import Drawable


def save_picture(drawable: Drawable, path: Path, area: tuple[int, int, int, int]) -> None:
    """Writes the area (x, y, width, height in pixels) of a 24-bit drawable to `path`."""
    x, y, width, height = area
    image = drawable.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF)
    path.write_bytes(png(width, height, rgb(image.data)))


def rgb(bgrx: bytes) -> bytes:
    """Four bytes a pixel (blue, green, red, unused), as a little-endian server sends them, to three."""
    out = bytearray(len(bgrx) // 4 * 3)
    out[0::3], out[1::3], out[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
    return bytes(out)


def png(width: int, height: int, pixels: bytes) -> bytes:
    """An RGB picture as PNG (RFC 2083: signature, then the chunks IHDR, IDAT, IEND)."""
    row = width * 3
    lines = b"".join(b"\0" + pixels[i : i + row] for i in range(0, row * height, row))  # filter 0: none
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(lines, 6)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
