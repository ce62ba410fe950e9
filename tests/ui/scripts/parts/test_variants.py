"""Other texts in the script editor, by the keyboard, against a real library on a fake disk."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.compliance.verdict import OK, Verdict
from assistant.scripts.part_rules import VARIANTS
from assistant.scripts.parts import Acquaintance, Hours, Parts, Step, Variant
from assistant.scripts.script import Draft
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.parts.conftest import Opened
from ui.scripts.editor import EditorDesk, ScriptEditor
from ui.scripts.parts.variants_edit import VariantsEdit
from ui.words.reasons import sentence

SPACE = Qt.Key.Key_Space


def unfolded(qtbot: QtBot, editor: ScriptEditor) -> VariantsEdit:
    qtbot.keyClick(editor.form.parts.fields["variants"].button, SPACE)
    return editor.form.parts.variants


def with_variants(*variants: Variant) -> Draft:
    return Draft("发货", "今天发", parts=Parts(variants=variants))


def test_another_text_is_written_for_a_time_shops_customers_and_regions_and_saved(
    qtbot: QtBot, room: Room, opened: Opened
) -> None:
    editor = opened(room.titled("发货时间"))
    variants = unfolded(qtbot, editor)
    assert variants.rows.empty.isVisible()
    qtbot.keyClick(variants.add, SPACE)
    fields = variants.fields
    assert editor.focusWidget() is fields.text
    qtbot.keyClicks(fields.text, "tomorrow")
    for box in (fields.hours[Hours.NIGHT], fields.hours[Hours.AWAY], fields.customers[Acquaintance.OLD]):
        qtbot.keyClick(box, SPACE)
    fields.shops.insert("名美，丽人")
    fields.regions.insert("广东")
    row = "1. At night or Outside working hours · 名美 or 丽人 · Old customers · 广东: tomorrow"
    assert variants.rows.list.item(0).text() == row
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (kept,) = room.titled("发货时间").parts.variants
    assert kept == Variant("tomorrow", ("名美", "丽人"), (Hours.NIGHT, Hours.AWAY), (Acquaintance.OLD,), ("广东",))


def test_each_row_shows_its_own_conditions_and_looking_changes_nothing(qtbot: QtBot, opened: Opened) -> None:
    night, new = Variant("夜里", hours=(Hours.NIGHT,)), Variant("新客", ("名美",), (), (Acquaintance.NEW,))
    editor = opened(start=with_variants(night, new))
    variants = unfolded(qtbot, editor)
    assert variants.fields.hours[Hours.NIGHT].isChecked()
    variants.rows.list.setFocus()
    qtbot.keyClick(variants.rows.list, Qt.Key.Key_Down)
    assert not variants.fields.hours[Hours.NIGHT].isChecked()
    assert (variants.fields.text.body(), variants.fields.shops.text()) == ("新客", "名美")
    assert not editor.changed()
    qtbot.keyClick(variants.rows.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.form.draft().parts.variants == (new, night)
    qtbot.keyClick(variants.rows.list, Qt.Key.Key_Delete)
    assert editor.form.draft().parts.variants == (night,)


def test_a_text_without_conditions_takes_turns(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_variants(Variant("明天发")))
    assert unfolded(qtbot, editor).rows.list.item(0).text() == "1. In turn with the text above: 明天发"


def test_one_text_too_many_and_one_without_words_are_said_in_sentences(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_variants(*(Variant(str(number)) for number in range(VARIANTS - 1)), Variant("")))
    variants, note = unfolded(qtbot, editor), editor.form.parts.fields["variants"].note
    qtbot.keyClick(variants.add, SPACE)
    assert note.text() == sentence("too_many_variants", count=VARIANTS + 1, limit=VARIANTS)
    with qtbot.waitSignal(editor.refused):
        editor.save()
    assert note.text() == f"Other text {VARIANTS}: A reply needs a text."
    assert editor.focusWidget() is variants.fields.text


def test_the_check_looks_at_messages_and_other_texts_as_at_the_text(qtbot: QtBot) -> None:
    seen: set[str] = set()

    def look(text: str) -> Verdict:
        seen.add(text)
        return OK

    parts = Parts((Step("further"),), (Variant("other"),))
    editor = ScriptEditor(EditorDesk(lambda *_: None, look=look), None, Draft("title", "text", parts=parts))
    qtbot.addWidget(editor)
    qtbot.waitUntil(lambda: seen == {"text", "further", "other"})
    editor.form.parts.steps.fields.text.insertPlainText("a ")
    qtbot.waitUntil(lambda: "a further" in seen)
