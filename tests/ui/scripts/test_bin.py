"""The bin: what was deleted comes back, or goes for good after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.make import a_draft
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.test_library_window import dialog, opened, press
from ui.scripts.bin import BinPage
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import BIN


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> LibraryWindow:
    room.library.delete([room.titled(title).id for title in ("发货时间", "催发货")])
    window = opened(qtbot, room)
    window.tree.go_to(BIN)
    qtbot.waitUntil(lambda: rows(window.bin) == 2)
    return window


def rows(page: BinPage) -> int:
    return page.table.scripts.rowCount()


def test_the_tree_counts_what_lies_in_the_bin(window: LibraryWindow) -> None:
    assert window.tree._items[BIN].text(1) == "2"


def test_enter_restores(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    qtbot.keyClick(window.bin.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(window.bin) == 1)
    assert len(room.titles()) == 4
    assert window.undo_bar.said.text() == "Scripts restored: 1."


def test_a_code_that_was_given_away_meanwhile_is_told(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    room.library.add(a_draft("另一条", code="fh"))
    window.bin.table.selectAll()
    window.bin.restore.click()
    qtbot.waitUntil(lambda: "发货时间" in room.titles())
    qtbot.waitUntil(lambda: "Codes given to others meanwhile: 1." in window.undo_bar.said.text())
    assert room.titled("发货时间").code == ""


def test_deleting_for_good_asks_first(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.bin.table.setFocus()
    window.bin.table.selectRow(0)
    qtbot.keyClick(window.bin.table, Qt.Key.Key_Delete)
    press(qtbot, dialog(window, QMessageBox), "Cancel")
    assert len(room.store.bin()) == 2
    qtbot.keyClick(window.bin.table, Qt.Key.Key_Delete)
    press(qtbot, dialog(window, QMessageBox), "Delete for good")
    qtbot.waitUntil(lambda: rows(window.bin) == 1)
    assert len(room.store.bin()) == 1


def test_enter_on_the_question_deletes_nothing(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.bin.empty.click()
    qtbot.keyClick(dialog(window, QMessageBox), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert len(room.store.bin()) == 2


def test_emptying_the_bin_empties_it(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.bin.empty.click()
    press(qtbot, dialog(window, QMessageBox), "Delete for good")
    qtbot.waitUntil(lambda: window.bin.list.currentWidget() is window.bin.list.hint)
    assert room.store.bin() == []
    assert not window.bin.empty.isEnabled()
