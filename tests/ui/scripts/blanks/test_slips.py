"""Blanks while a script is written: they stand out, and slips are told with the way to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.make import a_script
from ui.scripts.body_edit import BodyEdit
from ui.scripts.editor import EditorDesk, ScriptEditor
from ui.theme import apply, colours


def marked(edit: BodyEdit) -> list[str]:
    """The underlined places of the text."""
    single = QTextCharFormat.UnderlineStyle.SingleUnderline
    return [each.cursor.selectedText() for each in edit.extraSelections() if each.format.underlineStyle() is single]


def opened(qtbot: QtBot, body: str) -> ScriptEditor:
    editor = ScriptEditor(EditorDesk(lambda *_: None, has_code={"fh"}.__contains__), a_script("sizes", body))
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def test_blanks_are_underlined_behind_an_emoji_too_and_in_every_line(qtbot: QtBot) -> None:
    editor = opened(qtbot, "👍{称呼}，{ x }\n{{尺码}} {快递|顺丰|圆通}")
    edit = editor.form.body
    assert marked(edit) == ["{称呼}", "{快递|顺丰|圆通}"]


def test_a_blank_stands_out_as_soon_as_it_is_closed_and_the_text_is_what_was_typed(qtbot: QtBot) -> None:
    editor = opened(qtbot, "")
    qtbot.keyClicks(editor.form.body, "{size")
    assert marked(editor.form.body) == []
    qtbot.keyClicks(editor.form.body, "}")
    assert marked(editor.form.body) == ["{size}"]
    assert editor.form.draft().body == "{size}"


def test_that_blanks_stand_out_is_no_change_of_the_script(qtbot: QtBot) -> None:
    editor = opened(qtbot, "no\u00a0break {称呼}")
    assert marked(editor.form.body) == ["{称呼}"]
    assert not editor.changed()
    assert editor.form.draft().body == "no\u00a0break {称呼}"


def test_blanks_take_the_colours_of_the_look_in_use(qtbot: QtBot, qapp: QApplication) -> None:
    editor = opened(qtbot, "{称呼}")
    edit = editor.form.body

    def colour() -> str:
        selection = edit.extraSelections()[0]  # held: what it gives out lives no longer than it does
        form = selection.format
        return form.foreground().color().name().upper()

    try:
        apply(qapp, "dark", 100)
        qtbot.waitUntil(lambda: colour() == colours().accent)
        dark = colour()
        apply(qapp, "light", 100)
        qtbot.waitUntil(lambda: colour() == colours().accent)
        assert colour() != dark
    finally:
        apply(qapp, "light", 100)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Hello\n👍 {size, please", "Line 2, character 3: “{size, pleas…” has no “}” behind it"),
        ("{date+3}", "Line 1, character 1: “{date+3}” is not a blank as it is written"),
        ("See {script:nix}", "Line 1, character 5: “{script:nix}” names a script that is not there"),
        ("[[, {size}", "Line 1, character 1: “[[” has no “]]” behind it"),
    ],
)
def test_a_slip_is_told_below_the_text_and_f8_selects_it(qtbot: QtBot, body: str, told: str) -> None:
    editor = opened(qtbot, body)
    assert editor.slips.isVisible()
    assert editor.slips.told.text().startswith(told)
    qtbot.keyClick(editor.form.body, Qt.Key.Key_F8)
    selected = editor.form.body.textCursor().selectedText()
    assert selected.startswith(told.split("“")[1][:3].rstrip("”"))
    assert selected in body


def test_f8_goes_from_slip_to_slip_and_round_and_says_which_one(qtbot: QtBot) -> None:
    editor = opened(qtbot, "{date+3}{script:nix}")
    assert editor.slips.told.text().endswith("Others: 1.")
    selected = []
    for _ in range(3):
        qtbot.keyClick(editor.form.body, Qt.Key.Key_F8)
        selected.append(editor.form.body.textCursor().selectedText())
        assert f"“{selected[-1]}”" in editor.slips.told.text()
    assert selected == ["{date+3}", "{script:nix}", "{date+3}"]


def test_a_slip_goes_once_it_is_mended(qtbot: QtBot) -> None:
    editor = opened(qtbot, "{size")
    assert editor.slips.isVisible()
    qtbot.keyClick(editor.form.body, Qt.Key.Key_End)
    qtbot.keyClicks(editor.form.body, "}")
    qtbot.waitUntil(lambda: not editor.slips.isVisible())


def test_a_slip_does_not_keep_the_script_from_being_saved(qtbot: QtBot) -> None:
    asked = []
    editor = ScriptEditor(EditorDesk(lambda draft, *_: asked.append(draft.body)), a_script("s", "{size"))
    qtbot.addWidget(editor)
    editor.save()
    assert asked == ["{size"]
