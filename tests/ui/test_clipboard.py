"""The plain clipboard takes a text, a picture and files as other programs want them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from assistant.insertion.content import Files, Picture, Text
from tests.pictures import noise, picture
from ui.clipboard import QtClipboard


@pytest.fixture(autouse=True)
def clean(qapp):
    yield
    QGuiApplication.clipboard().clear()


def lying_there():
    return QGuiApplication.clipboard().mimeData()


def test_a_text_is_text():
    assert QtClipboard().put(Text("亲\n您好"))
    assert lying_there().text() == "亲\n您好"


def test_a_picture_is_the_file_itself_and_an_image():
    assert QtClipboard().put(Picture(picture(3, 2)))
    assert lying_there().data("image/png").data() == picture(3, 2)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (3, 2)
    assert image.pixelColor(0, 0) == QColor(*noise(3, 2)[:3])
    assert not lying_there().hasText()


def test_files_are_their_addresses(tmp_path: Path):
    paths = (tmp_path / "确认 单.png", tmp_path / "b.txt")
    assert QtClipboard().put(Files(paths))
    assert [Path(url.toLocalFile()) for url in lying_there().urls()] == list(paths)
