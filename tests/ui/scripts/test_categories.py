"""The tree of categories: counts, renaming, moving, merging, ordering and deleting, by keyboard and by dragging."""

from collections import Counter

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.scripts.library_room import Room
from tests.ui.scripts.test_library_window import dialog, opened
from ui.scripts.choose import CategoryChoice
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import ALL, BIN, FAVOURITES, MISSED, UNFILED, Place

LOGISTICS, SHIPPING, AFTER = (Place("category", path) for path in ("物流", "物流/发货", "售后"))


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> LibraryWindow:
    return opened(qtbot, room)


def counts(window: LibraryWindow) -> dict[Place, str]:
    return {place: item.text(1) for place, item in window.tree._items.items()}


def drop(window: LibraryWindow, data: QMimeData, place: Place) -> None:
    window.tree.dropMimeData(window.tree._items[place], -1, data, Qt.DropAction.CopyAction)


def dragged(window: LibraryWindow, place: Place) -> QMimeData:
    return window.tree.mimeData([window.tree._items[place]])


def test_each_place_tells_how_many_scripts_it_has(window: LibraryWindow) -> None:
    assert counts(window) == {
        ALL: "5", FAVOURITES: "1", UNFILED: "1", LOGISTICS: "3", SHIPPING: "2", AFTER: "1",
        Place("category", "议价"): "", MISSED: "", BIN: "",
    }  # fmt: skip


def test_f2_renames_where_it_stands(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.setFocus()
    window.tree.go_to(LOGISTICS)
    qtbot.keyClick(window.tree, Qt.Key.Key_F2)
    field = window.tree.findChild(QLineEdit)
    assert field
    field.setText("快递")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.paths() == ["快递", "快递/发货", "售后", "议价"])
    assert room.titled("发货时间").category == "快递/发货"
    qtbot.waitUntil(lambda: window.tree.place() == Place("category", "快递"))
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: window.tree.place() == LOGISTICS)


def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(
    qtbot: QtBot,
    window: LibraryWindow,
    room: Room,
) -> None:
    window.tree._items[LOGISTICS].setText(0, "售后")
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert window.undo_bar.said.property("kind") == "error"
    assert window.tree._items[LOGISTICS].text(0) == "物流"
    assert room.paths() == ["物流", "物流/发货", "售后", "议价"]


def test_delete_takes_the_category_and_leaves_the_scripts(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.setFocus()
    window.tree.go_to(LOGISTICS)
    qtbot.keyClick(window.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: room.paths() == ["售后", "议价"])
    assert len(room.titles()) == 5
    qtbot.waitUntil(lambda: counts(window)[UNFILED] == "4")
    assert window.tree.place() == ALL
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: room.paths() == ["物流", "物流/发货", "售后", "议价"])


def test_a_new_category_may_be_made_below_the_current_one(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.setFocus()
    window.tree.go_to(AFTER)
    qtbot.keyClick(window.tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    choice = dialog(window, CategoryChoice)
    qtbot.keyClicks(choice.box.lineEdit(), "refunds")
    qtbot.keyClick(choice.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "售后/refunds" in room.paths())


def test_merging_by_keyboard_asks_with_which(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.go_to(AFTER)
    window.verbs.merge.trigger()
    choice = dialog(window, CategoryChoice)
    offered = [choice.box.itemText(row) for row in range(choice.box.count())]
    assert offered == ["物流", "物流 › 发货", "议价"]
    choice.box.setCurrentText("议价")
    choice.accept()
    qtbot.waitUntil(lambda: room.titled("退货地址").category == "议价")
    assert "售后" not in room.paths()
    qtbot.waitUntil(lambda: window.tree.place() == Place("category", "议价"))


def test_alt_up_and_down_order_the_siblings(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    window.tree.setFocus()
    window.tree.go_to(AFTER)
    qtbot.keyClick(window.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: room.paths() == ["售后", "物流", "物流/发货", "议价"])
    qtbot.waitUntil(lambda: list(window.tree._items)[3] == AFTER)
    assert window.tree.place() == AFTER


@pytest.mark.parametrize(
    ("place", "effect"),
    [(AFTER, {"售后": 3}), (UNFILED, {"": 3, "售后": 1}), (BIN, {"售后": 1, "": 1, "物流": 1})],
)
def test_scripts_dropped_on_a_place_go_there(
    qtbot: QtBot,
    window: LibraryWindow,
    room: Room,
    place: Place,
    effect: dict[str, int],
) -> None:
    table = window.page.table.scripts
    drop(window, table.mimeData([table.index(0, 0), table.index(0, 1), table.index(1, 0)]), place)
    qtbot.waitUntil(lambda: effect.items() <= Counter(script.category for script in room.library.scripts()).items())


def test_scripts_dropped_on_the_favourites_get_a_star(qtbot: QtBot, window: LibraryWindow, room: Room) -> None:
    table = window.page.table.scripts
    drop(window, table.mimeData([table.index(0, 0)]), FAVOURITES)
    qtbot.waitUntil(lambda: room.titled("发货时间").favourite)


@pytest.mark.parametrize(
    ("answer", "paths"),
    [
        ("Move into “售后”", ["物流", "物流/发货", "售后", "售后/议价"]),
        ("Merge with “售后”", ["物流", "物流/发货", "售后"]),
        ("Cancel", ["物流", "物流/发货", "售后", "议价"]),
    ],
)
def test_a_category_dropped_on_another_asks_what_is_meant(
    qtbot: QtBot,
    window: LibraryWindow,
    room: Room,
    answer: str,
    paths: list[str],
) -> None:
    drop(window, dragged(window, Place("category", "议价")), AFTER)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.tree.findChildren(QMenu)))
    menu = next(menu for menu in window.tree.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == answer).trigger()
    menu.close()
    qtbot.waitUntil(lambda: room.paths() == paths)


def test_a_category_dropped_on_all_scripts_comes_to_the_first_level(
    qtbot: QtBot,
    window: LibraryWindow,
    room: Room,
) -> None:
    drop(window, dragged(window, SHIPPING), ALL)
    qtbot.waitUntil(lambda: room.paths() == ["物流", "售后", "议价", "发货"])


def test_folded_categories_stay_folded_when_the_library_changes(
    qtbot: QtBot,
    window: LibraryWindow,
    room: Room,
) -> None:
    window.tree._items[LOGISTICS].setExpanded(False)
    room.desk.add_category("新品")
    qtbot.waitUntil(lambda: Place("category", "新品") in window.tree._items)
    assert not window.tree._items[LOGISTICS].isExpanded()
    assert window.tree._items[Place("category", "新品")].isExpanded()
