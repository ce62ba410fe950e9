"""The script editor over a library that keeps pictures in a folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from assistant.orders.catalogue.pictures import PictureFolder
from assistant.scripts.script import Draft, Script
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from ui.scripts.editor import ScriptEditor
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.parts.pictures import StepPictures

Opened = Callable[..., ScriptEditor]


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened_room()


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path / "pictures")


@pytest.fixture
def opened(qtbot: QtBot, room: Room, folder: PictureFolder) -> Iterator[Opened]:
    """Opens the editor on a script, or on a new one that begins as a draft."""
    desk = LibraryDesk(room.library, room.worker, lambda *_: [], pictures=StepPictures(lambda: folder, room.worker))

    def open_it(script: Script | None = None, start: Draft | None = None) -> ScriptEditor:
        editor = ScriptEditor(desk.editor_desk(script), script, start)
        qtbot.addWidget(editor)
        with qtbot.waitExposed(editor):
            editor.show()
        return editor

    yield open_it
    desk.close()


def picture(colour: str = "teal", side: int = 40) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def noise(side: int) -> QImage:
    """A picture that no format makes small."""
    content = Random(1).randbytes(4 * side * side)
    return QImage(content, side, side, QImage.Format.Format_ARGB32).copy()
