"""The library window over a real library: finding, changing many at once, undoing, all by keyboard."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from tests.make import a_draft
from tests.ui.scripts.library_room import Room
from ui.commands_first import CommandsFirst
from ui.scripts.choose import CategoryChoice, TagsChoice
from ui.scripts.columns import LIBRARY
from ui.scripts.editor import ScriptEditor
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import ALL, BIN, FAVOURITES, MISSED, UNFILED, Place
from ui.words import use_language

T = TypeVar("T", bound=QDialog)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> LibraryWindow:
    return opened(qtbot, room)


def opened(qtbot: QtBot, room: Room) -> LibraryWindow:
    window = LibraryWindow(room.desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def shown(window: LibraryWindow) -> list[str]:
    rows = window.page.table.scripts
    return [rows.script(row).title for row in range(rows.rowCount())]


def select(window: LibraryWindow, room: Room, *titles: str) -> None:
    window.page.table.select({room.titled(title).id for title in titles})
    window.page.table.setFocus()


def dialog(window: QWidget, kind: type[T]) -> T:
    return next(found for found in window.findChildren(kind) if found.isVisible())


def press(qtbot: QtBot, box: QMessageBox, label: str) -> None:
    qtbot.mouseClick(next(b for b in box.buttons() if b.text() == label), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("place", "titles"),
    [
        (ALL, ["发货时间", "催发货", "查快递", "退货地址", "欢迎光临"]),
        (FAVOURITES, ["退货地址"]),
        (UNFILED, ["欢迎光临"]),
        (Place("category", "物流"), ["发货时间", "催发货", "查快递"]),
        (Place("category", "物流/发货"), ["发货时间", "催发货"]),
    ],
)
def test_a_place_shows_its_scripts(window: LibraryWindow, place: Place, titles: list[str]) -> None:
    window.tree.go_to(place)
    assert shown(window) == titles


def test_the_filter_searches_within_the_place(qtbot: QtBot, window: LibraryWindow) -> None:
    window.tree.go_to(Place("category", "物流"))
    window.page.filter.setText("发货")
    qtbot.waitUntil(lambda: shown(window) == ["发货时间", "催发货"])
    window.page.filter.setText("退")
    qtbot.waitUntil(lambda: window.page.list.currentWidget() is window.page.list.hint)
    assert "退" in window.page.list.hint.text()


def test_columns_sort_chinese_by_pinyin_and_keep_what_was_selected(window: LibraryWindow, room: Room) -> None:
    select(window, room, "查快递")
    title = [column.key for column in LIBRARY].index("title")
    header = window.page.table.horizontalHeader()
    header.setSortIndicator(title, Qt.SortOrder.AscendingOrder)
    assert shown(window) == ["查快递", "催发货", "发货时间", "欢迎光临", "退货地址"]
    assert [script.title for script in window.page.table.selected()] == ["查快递"]
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert shown(window)[0] == "发货时间"


def test_sorting_has_a_menu_for_those_without_a_mouse(window: LibraryWindow) -> None:
    by_code = next(action for action in window.page.sort.menu().actions() if action.text() == "Code")
    by_code.trigger()
    assert shown(window)[:2] == ["催发货", "发货时间"]
    by_code.trigger()
    assert shown(window)[-2:] == ["发货时间", "催发货"]


def test_delete_puts_the_selected_into_the_bin_and_undo_brings_them_back(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    before = room.titles()
    select(window, room, "发货时间", "催发货")
    qtbot.keyClick(window.page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(window) == ["查快递", "退货地址", "欢迎光临"])
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert window.undo_bar.said.text() == "Scripts deleted: 2"
    qtbot.waitUntil(lambda: len(window.page.table.selected()) == 1)  # so that Del, Del, Del goes on
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: room.titles() == before)
    qtbot.waitUntil(lambda: len(shown(window)) == 5)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)  # takes the undo back
    qtbot.waitUntil(lambda: len(room.titles()) == 3)


def test_many_scripts_are_moved_at_once_also_into_a_new_category(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    select(window, room, "查快递", "欢迎光临")
    qtbot.keyClick(window.page.table, Qt.Key.Key_M, CONTROL)
    choice = dialog(window, CategoryChoice)
    choice.box.setEditText("新品/预售")
    qtbot.keyClick(choice.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.titled("查快递").category == room.titled("欢迎光临").category == "新品/预售")
    qtbot.waitUntil(lambda: Place("category", "新品/预售") in window.tree._items)


def test_tags_are_given_to_and_taken_from_many(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    select(window, room, "发货时间", "查快递")
    qtbot.keyClick(window.page.table, Qt.Key.Key_T, CONTROL)
    choice = dialog(window, TagsChoice)
    assert choice.list.item(0).checkState() == Qt.CheckState.PartiallyChecked
    choice.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.keyClicks(choice.add, "vip")
    qtbot.mouseClick(choice.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.titled("发货时间").tags == room.titled("查快递").tags == ("vip",))


def test_a_tag_that_only_some_have_is_left_alone_unless_touched(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    select(window, room, "发货时间", "查快递")
    window.page.tags.trigger()
    assert dialog(window, TagsChoice).answer() == ([], [])


def test_stars_are_given_to_all_first_and_then_taken_from_all(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    select(window, room, "退货地址", "查快递")
    for expected in (True, False):
        qtbot.keyClick(window.page.table, Qt.Key.Key_D, CONTROL)
        qtbot.waitUntil(lambda wanted=expected: all(room.titled(t).favourite is wanted for t in ("退货地址", "查快递")))
        qtbot.waitUntil(lambda wanted=expected: all(s.favourite is wanted for s in window.page.table.selected()))


def test_enter_edits_and_the_new_title_stands_in_the_table(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    select(window, room, "查快递")
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)
    editor = dialog(window, ScriptEditor)
    editor.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is editor)
    qtbot.keyClicks(editor.form.title, "!")
    qtbot.keyClick(editor.form.title, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "查快递!" in shown(window))
    assert [script.title for script in window.page.table.selected()] == ["查快递!"]


def test_a_new_script_begins_in_the_category_that_is_shown(qtbot: QtBot, window: LibraryWindow) -> None:
    window.tree.go_to(Place("category", "物流/发货"))
    qtbot.keyClick(window.page.table, Qt.Key.Key_N, CONTROL)
    assert dialog(window, ScriptEditor).form.draft().category == "物流/发货"


def test_what_others_change_appears_by_itself(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    room.worker.run(lambda: room.library.add(a_draft("从命令行来")))
    qtbot.waitUntil(lambda: "从命令行来" in shown(window))


def test_a_refusal_is_said_and_nothing_changes(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    room.store.broken = Refused("disk_full")
    select(window, room, "查快递")
    qtbot.keyClick(window.page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert window.undo_bar.said.property("kind") == "error"
    assert window.undo_bar.button.isHidden()
    assert "查快递" in shown(window)


def test_the_starter_scripts_go_after_a_question_and_can_come_back(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    window.starter.trigger()
    press(qtbot, dialog(window, QMessageBox), "Remove")
    qtbot.waitUntil(lambda: "欢迎光临" not in room.titles())
    assert len(room.titles()) == 4
    qtbot.waitUntil(window.undo_bar.isVisible)
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: "欢迎光临" in room.titles())


@pytest.mark.parametrize(("place", "hint"), [(ALL, "Ctrl+N"), (FAVOURITES, "Ctrl+D"), (BIN, "The bin is empty")])
def test_an_empty_place_says_what_to_do(qtbot: QtBot, empty_room: Room, place: Place, hint: str) -> None:
    window = opened(qtbot, empty_room)
    window.tree.go_to(place)
    listed = window.bin.list if place == BIN else window.page.list
    qtbot.waitUntil(lambda: hint in listed.hint.text())
    assert listed.currentWidget() is listed.hint


def test_a_window_that_was_closed_shows_the_library_as_it_is_when_it_comes_back(
    qtbot: QtBot, window: LibraryWindow, room: Room
) -> None:
    window.close()
    with qtbot.waitSignal(room.desk.changed):
        room.worker.run(lambda: room.library.add(a_draft("meanwhile")))
    window.show()
    qtbot.waitUntil(lambda: "meanwhile" in shown(window))


def test_the_language_changes_while_the_window_is_open(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.go_to(Place("category", "物流"))
    use_language("zh_CN")
    window.rebuild()
    assert window.windowTitle() == "话术库"
    assert window.tree.place() == Place("category", "物流")
    assert shown(window) == ["发货时间", "催发货", "查快递"]
    room.desk.delete([room.titled("查快递")])
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == "已删除 1 条话术")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: "查快递" in room.titles())


def test_what_nobody_has_used_for_long_is_listed_alone(window: LibraryWindow, room: Room) -> None:
    window.page.use.setCurrentIndex(1)
    before = shown(window)
    room.library.count_use(room.titled("查快递").id)
    window.page.refresh()
    assert shown(window) == [title for title in before if title != "查快递"]
    assert "查快递" in before


def test_the_filter_leaves_the_key_of_export_to_the_window(window: LibraryWindow) -> None:
    assert window.page.findChild(CommandsFirst).fields == (window.page.filter,)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_names_of_the_fixed_places_are_not_cut_off(qtbot: QtBot, room: Room, language: str) -> None:
    use_language(language)
    tree = opened(qtbot, room).tree
    before = tree.indentation() + 2 * tree.fontMetrics().height()  # with the sign of the place and its margins
    for place in (ALL, FAVOURITES, UNFILED, MISSED, BIN):
        name = tree._items[place].text(0)
        assert tree.columnWidth(0) - before > tree.fontMetrics().horizontalAdvance(name)
