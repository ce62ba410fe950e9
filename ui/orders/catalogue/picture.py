"""Pictures of items: decoded before they are kept, and shown no larger than there is room for."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel

KINDS = {b"png": "png", b"jpeg": "jpg", b"jpg": "jpg", b"webp": "webp"}
LONGEST_SIDE = 8_000  # pixels: a larger one in less than 1 MB is made to fill the memory
SHOWN = 180  # pixels of height in a panel


def kind_of(content: bytes) -> str:
    """ "png", "jpg" or "webp" for a picture that really decodes, else "". May be called on any thread."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind, size = KINDS.get(bytes(reader.format().data()), ""), reader.size()
    sound = size.isValid() and max(size.width(), size.height()) <= LONGEST_SIDE
    return kind if kind and sound and not reader.read().isNull() else ""


def small_image(path: Path, room: QSize) -> QImage:
    """The picture, scaled into the room but never up; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PictureLabel(QLabel):
    """Hidden when the picture cannot be read."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        ratio = self.devicePixelRatioF()
        image = small_image(path, QSize(round(2 * SHOWN * ratio), round(SHOWN * ratio)))
        image.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(image))
        self.setVisible(not image.isNull())
