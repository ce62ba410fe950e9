"""A chat made of Qt, as 千牛 and 拼多多 are: takes what is pasted, and prints a line about it.

The first line is the number of its window; then one JSON line a paste: ["picture", width, height, SHA-256 of its RGB],
["files", path, …] or ["text", text].
"""

import hashlib
import json
import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTextEdit


class PictureChat(QTextEdit):
    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        if source.hasUrls():
            tell("files", *(url.toLocalFile() for url in source.urls()))
        elif source.hasImage():
            image = QImage(source.imageData()).convertToFormat(QImage.Format.Format_RGB888)
            rows, length = bytes(image.constBits()), image.width() * 3
            rgb = b"".join(rows[top : top + length] for top in range(0, len(rows), image.bytesPerLine()))
            tell("picture", image.width(), image.height(), hashlib.sha256(rgb).hexdigest())
        else:
            tell("text", source.text())


def tell(*said: object) -> None:
    sys.stdout.buffer.write(json.dumps(said).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    application = QApplication()
    chat = PictureChat()
    chat.resize(500, 300)
    chat.show()
    chat.activateWindow()
    tell(int(chat.winId()))
    application.exec()
