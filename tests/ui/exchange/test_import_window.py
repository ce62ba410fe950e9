"""Replies come in by the window: seen before, done as one step, taken back as one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.compliance.defaults import default_checker
from assistant.refusal import Refused
from tests.ui.exchange.conftest import Ended
from tests.ui.scripts.library_room import Room
from ui.exchange.import_window import ImportWindow
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.library_window import LibraryWindow

ROWS = "分组,快捷编码,标题,内容,负责人\n售後,fh,发货时间,亲，今天发,小美\n物流,zd,在的,,\n售後,hi,你好,亲，您好,\n"


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> ImportWindow:
    window = ImportWindow(room.desk)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    path = tmp_path / "话术.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def lists(window: ImportWindow) -> dict[str, list[tuple[str, str, str]]]:
    found = {}
    for place in range(window.lists.which.count()):
        window.lists.which.setCurrentIndex(place)
        found[window.lists.which.itemText(place)] = list(window.lists.model.rows)
    return found


def test_nothing_happens_before_it_was_seen(room: Room, window: ImportWindow, sheet: str, ended: Ended) -> None:
    before = room.library.scripts()
    assert not window.do.isEnabled()
    window.read(sheet)
    assert ended(window) == ""
    assert "Table (.csv)" in window.name.text()
    assert window.summary.text().startswith("New: 1, changed: 1")
    assert lists(window) == {
        "Not taken: 1": [("2", "", "A reply needs a text.")],
        "Changed: 1": [("1", "发货时间", "亲，16 点前付款当天发出哦～ → 亲，今天发")],
        "New: 1": [("3", "你好", "售后")],
        "Categories filed together: 1": [("售後", "2", "go to 售后")],
        "Not carried over: 1": [("", "负责人", "Nobody has said what is in this column")],
    }
    assert window.do.text() == "Import (2)"
    assert room.library.scripts() == before


def test_the_keyboard_goes_on_to_what_was_found_even_if_the_window_is_not_active_yet(
    qtbot: QtBot, window: ImportWindow, sheet: str, ended: Ended
) -> None:
    """The dialog in which the file was chosen may just be closing."""
    window.file.setFocus()
    with qtbot.waitActive(other := QWidget()):
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
    window.read(sheet)
    ended(window)
    assert window.focusWidget() is window.lists.which


def test_it_is_done_told_in_the_library_window_and_taken_back(
    qtbot: QtBot, room: Room, sheet: str, ended: Ended
) -> None:
    library = LibraryWindow(room.desk)
    qtbot.addWidget(library)
    library.show()
    before = set(room.library.scripts())
    window = library.bring_in()
    window.read(sheet)
    ended(window)
    window.do.click()
    qtbot.waitUntil(lambda: not isValid(window) or not window.isVisible())
    assert len(room.library) == len(before) + 1
    assert library.undo_bar.said.text() == "Imported: 1 new, 1 changed"
    library.undo_bar.button.click()
    qtbot.waitUntil(lambda: set(room.library.scripts()) == before)


def test_the_same_file_again_has_nothing_to_bring(room: Room, window: ImportWindow, sheet: str, ended: Ended) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.read(sheet)
    ended(window)
    window.do.click()
    ended(window)
    script = room.titled("你好")
    room.library.change(script.id, _draft("你好", "我改过", script.code, script.category))
    window.show()
    window.read(sheet)
    ended(window)
    assert "imported before" in window.summary.text()
    assert not window.do.isEnabled()
    assert window.again.isVisible()
    window.again.click()
    ended(window)
    assert window.do.text() == "Import (1)"


def _draft(title: str, body: str, code: str, category: str) -> object:
    from assistant.scripts.script import Draft

    return Draft(title, body, code, category)


def test_columns_are_put_right(room: Room, window: ImportWindow, tmp_path: Path, ended: Ended) -> None:
    path = tmp_path / "x.csv"
    path.write_text("甲,乙\n短的,这里是长长的一段话\n又一个,第二段长长的话\n", "utf-8")
    window.read(str(path))
    ended(window)
    window.open_columns.click()
    assert window.columns.isVisible()
    title, body = window.columns.boxes
    title.setCurrentIndex(title.findData("title"))
    title.activated.emit(title.currentIndex())
    ended(window)
    body.setCurrentIndex(0)
    body.activated.emit(0)
    ended(window)
    assert "which column" in window.summary.text()
    assert not window.do.isEnabled()
    body.setCurrentIndex(body.findData("body"))
    body.activated.emit(body.currentIndex())
    ended(window)
    if not window.columns.headed.isChecked():
        window.columns.headed.click()
        ended(window)
    assert lists(window)["New: 2"][0] == ("1", "短的", "")


def test_joining_categories_can_be_turned_off(window: ImportWindow, sheet: str, ended: Ended) -> None:
    window.read(sheet)
    ended(window)
    window.join.click()
    ended(window)
    assert ("3", "你好", "售後") in lists(window)["New: 1"]
    assert window.join.isVisible()


def test_a_wrong_file_is_refused_in_a_sentence(window: ImportWindow, tmp_path: Path, ended: Ended) -> None:
    path = tmp_path / "a.xpkg"
    path.write_bytes(b"!kfb")
    window.read(str(path))
    assert "Kefubao" in ended(window)
    assert not window.do.isEnabled()


def test_a_folder_is_chosen_in_its_dialog(window: ImportWindow, ended: Ended) -> None:
    from tests.assistant.exchange.conftest import SAMPLES

    window.folder.click()
    chooser = window.findChild(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    window.read(str(SAMPLES / "autokey"))
    ended(window)
    assert "AutoKey" in window.name.text()
    chooser.reject()


def test_a_long_import_is_cancelled_and_leaves_nothing(
    room: Room, window: ImportWindow, tmp_path: Path, ended: Ended
) -> None:
    path = tmp_path / "big.csv"
    path.write_text("标题,内容\n" + "".join(f"a{n},b{n}\n" for n in range(50_000)), "utf-8")
    before = room.library.scripts()
    window.read(str(path))
    window.doing.cancel.click()
    assert ended(window) == "Cancelled."
    assert not window.do.isEnabled()
    assert room.library.scripts() == before


def test_a_full_disk_is_told_and_the_preview_stays(room: Room, window: ImportWindow, sheet: str, ended: Ended) -> None:
    window.read(sheet)
    ended(window)
    room.store.broken = Refused("disk_full")
    window.do.click()
    assert "disk is full" in ended(window)
    assert window.do.isEnabled()


def test_the_library_window_has_keys_for_it(qtbot: QtBot, room: Room) -> None:
    library = LibraryWindow(room.desk)
    qtbot.addWidget(library)
    library.show()
    library.activateWindow()
    qtbot.waitUntil(library.isActiveWindow)
    qtbot.keyClick(library, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert [window.windowTitle() for window in library.findChildren(ImportWindow)] == ["Import replies"]


def test_what_breaks_a_rule_is_listed_first_and_comes_in_all_the_same(
    qtbot: QtBot, room: Room, tmp_path: Path, ended: Ended
) -> None:
    desk = LibraryDesk(room.library, room.worker, lambda *_: [], look=default_checker().check)
    window = ImportWindow(desk)
    qtbot.addWidget(window)
    window.show()
    path = tmp_path / "话术.csv"
    path.write_text("标题,内容\n加微信,亲，加我微信 abc123456 便宜哦\n好的,亲，好的呢\n", "utf-8")
    window.read(str(path))
    ended(window)
    assert "cannot be inserted before they are reworded: 1" in window.summary.text()
    (where, title, why), *others = next(iter(lists(window).values()))
    assert (where, title, others) == ("1", "加微信", [])
    assert window.lists.which.itemText(0) == "Breaks a rule: 1"
    assert why.startswith("Cannot be inserted.")
    assert window.do.text() == "Import (2)"
    desk.close()
