"""The script editor, driven by the keyboard, against a real library on a fake disk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.scripts.script import Draft, Script
from tests.make import a_script
from tests.ui.scripts.library_room import Room
from ui.scripts.editor import EditorDesk, ScriptEditor
from ui.scripts.unsaved import Unsaved


def opened(qtbot: QtBot, room: Room, script: Script | None = None, start: Draft | None = None) -> ScriptEditor:
    editor = ScriptEditor(room.desk.editor_desk(script), script, start)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def write(qtbot: QtBot, editor: ScriptEditor, title: str = "", body: str = "", code: str = "") -> None:
    qtbot.keyClicks(editor.form.title, title)
    qtbot.keyClicks(editor.form.body, body)
    qtbot.keyClicks(editor.form.code, code)


def question(editor: ScriptEditor) -> QMessageBox | None:
    return next((box for box in editor.findChildren(QMessageBox) if box.isVisible()), None)


def answer(qtbot: QtBot, editor: ScriptEditor, label: str) -> None:
    box = question(editor)
    assert box
    qtbot.mouseClick(next(b for b in box.buttons() if b.text() == label), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Return])
def test_control_s_and_control_enter_save_a_new_script(qtbot: QtBot, room: Room, key: Qt.Key) -> None:
    editor = opened(qtbot, room)
    write(qtbot, editor, "Sizes", "Take one size more.", "sz")
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor.form.body, key, Qt.KeyboardModifier.ControlModifier)
    assert saved.args[0] == room.titled("Sizes")
    assert (room.titled("Sizes").body, room.titled("Sizes").code) == ("Take one size more.", "sz")
    assert not editor.isVisible()


def test_typing_can_begin_at_once_at_the_title_of_a_new_script_and_in_the_text_of_an_old_one(
    qtbot: QtBot, room: Room
) -> None:
    new, old = opened(qtbot, room), opened(qtbot, room, room.titled("发货时间"))
    assert new.focusWidget() is new.form.title
    assert old.focusWidget() is old.form.body


def test_changing_a_script_keeps_everything_that_was_not_touched(qtbot: QtBot, room: Room) -> None:
    before = room.titled("发货时间")
    editor = opened(qtbot, room, before)
    qtbot.keyClicks(editor.form.title, "!")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    after = room.titled("发货时间!")
    assert (after.id, after.body, after.category, after.tags, after.uses) == (
        before.id, before.body, "物流/发货", ("急",), 7,
    )  # fmt: skip


def test_a_text_comes_back_exact_to_the_character(qtbot: QtBot, room: Room) -> None:
    body = "no\u00a0break, line\u2028separator, \U0001f44d🏽, אבג, tab\there\n\nand a last line\n"
    script = a_script("odd", body)
    editor = ScriptEditor(EditorDesk(lambda *_: None), script)
    qtbot.addWidget(editor)
    assert editor.form.draft().body == body
    editor.form.body.insertPlainText("x")
    assert editor.form.draft().body == "x" + body


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (Draft("", "body"), "title"),
        (Draft("title", " "), "body"),
        (Draft("title", "body", code="fh"), "code"),
        (Draft("title", "body", code="two words"), "code"),
        (Draft("title", "body", category="a/b/c"), "category"),
        (Draft("title", "body", tags=tuple(f"tag {n}" for n in range(30))), "tags"),
        (Draft("title", "body", hotkey="Ctrl+Alt+1"), "hotkey"),
        (Draft("title", "body", questions=("何时" * 100,)), "questions"),
        (Draft("title", "body", questions=tuple(f"question {n}" for n in range(40))), "questions"),
    ],
)
def test_a_refusal_stands_at_its_field_until_that_is_changed(
    qtbot: QtBot, room: Room, draft: Draft, field: str
) -> None:
    editor = opened(qtbot, room, start=draft)
    with qtbot.waitSignal(editor.refused):
        editor.save()
    wrong = [name for name, shown in editor.form.fields.items() if shown.editor.property("wrong")]
    assert wrong == [field]
    note = editor.form.fields[field].note
    assert note.isVisible()
    assert note.text() == editor.form.fields[field].editor.accessibleDescription() != ""
    assert editor.isVisible()
    assert len(room.library.scripts()) == 5
    editor.form.fields[field].settle()
    assert not editor.form.fields[field].editor.property("wrong")


def test_what_buyers_ask_is_written_one_a_line_and_stands_before_the_reply_in_the_preview(
    qtbot: QtBot, room: Room
) -> None:
    editor = opened(qtbot, room, room.titled("发货时间"))
    editor.form.tags.setFocus()
    qtbot.keyClick(editor.form.tags, Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.form.questions
    qtbot.keyClicks(editor.form.questions, "when?")
    qtbot.keyClick(editor.form.questions, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.form.questions, " how long? ")
    assert editor.form.preview.question() == "when?"
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor.form.questions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args[0].questions == room.titled("发货时间").questions == ("when?", "how long?")


def test_a_disk_that_is_full_is_said_and_nothing_typed_is_lost(qtbot: QtBot, room: Room) -> None:
    room.store.broken = Refused("disk_full")
    editor = opened(qtbot, room)
    write(qtbot, editor, "Sizes", "Take one size more.")
    with qtbot.waitSignal(editor.refused):
        editor.save()
    assert editor.problem.isVisible()
    room.store.broken = None
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert "Sizes" in room.titles()


def test_an_editor_that_is_gone_before_its_script_is_saved_harms_nothing(qtbot: QtBot, room: Room) -> None:
    editor = ScriptEditor(room.desk.editor_desk(None), start=Draft("Sizes", "Take one size more."))
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    editor.show()
    with qtbot.waitSignal(editor.destroyed):
        editor.save()
        editor.done(0)
    qtbot.waitUntil(lambda: "Sizes" in room.titles())


def test_escape_closes_at_once_when_nothing_was_changed(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room, room.titled("发货时间"))
    qtbot.keyClick(editor.form.title, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_escape_asks_before_it_throws_away_what_was_typed(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    write(qtbot, editor, "Sizes", "Take one size more.")
    qtbot.keyClick(editor.form.title, Qt.Key.Key_Escape)
    answer(qtbot, editor, "Cancel")
    assert editor.isVisible()
    assert editor.form.title.text() == "Sizes"
    editor.close()
    answer(qtbot, editor, "Discard")
    assert not editor.isVisible()
    assert room.kept[-1:] in ([], [{}])


def test_escape_can_save_instead(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    write(qtbot, editor, "Sizes", "Take one size more.")
    qtbot.keyClick(editor.form.title, Qt.Key.Key_Escape)
    with qtbot.waitSignal(editor.saved):
        answer(qtbot, editor, "Save")
    assert "Sizes" in room.titles()


def test_what_was_typed_survives_a_kill(qtbot: QtBot, room: Room) -> None:
    killed = opened(qtbot, room)
    write(qtbot, killed, "Sizes", "Take one")
    qtbot.waitUntil(lambda: room.kept != [])
    reborn = ScriptEditor(EditorDesk(lambda *_: None, unsaved=Unsaved(room.kept[-1])))
    qtbot.addWidget(reborn)
    assert reborn.form.draft() == Draft("Sizes", "Take one")
    assert not reborn.recovered.isHidden()
    qtbot.mouseClick(reborn.start_over, Qt.MouseButton.LeftButton)
    assert reborn.form.draft() == Draft("", "")


def test_a_draft_belongs_to_its_own_script(qtbot: QtBot, room: Room) -> None:
    unsaved = Unsaved()
    unsaved.keep(room.titled("催发货").id, Draft("half", "a text"))
    for script, title in ((None, ""), (room.titled("发货时间"), "发货时间"), (room.titled("催发货"), "half")):
        editor = ScriptEditor(EditorDesk(lambda *_: None, unsaved=unsaved), script)
        qtbot.addWidget(editor)
        assert editor.form.title.text() == title


@pytest.mark.parametrize("kept", [None, 7, {"": 7}, {"": {"title": "only"}}, {"": {}}])
def test_a_kept_draft_that_makes_no_sense_is_passed_over(kept: object) -> None:
    assert Unsaved(kept).get("") is None


def test_saving_forgets_the_draft(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    write(qtbot, editor, "Sizes", "Take one size more.")
    qtbot.waitUntil(lambda: room.kept != [])
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert room.kept[-1] == {}


def test_a_new_category_may_be_typed_in_any_notation(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    editor.form.category.setEditText("Sizes > Shoes")
    assert editor.form.draft().category == "Sizes/Shoes"
    assert editor.form.fields["category"].note.text() == "A new category."
    editor.form.category.setEditText("物流 › 发货")
    assert editor.form.draft().category == "物流/发货"
    assert editor.form.fields["category"].note.isHidden()


@pytest.mark.parametrize("typed", ["急, 活动", "急，活动", "急、活动；", " 急 ,, 活动 "])
def test_tags_are_split_at_every_comma_people_type(qtbot: QtBot, room: Room, typed: str) -> None:
    editor = opened(qtbot, room)
    editor.form.tags.setText(typed)
    assert editor.form.draft().tags == ("急", "活动")


def test_a_tag_in_use_is_offered_and_completed(qtbot: QtBot) -> None:
    editor = ScriptEditor(EditorDesk(lambda *_: None, tags=["summer sale", "sold out", "urgent"]))
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    tags = editor.form.tags
    qtbot.keyClicks(tags, "urgent, sal")
    popup = tags._offer.popup()
    assert popup.isVisible()
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == ["summer sale"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert editor.form.draft().tags == ("urgent", "summer sale")
    assert editor.isVisible()


def test_a_hotkey_that_another_script_has_is_reported_at_once(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.form.hotkey, Qt.Key.Key_1, control_alt)
    assert editor.form.fields["hotkey"].editor.property("wrong")
    qtbot.keyClick(editor.form.hotkey, Qt.Key.Key_2, control_alt)
    assert not editor.form.fields["hotkey"].editor.property("wrong")
    assert editor.form.draft().hotkey == "Ctrl+Alt+2"


def test_its_own_hotkey_is_no_conflict(qtbot: QtBot, room: Room) -> None:
    assert room.desk.hotkey_problem("Ctrl+Alt+1", room.titled("催发货")) == ""
    assert room.desk.hotkey_problem("Ctrl+Alt+1", room.titled("发货时间")) != ""


def test_line_breaks_are_counted_and_warned_about(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    note = editor.form.fields["body"].note
    editor.form.body.setPlainText("one")
    assert note.text() == "Characters: 3 · Lines: 1"
    editor.form.body.setPlainText("one\ntwo")
    assert "Lines: 2" in note.text()
    assert "IRC" in note.text()


def test_the_preview_shows_markup_as_text_and_marks_blanks(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room)
    editor.form.body.setPlainText("<b>bold</b> & {name}")
    shown = editor.form.preview.text()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; " in shown
    assert ">{name}</b>" in shown


def test_a_body_of_a_hundred_thousand_characters_can_be_opened_and_saved(qtbot: QtBot, room: Room) -> None:
    body = "一二三四五六七八九\n" * 10_000
    editor = opened(qtbot, room, start=Draft("long", body))
    QApplication.processEvents()
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert room.titled("long").body == body
