"""Searches that found nothing: noticed where agents type, shown where a lead completes the library."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.scripts import library_room
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.test_library_window import dialog, press
from ui.scripts.editor import ScriptEditor
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import MISSED
from ui.scripts.reply_tab import ReplyTab

TODAY = date(2026, 3, 2)


@pytest.fixture
def told(tab: ReplyTab) -> list[str]:
    told: list[str] = []
    tab.missed.connect(told.append)
    return told


def test_words_that_find_nothing_are_told_once_the_typist_has_paused(
    qtbot: QtBot, tab: ReplyTab, told: list[str]
) -> None:
    qtbot.keyClicks(tab._box, "zzz")
    assert told == []
    qtbot.waitUntil(lambda: told == ["zzz"])
    tab.refresh()
    tab.hide()
    assert told == ["zzz"]


def test_words_that_find_nothing_are_told_when_the_list_goes(qtbot: QtBot, tab: ReplyTab, told: list[str]) -> None:
    qtbot.keyClicks(tab._box, "zzz y")
    tab.hide()
    assert told == ["zzz y"]


def test_what_was_only_passed_by_or_looked_for_in_one_category_is_not_told(
    qtbot: QtBot, tab: ReplyTab, told: list[str]
) -> None:
    qtbot.keyClicks(tab._box, "zzz")
    tab._box.setText("ship")
    tab._bar.choose("Gifts")
    qtbot.keyClicks(tab._box, "x")
    tab.hide()
    assert told == []


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> LibraryWindow:
    for words, times in (("花呗分期", 3), ("以旧换新", 1)):
        for _ in range(times):
            room.searches.count_missed(words, TODAY)
    window = LibraryWindow(room.desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.tree.go_to(MISSED)
    qtbot.waitUntil(lambda: window.missed.list.topLevelItemCount() == 2)
    return window


def rows(window: LibraryWindow) -> list[tuple[str, ...]]:
    shown = window.missed.list
    return [tuple(shown.topLevelItem(row).text(at) for at in range(3)) for row in range(shown.topLevelItemCount())]


def test_the_most_frequent_stand_first_and_the_tree_counts_them(window: LibraryWindow) -> None:
    assert rows(window) == [("花呗分期", "3", "2026-03-02"), ("以旧换新", "1", "2026-03-02")]
    assert window.tree._items[MISSED].text(1) == "2"


def test_enter_makes_a_script_of_words_and_once_it_is_saved_they_are_no_longer_missing(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    window.missed.list.setFocus()
    qtbot.keyClick(window.missed.list, Qt.Key.Key_Return)
    [editor] = window.findChildren(ScriptEditor)
    assert editor.form.title.text() == "花呗分期"
    qtbot.keyClicks(editor.form.body, "Yes.")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    qtbot.waitUntil(lambda: rows(window) == [("以旧换新", "1", "2026-03-02")])
    assert room.titled("花呗分期").body == "Yes."


def test_words_are_forgotten_by_delete_and_all_of_them_after_a_question(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    window.missed.list.setFocus()
    qtbot.keyClick(window.missed.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    window.missed.forget_all.click()
    press(qtbot, dialog(window, QMessageBox), "Forget all")
    qtbot.waitUntil(lambda: window.missed.shown.currentWidget() is window.missed.hint)
    assert list(room.searches.missed()) == []


def test_use_counts_are_forgotten_after_a_question(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    room.searches.keep_choice("fa", "script", library_room.NOON)
    window.forget_use()
    with qtbot.waitSignal(room.desk.use_forgotten):
        press(qtbot, dialog(window, QMessageBox), "Forget")
    assert room.titled("发货时间").uses == 0
    assert list(room.searches.choices()) == []
