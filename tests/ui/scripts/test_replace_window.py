"""Replacing in many scripts: seen before it is done, chosen row by row, done by keys, taken back in one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from tests.make import a_script
from tests.ui.scripts import library_room
from tests.ui.scripts.library_room import Room
from ui.scripts.library_window import LibraryWindow
from ui.scripts.places import Place
from ui.scripts.replace_window import ReplaceWindow
from ui.words import use_language

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def many(qapp: object) -> Iterator[Room]:
    scripts = [a_script(f"话术 {number:03}", body=f"{number}：圆通发出，三天左右到。") for number in range(300)]
    others = [a_script("你好", body="亲，在的", category="问候"), a_script("快递", body="圆通", category="物流")]
    yield from library_room.opened([*scripts, *others], ["问候", "物流"])


@pytest.fixture
def window(qtbot: QtBot, many: Room) -> ReplaceWindow:
    return shown(qtbot, ReplaceWindow(many.desk))


def shown(qtbot: QtBot, window: ReplaceWindow) -> ReplaceWindow:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def look_for(qtbot: QtBot, window: ReplaceWindow, find: str, put: str, count: int) -> None:
    window.form.find.setText(find)
    window.form.put.setText(put)
    qtbot.waitUntil(lambda: len(window.table.rows.chosen()) == count and window.do.isEnabled() == (count > 0))


def bodies(room: Room) -> dict[str, str]:
    return {script.id: script.body for script in room.library.scripts()}


def test_it_asks_for_words_before_the_library_has_answered(qtbot: QtBot, many: Room) -> None:
    window = ReplaceWindow(many.desk)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    assert window.rows.currentWidget() is window.hint
    assert window.hint.text().startswith("Type what to find")
    assert (window.do.text(), window.do.isEnabled()) == ("Replace in 0 scripts", False)


def test_three_hundred_replies_are_changed_by_keys_and_changed_back(
    qtbot: QtBot, many: Room, window: ReplaceWindow
) -> None:
    before = bodies(many)
    look_for(qtbot, window, "圆通", "中通", 301)
    assert window.do.text() == "Replace in 301 scripts"
    assert bodies(many) == before
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: sum("中通" in body for body in bodies(many).values()) == 301)
    qtbot.waitUntil(lambda: window.rows.currentWidget() is window.hint)
    qtbot.keyClick(window.close_button, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: bodies(many) == before)


def test_a_row_whose_tick_was_taken_away_stays_as_it_is(qtbot: QtBot, many: Room, window: ReplaceWindow) -> None:
    look_for(qtbot, window, "圆通", "中通", 301)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Space)
    assert window.do.text() == "Replace in 300 scripts"
    qtbot.mouseClick(window.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "中通" in many.titled("话术 001").body)
    assert "圆通" in many.titled("话术 000").body


def test_what_would_break_a_rule_says_why_and_cannot_be_ticked(qtbot: QtBot, many: Room, window: ReplaceWindow) -> None:
    look_for(qtbot, window, "圆通", "", 300)
    rows = window.table.rows
    bad = next(row for row, one in enumerate(rows.rows) if one.refusal)
    assert rows.data(rows.index(bad, 3)) != ""
    assert rows.data(rows.index(bad, 0), Qt.ItemDataRole.CheckStateRole) is None
    rows.turn([bad])
    assert len(rows.chosen()) == 300


def test_both_texts_are_shown_with_what_differs_told(qtbot: QtBot, window: ReplaceWindow) -> None:
    look_for(qtbot, window, "圆通", "中通", 301)
    assert window.texts.left.text.toPlainText() == "话术 000\n\n0：圆通发出，三天左右到。"
    assert window.texts.right.text.toPlainText() == "话术 000\n\n0：中通发出，三天左右到。"
    assert window.texts.right.text.accessibleDescription() == "Only here: 中"


def test_a_category_or_what_is_selected_can_be_looked_through_alone(qtbot: QtBot, many: Room) -> None:
    chosen = [many.titled("话术 001"), many.titled("话术 002")]
    window = shown(qtbot, ReplaceWindow(many.desk, chosen, Place("category", "物流")))
    look_for(qtbot, window, "圆通", "中通", 2)
    window.form.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: list(window.table.rows.chosen()) == [many.titled("快递").id])


def test_a_refused_replacement_says_so_and_can_be_tried_again(qtbot: QtBot, many: Room, window: ReplaceWindow) -> None:
    look_for(qtbot, window, "圆通", "中通", 301)
    many.store.broken = Refused("disk_full")
    qtbot.mouseClick(window.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.undo_bar.said.text() != "" and window.do.isEnabled())
    assert all("中通" not in body for body in bodies(many).values())


def test_ctrl_h_opens_it_for_the_selected_and_another_language_closes_it(qtbot: QtBot, many: Room) -> None:
    library = LibraryWindow(many.desk)
    qtbot.addWidget(library)
    with qtbot.waitActive(library):
        library.show()
        library.activateWindow()
    library.page.table.select({many.titled("话术 001").id, many.titled("快递").id})
    qtbot.keyClick(library, Qt.Key.Key_H, CONTROL)
    (window,) = opened(library)
    assert window.form.scope.currentText() == "Selected scripts: 2"
    use_language("zh_CN")
    library.rebuild()
    qtbot.waitUntil(lambda: opened(library) == [])


def opened(library: QWidget) -> list[ReplaceWindow]:
    return [window for window in library.findChildren(ReplaceWindow) if window.isVisible()]
