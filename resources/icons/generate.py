"""Draws the app icon's bitmaps from miaohui.svg: one PNG a size, and all of them in one .ico for Windows.

Run from anywhere after a change of the drawing: python resources/icons/generate.py
"""

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent
SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def drawn(drawing: QSvgRenderer, size: int) -> bytes:
    """The drawing as a PNG of size × size pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    png = QBuffer()
    image.save(png, "PNG")
    return bytes(png.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """The pictures in one Windows icon: a header, one entry of 16 bytes a picture (256 is written as 0), the PNGs."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(header) + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), start)
        start += len(png)
    return header + entries + b"".join(pictures.values())


def generate() -> None:
    QGuiApplication([])
    drawing = QSvgRenderer(str(FOLDER / "miaohui.svg"))
    pictures = {size: drawn(drawing, size) for size in SIZES}
    for size, png in pictures.items():
        (FOLDER / f"miaohui-{size}.png").write_bytes(png)
    (FOLDER / "miaohui.ico").write_bytes(ico(pictures))


if __name__ == "__main__":
    generate()
