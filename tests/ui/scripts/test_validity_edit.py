"""The days and shops of a script in its editor, against a real library on a fake disk."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Step, Validity
from assistant.scripts.script import Draft, Script
from tests.ui.scripts.library_room import Room
from ui.scripts.editor import ScriptEditor
from ui.words.reasons import sentence

DOUBLE_TWELVE = Validity(date(2026, 12, 1), date(2026, 12, 12), ("名美", "丽人"))


def opened(qtbot: QtBot, room: Room, script: Script | None = None, start: Draft | None = None) -> ScriptEditor:
    editor = ScriptEditor(room.desk.editor_desk(script), script, start)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def test_days_and_shops_are_set_by_the_keyboard_and_saved(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room, room.titled("发货时间"))
    field = editor.form.validity
    for limit, digits in ((field.start, "20261201"), (field.until, "20261212")):
        assert not limit.day.isEnabled()
        qtbot.keyClick(limit.on, Qt.Key.Key_Space)
        qtbot.keyClick(limit.on, Qt.Key.Key_Tab)
        limit.day.setSelectedSection(QDateEdit.Section.YearSection)
        qtbot.keyClicks(limit.day, digits)
    field.shops.insert("名美，丽人")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert room.titled("发货时间").parts == Parts(validity=DOUBLE_TWELVE)


def test_a_day_that_is_no_longer_ticked_is_no_limit_and_the_rest_of_the_script_stays(qtbot: QtBot, room: Room) -> None:
    parts = Parts((Step("再见"),), validity=DOUBLE_TWELVE)
    editor = opened(qtbot, room, start=Draft("活动", "满减", parts=parts))
    assert editor.form.draft().parts == parts
    qtbot.keyClick(editor.form.validity.until.on, Qt.Key.Key_Space)
    assert editor.form.draft().parts == replace(parts, validity=replace(DOUBLE_TWELVE, until=None))


def test_a_script_without_days_and_shops_counts_as_unchanged(qtbot: QtBot, room: Room) -> None:
    editor = opened(qtbot, room, room.titled("查快递"))
    assert editor.form.draft().parts == Parts()
    assert not editor.changed()


def test_an_end_before_the_beginning_is_said_at_the_field_until_it_is_changed(qtbot: QtBot, room: Room) -> None:
    backwards = Validity(date(2026, 12, 12), date(2026, 12, 1))
    editor = opened(qtbot, room, start=Draft("活动", "满减", parts=Parts(validity=backwards)))
    with qtbot.waitSignal(editor.refused) as refused:
        editor.save()
    refusal = refused.args[0]
    assert isinstance(refusal, Refused)
    note = editor.form.fields["validity"].note
    assert note.text() == sentence(refusal.reason, **refusal.facts)
    assert editor.focusWidget() is editor.form.validity.start.on
    qtbot.keyClick(editor.form.validity.until.on, Qt.Key.Key_Space)
    assert "not found" in note.text()
