"""A PNG picture as the bare pixels that programs of Windows paste: a device-independent bitmap."""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from assistant.refusal import Refused

Pixels = NDArray[np.uint8]
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type: grey, RGB, palette, grey and alpha, RGB and alpha
BAND = 256  # rows that are worked on at once: enough for numpy to pay, and little memory
DOTS = 3780  # a metre: 96 an inch, as on the screen


def has_pixels(png: bytes) -> bool:
    """Whether `bitmap` can read it: 8 bits a channel, not interlaced. All that we render is so."""
    depth, colour, _, _, interlaced = png[24:29]
    return depth == 8 and colour in CHANNELS and not interlaced


def bitmap(png: bytes) -> bytes:
    """BITMAPINFOHEADER and 24-bit pixels from the lowest row up, each row filled up to four bytes: what is transparent
    lies on white, because few programs agree on a fourth byte. Raises `Refused("picture_unreadable")`."""
    colours = pixels(png)[::-1, :, ::-1]
    height, width = colours.shape[:2]
    rows = np.zeros((height, (width * 3 + 3) // 4 * 4), np.uint8)
    rows[:, : width * 3] = colours.reshape(height, width * 3)
    return struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, rows.size, DOTS, DOTS, 0, 0) + rows.tobytes()


def pixels(png: bytes) -> Pixels:
    """Height x width x RGB, from the top (ISO/IEC 15948, PNG). Raises `Refused("picture_unreadable")`."""
    if not has_pixels(png):
        raise Refused("picture_unreadable")
    width, height, _, colour = struct.unpack(">IIBB", png[16:26])
    try:
        parts = dict(_chunks(png))
        size = height * (1 + width * CHANNELS[colour])
        raw = zlib.decompressobj().decompress(parts[b"IDAT"], size)
        lines = np.frombuffer(raw, np.uint8).reshape(height, -1)
        samples = _unfiltered(lines[:, 0], lines[:, 1:].reshape(height, width, CHANNELS[colour]))
        return _on_white(samples, colour, parts)
    except (zlib.error, struct.error, KeyError, ValueError, IndexError) as trouble:
        raise Refused("picture_unreadable") from trouble


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The palette, its transparency and all of the data, joined."""
    place, data = 8, []
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        content = png[place + 8 : place + 8 + length]
        place += 12 + length
        if kind == b"IDAT":
            data.append(content)
        elif kind in (b"PLTE", b"tRNS"):
            yield kind, content
    yield b"IDAT", b"".join(data)


def _unfiltered(filters: Pixels, samples: Pixels) -> Pixels:
    """Undoes the prediction of each row (9.2). Raises `ValueError` for a kind of prediction that there is not."""
    plain = np.empty_like(samples)
    above = np.zeros(samples.shape[1:], np.uint8)
    for top in range(0, len(samples), BAND):
        plain[top : top + BAND] = _band(filters[top : top + BAND], samples[top : top + BAND], above)
        above = plain[min(top + BAND, len(samples)) - 1]
    return plain


def _band(filters: Pixels, samples: Pixels, above: Pixels) -> Pixels:
    """A pixel hangs on those to its left, above it, and left above: all pixels of a diagonal from the lower left to the
    upper right can be had at once. `by_diagonal[x + y, y]`, with a row above and a column of nothing to the left."""
    height, width, channels = samples.shape
    by_diagonal = np.zeros((width + height + 1, height + 1, channels), np.int16)
    by_diagonal[1 : width + 1, 0] = above
    for y in range(1, height + 1):
        by_diagonal[y + 1 : y + 1 + width, y] = samples[y - 1]
    for diagonal in range(2, width + height + 1):
        low, high = max(1, diagonal - width), min(height, diagonal - 1) + 1
        left, up = by_diagonal[diagonal - 1, low:high], by_diagonal[diagonal - 1, low - 1 : high - 1]
        corner = by_diagonal[diagonal - 2, low - 1 : high - 1]
        here = by_diagonal[diagonal, low:high]
        here += _predicted(filters[low - 1 : high - 1, None], left, up, corner)
        here &= 255
    plain = np.empty(samples.shape, np.uint8)
    for y in range(1, height + 1):
        plain[y - 1] = by_diagonal[y + 1 : y + 1 + width, y]
    return plain


def _predicted(
    filters: Pixels, left: NDArray[np.int16], up: NDArray[np.int16], corner: NDArray[np.int16]
) -> NDArray[np.int16]:
    """None, left, up, the mean of both, or whichever of the three is nearest to left + up - corner (9.4, Paeth)."""
    by_left, by_up = np.abs(up - corner), np.abs(left - corner)
    by_corner = np.abs(left + up - 2 * corner)
    nearest = np.where((by_left <= by_up) & (by_left <= by_corner), left, np.where(by_up <= by_corner, up, corner))
    return np.choose(filters, [np.zeros_like(left), left, up, (left + up) >> 1, nearest])


def _on_white(samples: Pixels, colour: int, parts: dict[bytes, bytes]) -> Pixels:
    if colour == 3:
        table = np.frombuffer(parts[b"PLTE"], np.uint8).reshape(-1, 3)
        alpha = np.full((len(table), 1), 255, np.uint8)
        opacity = np.frombuffer(parts.get(b"tRNS", b""), np.uint8)
        alpha[: len(opacity), 0] = opacity
        return _blended(table, alpha)[samples[:, :, 0]]
    if colour in (4, 6):
        return _blended(np.broadcast_to(samples[:, :, :-1], (*samples.shape[:2], 3)), samples[:, :, -1:])
    return np.broadcast_to(samples, (*samples.shape[:2], 3))


def _blended(colours: Pixels, alpha: Pixels) -> Pixels:
    wide = colours.astype(np.uint16) * alpha + 255 * (255 - alpha.astype(np.uint16))
    return ((wide + 127) // 255).astype(np.uint8)
