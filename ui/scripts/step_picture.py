"""The picture of a further message, as it goes into a chat."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused


def png_of(pictures: PictureFolder, name: str) -> bytes:
    """The bytes of a PNG file. Waits for the disk. Raises `Refused("step_picture_gone")`."""
    path = pictures.path(name)
    image = QImage(str(path)) if path else QImage()
    if image.isNull():
        raise Refused("step_picture_gone")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
