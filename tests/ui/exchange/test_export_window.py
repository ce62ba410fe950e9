"""The library goes out by the window, and what the format cannot hold is listed."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.exchange.conftest import Ended
from tests.ui.scripts.library_room import Room
from ui.exchange.export_window import ExportWindow


def test_the_chosen_format_is_written_and_what_is_lost_is_listed(
    qtbot: QtBot, room: Room, tmp_path: Path, ended: Ended
) -> None:
    window = ExportWindow(room.desk)
    qtbot.addWidget(window)
    window.show()
    assert window.count.text() == "Replies: 5"
    window.format.setCurrentIndex(window.format.findData("qianniu"))
    window.do.click()
    chooser = window.findChild(QFileDialog)
    chooser.reject()
    window.write(str(tmp_path / "短语"))
    assert ended(window) == "5 replies written to 短语.csv."
    assert (tmp_path / "短语.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert [what for _, what, _ in window.lists.model.rows] == ["Title × 5", "Tags × 1", "Hotkey × 1"]


def test_it_is_said_where_the_pictures_go(qtbot: QtBot, room: Room) -> None:
    window = ExportWindow(room.desk)
    qtbot.addWidget(window)
    for key, folder in (("bot", "图片"), ("espanso", "images")):
        window.format.setCurrentIndex(window.format.findData(key))
        assert f"the folder {folder} beside the file" in window.tool.note.text()
    window.format.setCurrentIndex(window.format.findData("miaohui"))
    assert window.tool.note.text() == "Only Miaohui's own format holds everything."


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, room: Room, tmp_path: Path, ended: Ended) -> None:
    window = ExportWindow(room.desk)
    qtbot.addWidget(window)
    window.show()
    window.write(str(tmp_path / "nowhere" / "a.zip"))
    assert "could not be used" in ended(window)


def test_an_empty_library_has_nothing_to_export(qtbot: QtBot, room: Room) -> None:
    room.library.delete([script.id for script in room.library.scripts()])
    window = ExportWindow(room.desk)
    qtbot.addWidget(window)
    assert not window.do.isEnabled()
    assert "no replies yet" in window.count.text()
