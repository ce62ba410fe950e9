"""Earlier texts: found by keys, compared with the present, put back and taken back, and forgotten for good."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from assistant.scripts.parts import Parts, Step, StepKind, Validity, Variant
from assistant.scripts.script import Script
from tests.make import a_draft
from tests.ui.scripts.library_room import Room
from ui.scripts.earlier_text import as_text
from ui.scripts.earlier_window import EarlierWindow
from ui.scripts.editor import ScriptEditor
from ui.scripts.library_window import LibraryWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BODIES = ("今天发", "明天发", "后天发")


@pytest.fixture
def script(room: Room) -> Script:
    """Its text was changed twice."""
    made = room.library.add(a_draft("发货", BODIES[0], code="wen"))
    for body in BODIES[1:]:
        room.library.change(made.id, a_draft("发货", body, code="wen"))
    return room.titled("发货")


@pytest.fixture
def window(qtbot: QtBot, room: Room, script: Script) -> EarlierWindow:
    return filled(qtbot, shown(qtbot, EarlierWindow(room.desk, script)), 2)


def shown(qtbot: QtBot, window: EarlierWindow) -> EarlierWindow:
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def filled(qtbot: QtBot, window: EarlierWindow, count: int) -> EarlierWindow:
    qtbot.waitUntil(lambda: window.list.list.count() == count)
    return window


def body(room: Room) -> str:
    return room.titled("发货").body


def test_the_newest_is_chosen_and_stands_beside_the_present_text(window: EarlierWindow) -> None:
    assert "明天发" in window.texts.left.text.toPlainText()
    assert "后天发" in window.texts.right.text.toPlainText()
    assert window.texts.left.text.accessibleDescription() == "Only here: 明"
    assert [window.list.list.item(row).text().splitlines()[1] for row in (0, 1)] == ["Then changed: text"] * 2


def test_an_earlier_text_is_put_back_by_keys_and_that_is_taken_back_by_keys(
    qtbot: QtBot, room: Room, window: EarlierWindow
) -> None:
    rows = window.list.list
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: body(room) == "今天发")
    filled(qtbot, window, 3)
    assert room.titled("发货").code == "wen"
    assert not window.restore.isEnabled()
    qtbot.waitUntil(window.undo_bar.button.isVisible)
    qtbot.keyClick(rows, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: body(room) == "后天发")
    filled(qtbot, window, 4)


def test_a_change_made_elsewhere_is_seen_at_once_and_the_choice_stays(
    qtbot: QtBot, room: Room, script: Script, window: EarlierWindow
) -> None:
    window.list.list.setCurrentRow(1)
    room.library.change(script.id, a_draft("发货", "大后天发"))
    filled(qtbot, window, 3)
    assert window.list.list.currentRow() == 2
    assert "大后天发" in window.texts.right.text.toPlainText()


def test_forgetting_asks_first_and_leaves_the_present_text(qtbot: QtBot, room: Room, window: EarlierWindow) -> None:
    window.forget.click()
    press(window, "Cancel")
    assert window.list.list.count() == 2
    window.forget.click()
    press(window, "Forget")
    qtbot.waitUntil(lambda: window.list.currentWidget() is window.list.hint)
    assert (body(room), window.forget.isEnabled(), window.restore.isEnabled()) == ("后天发", False, False)


def press(window: EarlierWindow, label: str) -> None:
    box = [box for box in window.findChildren(QMessageBox) if box.isVisible()][-1]
    next(button for button in box.findChildren(QPushButton) if button.text() == label).click()


def test_a_reply_that_was_deleted_meanwhile_says_so(
    qtbot: QtBot, room: Room, script: Script, window: EarlierWindow
) -> None:
    room.library.delete([script.id])
    qtbot.waitUntil(lambda: window.list.currentWidget() is window.list.hint)
    assert "bin" in window.list.hint.text()
    assert not window.restore.isEnabled()


def test_a_reply_that_was_never_changed_says_what_will_be_kept(qtbot: QtBot, room: Room) -> None:
    window = shown(qtbot, EarlierWindow(room.desk, room.titled("查快递")))
    qtbot.waitUntil(lambda: window.list.currentWidget() is window.list.hint)
    assert window.list.hint.text().startswith("No earlier texts yet.")


def test_the_library_opens_it_by_keys_for_the_one_script_that_is_selected(
    qtbot: QtBot, room: Room, script: Script
) -> None:
    library = LibraryWindow(room.desk)
    qtbot.addWidget(library)
    with qtbot.waitActive(library):
        library.show()
        library.activateWindow()
    library.page.table.selectAll()
    assert not library.tools.earlier.isEnabled()
    library.page.table.select({script.id})
    qtbot.keyClick(library.page.table, Qt.Key.Key_H, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: library.findChildren(EarlierWindow) != [])
    [window] = library.findChildren(EarlierWindow)
    filled(qtbot, window, 2)
    library.tools.close()
    qtbot.waitUntil(lambda: library.findChildren(EarlierWindow) == [])


@pytest.fixture
def editor(qtbot: QtBot, room: Room) -> Callable[[Script | None], ScriptEditor]:
    def opened(script: Script | None) -> ScriptEditor:
        editor = ScriptEditor(room.desk.editor_desk(script), script)
        qtbot.addWidget(editor)
        with qtbot.waitActive(editor):
            editor.show()
            editor.activateWindow()
        return editor

    return opened


def test_the_editor_takes_a_text_and_changes_nothing_before_it_is_saved(
    qtbot: QtBot, room: Room, script: Script, editor: Callable[[Script | None], ScriptEditor]
) -> None:
    opened = editor(script)
    opened.form.code.setText("new")
    qtbot.keyClick(opened, Qt.Key.Key_H, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: opened.findChildren(EarlierWindow) != [])
    [window] = opened.findChildren(EarlierWindow)
    filled(qtbot, window, 2)
    qtbot.keyClick(window.list.list, Qt.Key.Key_Return)
    assert (opened.form.draft().body, opened.form.draft().code) == ("明天发", "new")
    assert body(room) == "后天发"
    opened.save()
    qtbot.waitUntil(lambda: body(room) == "明天发")


def test_a_new_script_has_no_earlier_texts_to_offer(editor: Callable[[Script | None], ScriptEditor]) -> None:
    assert not editor(None).earlier_button.isVisible()


def test_whatever_is_watched_can_be_seen_to_differ() -> None:
    plain = a_draft("t", "b")
    steps = (Step("s"), Step("s", delay=2.0), Step("s", StepKind.PICTURE), Step("r", StepKind.PICTURE))
    parts = [Parts((step,)) for step in steps]
    parts += [Parts(variants=(Variant("v"),)), Parts(variants=(Variant("v", ("名美",)),))]
    days = (date(2026, 3, 1), None), (None, date(2026, 3, 1))
    parts += [Parts(validity=Validity(*each)) for each in days] + [Parts(validity=Validity(shops=("名美",)))]
    others = [{"category": "x"}, {"tags": ("x",)}, {"questions": ("x",)}, *({"parts": each} for each in parts)]
    told = [as_text(a_draft("t", "b", **each)) for each in others]
    assert len({as_text(plain), *told}) == len(others) + 1
