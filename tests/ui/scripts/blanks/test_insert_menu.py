"""Blanks put into a text from a menu, by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assistant.scripts.blanks.grammar import parse
from assistant.scripts.blanks.names import CURSOR, KNOWN
from assistant.scripts.blanks.pieces import Text
from assistant.scripts.blanks.problems import problems
from tests.make import a_script
from ui.scripts.blanks.insert_menu import GROUPS, BlankMenu, Form, insert
from ui.scripts.body_edit import BodyEdit
from ui.scripts.editor import EditorDesk, ScriptEditor
from ui.words import use_language


@pytest.fixture
def edit(qtbot: QtBot) -> BodyEdit:
    edit = BodyEdit()
    qtbot.addWidget(edit)
    edit.show()
    return edit


@pytest.fixture(params=["zh_CN", "en"])
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    yield use_language(request.param)
    use_language("en")


def offered(menu: QMenu) -> list[str]:
    """The blanks behind the entries of a menu and of those in it."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += offered(inner)
        elif not action.isSeparator():
            found.append(action.text().split("\t")[1])
    return found


def test_every_value_that_the_program_knows_is_offered_but_the_cursor_which_does_nothing() -> None:
    assert sorted(key for keys in GROUPS.values() for key in keys) == sorted(set(KNOWN) - {CURSOR})


def test_every_entry_is_a_blank_in_both_languages(edit: BodyEdit, tongue: str) -> None:
    for written in offered(BlankMenu(edit)):
        assert not any(isinstance(piece, Text) for piece in parse(written)), written
        assert problems(written, lambda _: True) == ()
        assert written.isascii() is (tongue == "en")


def test_control_b_and_enter_insert_a_blank_at_the_cursor(qtbot: QtBot, edit: BodyEdit) -> None:
    edit.setFocus()
    qtbot.keyClicks(edit, "Hello ")
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    menu = edit.findChild(BlankMenu)
    assert menu
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    inner = menu.actions()[0].menu()
    assert isinstance(inner, QMenu)
    qtbot.keyClick(inner, Qt.Key.Key_Return)
    assert edit.body() == "Hello {salutation}"
    assert not menu.isVisible()


def test_the_part_to_fill_is_selected_and_typing_goes_on_there(qtbot: QtBot, edit: BodyEdit) -> None:
    edit.set_body("👍 in ! ")
    cursor = edit.textCursor()
    cursor.setPosition(6)
    edit.setTextCursor(cursor)
    insert(edit, Form("{date+", "3", "d}"))
    assert edit.textCursor().selectedText() == "3"
    qtbot.keyClicks(edit, "14")
    assert edit.body() == "👍 in {date+14d}! "


def test_a_blank_comes_in_place_of_what_was_selected_and_goes_in_one_step(edit: BodyEdit) -> None:
    edit.insertPlainText("size M")
    edit.selectAll()
    insert(edit, Form("{size}", "", ""))
    assert edit.body() == "{size}"
    edit.undo()
    assert edit.body() == "size M"


def test_the_button_above_the_text_opens_the_menu(qtbot: QtBot, qapp: QApplication) -> None:
    editor = ScriptEditor(EditorDesk(lambda *_: None), a_script("s", "x"))
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    qtbot.mouseClick(editor.form.blank_button, Qt.MouseButton.LeftButton)
    menu = editor.form.body.findChild(BlankMenu)
    assert menu
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert editor.isVisible()
