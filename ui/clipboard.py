"""The plain clipboard through Qt, for desktops where no program may press keys."""

from typing import assert_never

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from assistant.insertion.content import Content, Files, Picture, Text


class QtClipboard:
    """The port `assistant.insertion.ports.Clipboard`; for the GUI thread."""

    def put(self, content: Content) -> bool:
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(_as_qt_has_it(content))
        return _holds(clipboard.mimeData(), content)


def _as_qt_has_it(content: Content) -> QMimeData:
    data = QMimeData()
    match content:
        case Text(text):
            data.setText(text)
        case Picture(png):  # the bytes as they are, and an image of which Qt makes the system's own formats
            data.setData("image/png", png)
            data.setImageData(QImage.fromData(png))
        case Files(paths):
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        case _:
            assert_never(content)
    return data


def _holds(data: QMimeData | None, content: Content) -> bool:
    match content:
        case _ if data is None:
            return False
        case Text(text):
            return data.text() == text
        case Picture():
            return data.hasImage()
        case Files(paths):
            return len(data.urls()) == len(paths)
        case _:
            assert_never(content)
