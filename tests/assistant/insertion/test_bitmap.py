"""A PNG becomes the same pixels whatever it was predicted from, and a bitmap as Windows has it."""

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from assistant.insertion.bitmap import BAND, CHANNELS, bitmap, has_pixels, pixels
from assistant.refusal import Refused
from tests.pictures import noise, picture, png


def predicted(kind: int, line: bytes, above: bytes, step: int) -> bytes:
    """One row as a PNG has it, byte by byte as the specification says."""
    written = bytearray()
    for at, value in enumerate(line):
        left, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
        up = above[at]
        nearest = min((left, up, corner), key=lambda it: abs(left + up - corner - it))
        written.append((value - (0, left, up, (left + up) // 2, nearest)[kind]) % 256)
    return bytes([kind, *written])


def encoded(width: int, colour: int, lines: list[bytes], kinds: list[int]) -> bytes:
    above = [bytes(len(lines[0])), *lines]
    step = CHANNELS[colour]
    data = b"".join(predicted(kind, line, up, step) for kind, line, up in zip(kinds, lines, above, strict=False))
    return png(width, len(lines), colour, zlib.compress(data))


@given(st.data())
def test_every_kind_of_prediction_is_undone(data: st.DataObject) -> None:
    width, height = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    lines = [data.draw(st.binary(min_size=width * 3, max_size=width * 3)) for _ in range(height)]
    kinds = data.draw(st.lists(st.integers(0, 4), min_size=height, max_size=height))
    assert pixels(encoded(width, 2, lines, kinds)).tobytes() == b"".join(lines)


def test_rows_of_one_band_lean_on_the_last_of_the_band_before() -> None:
    rows = noise(4, BAND * 2 + 3)
    lines = [rows[at : at + 12] for at in range(0, len(rows), 12)]
    assert pixels(encoded(4, 2, lines, [row % 5 for row in range(len(lines))])).tobytes() == rows


def test_grey_is_three_times_the_same() -> None:
    assert pixels(encoded(2, 0, [b"\x10\x20"], [0])).tolist() == [[[16] * 3, [32] * 3]]


def test_what_is_transparent_lies_on_white() -> None:
    assert pixels(encoded(3, 6, [bytes((9, 8, 7, 255, 9, 8, 7, 0, 0, 0, 0, 128))], [1])).tolist() == [
        [[9, 8, 7], [255] * 3, [127] * 3]
    ]
    assert pixels(encoded(2, 4, [bytes((9, 255, 9, 0))], [0])).tolist() == [[[9] * 3, [255] * 3]]


IMAGES = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_Grayscale8,
          QImage.Format.Format_Indexed8)  # fmt: skip


@pytest.mark.parametrize("kind", IMAGES, ids=lambda kind: kind.name)
def test_what_qt_writes_has_the_pixels_that_qt_sees(kind: QImage.Format) -> None:
    image = painted().convertToFormat(kind)
    seen = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(seen.constBits(), np.uint8).reshape(seen.height(), seen.bytesPerLine())
    assert (pixels(written(image)) == rows[:, : seen.width() * 3].reshape(seen.height(), seen.width(), 3)).all()


def painted() -> QImage:
    """All that makes an encoder change its prediction: a gradient, plain areas and edges."""
    image = QImage(301, 290, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 301, 140)
    gradient.setColorAt(0, QColor("#e64a19"))
    gradient.setColorAt(1, QColor("#1a73e8"))
    painter.fillRect(0, 0, 301, 140, gradient)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawEllipse(20, 90, 180, 160)
    painter.end()
    return image


def written(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_a_bitmap_has_its_header_and_its_rows_from_the_lowest_up_and_blue_first() -> None:
    made = bitmap(picture(3, 2))
    size, width, height, planes, bits, packed = struct.unpack("<IiiHHI", made[:20])
    assert (size, width, height, planes, bits, packed) == (40, 3, 2, 1, 24, 0)
    rgb = noise(3, 2)
    lowest, next_row = made[40:52], made[52:64]
    assert lowest == rgb[9:18][2::-1] + rgb[9:18][5:2:-1] + rgb[9:18][8:5:-1] + bytes(3)
    assert next_row[:3] == rgb[2::-1]
    assert len(made) == 64


@pytest.mark.parametrize("other", [png(2, 2, 2, b"", depth=16), png(2, 2, 6, b"", interlaced=1), png(2, 2, 5, b"")])
def test_what_is_rarely_met_has_no_pixels_here_and_says_so(other: bytes) -> None:
    assert not has_pixels(other)
    with pytest.raises(Refused, match="picture_unreadable"):
        pixels(other)


@given(st.binary(max_size=60), st.sampled_from([0, 2, 3, 4, 6]))
def test_damaged_data_is_refused_and_nothing_else_happens(data: bytes, colour: int) -> None:
    for inside in (data, zlib.compress(data)):
        if inside != data and len(data) == 3 * (1 + 3 * CHANNELS[colour]) and colour != 3:
            continue  # by chance whole
        with pytest.raises(Refused, match="picture_unreadable"):
            pixels(png(3, 3, colour, inside))
