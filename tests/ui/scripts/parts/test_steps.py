"""Further messages in the script editor, by the keyboard, against a real library on a fake disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from assistant.orders.catalogue.pictures import PictureFolder
from assistant.scripts.part_rules import STEPS
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.scripts.script import Draft
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.parts.conftest import Opened, noise, picture
from ui.scripts.editor import ScriptEditor
from ui.scripts.parts.steps_edit import StepsEdit
from ui.words.reasons import sentence

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SPACE = Qt.Key.Key_Space


def unfolded(qtbot: QtBot, editor: ScriptEditor) -> StepsEdit:
    qtbot.keyClick(editor.form.parts.fields["steps"].button, SPACE)
    return editor.form.parts.steps


def contents(editor: ScriptEditor) -> list[str]:
    return [step.content for step in editor.form.draft().parts.steps]


def with_steps(*texts: str) -> Draft:
    return Draft("投诉", "您好", parts=Parts(tuple(map(Step, texts))))


def test_an_editor_says_how_much_there_is_and_shows_the_fields_only_when_asked(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_steps("一", "二"))
    button = editor.form.parts.fields["steps"].button
    assert (button.accessibleName(), editor.form.parts.steps.isVisible()) == ("Further messages (2)", False)
    steps = unfolded(qtbot, editor)
    assert steps.rows.list.isVisible()
    qtbot.keyClick(button, SPACE)
    assert not steps.isVisible()


def test_texts_are_added_with_their_pauses_and_saved(qtbot: QtBot, room: Room, opened: Opened) -> None:
    editor = opened(room.titled("发货时间"))
    steps = unfolded(qtbot, editor)
    assert steps.rows.empty.isVisible()
    for text in ("one", "two"):
        qtbot.keyClick(steps.add_text, SPACE)
        assert editor.focusWidget() is steps.fields.text
        qtbot.keyClicks(steps.fields.text, text)
    steps.fields.delay.selectAll()
    qtbot.keyClicks(steps.fields.delay, "2.5")
    assert steps.rows.list.item(1).text() == "3. two (after 2.5 s)"
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(steps.fields.text, Qt.Key.Key_S, CONTROL)
    assert room.titled("发货时间").parts == Parts((Step("one"), Step("two", delay=2.5)))


def test_what_is_opened_or_added_comes_into_view(qtbot: QtBot, opened: Opened) -> None:
    editor = opened()
    editor.resize(editor.width(), 400)
    steps = unfolded(qtbot, editor)
    qtbot.waitUntil(lambda: not steps.add_text.visibleRegion().isEmpty())
    for _ in range(2):
        qtbot.keyClick(steps.add_text, SPACE)
        qtbot.waitUntil(lambda: not steps.fields.text.visibleRegion().isEmpty())


def test_rows_are_moved_removed_and_written_by_keys(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_steps("a", "b", "c"))
    rows = unfolded(qtbot, editor).rows.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert contents(editor) == ["b", "a", "c"]
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)  # the first one stays
    assert contents(editor) == ["a", "b", "c"]
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert (contents(editor), rows.currentRow(), editor.focusWidget()) == (["a", "c"], 1, rows)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.form.parts.steps.fields.text
    assert editor.isVisible()
    rows.setFocus()
    for _ in range(2):
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert contents(editor) == []
    assert editor.focusWidget() is editor.form.parts.steps.add_text
    for _ in range(4):  # one more than were removed
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert (contents(editor), editor.focusWidget()) == (["a", "b", "c"], rows)


def test_what_is_not_touched_counts_as_unchanged(qtbot: QtBot, opened: Opened) -> None:
    """Also a pause that is finer than the field shows, and while one looks at each."""
    finer = Parts((Step("a", delay=0.25), Step("/home/x.pdf", StepKind.FILE, 1.75), Step("gone.png", StepKind.PICTURE)))
    editor = opened(start=Draft("投诉", "您好", parts=finer))
    rows = unfolded(qtbot, editor).rows.list
    for _ in range(3):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert editor.form.draft().parts == finer
    assert not editor.changed()


@pytest.mark.parametrize("where", ["list", "text", "message"])
def test_a_picture_is_pasted_and_kept_once(
    qtbot: QtBot, opened: Opened, folder: PictureFolder, tmp_path: Path, where: str
) -> None:
    editor = opened(start=with_steps("a"))
    steps = unfolded(qtbot, editor)
    field = {"list": steps.rows.list, "text": editor.form.body, "message": steps.fields.text}[where]
    QGuiApplication.clipboard().setImage(picture())
    for count in (2, 3):
        qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
        qtbot.waitUntil(lambda count=count: len(steps.entries()) == count)
    first, second = steps.entries()[1:]
    assert first == second
    assert (first.kind, folder.path(first.content) is not None) == (StepKind.PICTURE, True)
    assert len(list((tmp_path / "pictures").iterdir())) == 1
    qtbot.waitUntil(lambda: not steps.rows.list.item(1).icon().isNull())
    qtbot.waitUntil(steps.fields.picture.isVisible)
    assert editor.form.draft().body == "您好"


@pytest.mark.parametrize("where", ["form", "text"])
def test_pictures_and_files_are_dragged_into_the_editor(
    qtbot: QtBot, opened: Opened, tmp_path: Path, where: str
) -> None:
    image, note = tmp_path / "图.png", tmp_path / "说明.pdf"
    assert picture().save(str(image))
    note.write_bytes(b"%PDF")
    editor = opened(start=with_steps())
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(image)), QUrl.fromLocalFile(str(note))])
    drop({"form": editor.form, "text": editor.form.body.viewport()}[where], source)
    steps = editor.form.parts.steps
    qtbot.waitUntil(lambda: len(steps.entries()) == 2)
    assert editor.form.draft().body == "您好"
    assert steps.isVisible()
    assert [step.kind for step in steps.entries()] == [StepKind.PICTURE, StepKind.FILE]
    assert steps.entries()[1].content == str(note)


def drop(where: QWidget, source: QMimeData) -> None:
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    try:
        entering = QDragEnterEvent(QPointF(5, 5), copy, source, buttons, keys)
    except TypeError:  # before Qt 6.12
        entering = QDragEnterEvent(QPoint(5, 5), copy, source, buttons, keys)
    QApplication.sendEvent(where, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(QPointF(5, 5), copy, source, buttons, keys)
    QApplication.sendEvent(where, dropping)
    assert dropping.isAccepted()


def test_a_text_with_a_picture_of_it_is_pasted_as_text(qtbot: QtBot, opened: Opened) -> None:
    """As a spreadsheet copies its cells."""
    source = QMimeData()
    source.setText("cells")
    source.setImageData(picture())
    editor = opened(start=Draft("a", ""))
    QGuiApplication.clipboard().setMimeData(source)
    qtbot.keyClick(editor.form.body, Qt.Key.Key_V, CONTROL)
    assert editor.form.draft().body == "cells"
    assert contents(editor) == []


def test_a_screenshot_too_large_as_png_is_kept_as_jpeg_and_a_larger_one_refused_in_a_sentence(
    qtbot: QtBot, opened: Opened
) -> None:
    editor = opened(start=with_steps())
    steps = unfolded(qtbot, editor)
    QGuiApplication.clipboard().setImage(noise(700))
    qtbot.keyClick(steps.rows.list, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(steps.entries()) == 1)
    assert steps.entries()[0].content.endswith(".jpg")
    QGuiApplication.clipboard().setImage(noise(1500))
    with qtbot.waitSignal(steps.refused):
        qtbot.keyClick(steps.rows.list, Qt.Key.Key_V, CONTROL)
    note = editor.form.parts.fields["steps"].note
    assert note.text() == sentence("item_picture_too_large", name="the pasted picture")
    qtbot.keyClick(steps.add_text, SPACE)
    assert "larger" not in note.text()


def test_what_is_called_a_picture_and_is_none_is_refused_in_a_sentence(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    editor = opened(start=with_steps())
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl.fromLocalFile(str(tmp_path))])
    steps = editor.form.parts.steps
    with qtbot.waitSignals([steps.refused, steps.refused]):
        drop(editor.form, source)
    assert editor.form.parts.fields["steps"].note.text() == sentence("step_file_gone", name=tmp_path.name)
    assert contents(editor) == []


def test_a_file_is_chosen_in_the_dialog_and_exchanged_for_another(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(b"%PDF")
    editor = opened(start=with_steps())
    steps = unfolded(qtbot, editor)
    qtbot.keyClick(steps.add_file, SPACE)
    choose(steps, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: contents(editor) == [str(tmp_path / "a.pdf")])
    steps.fields.delay.selectAll()
    qtbot.keyClicks(steps.fields.delay, "3")
    qtbot.keyClick(steps.fields.other, SPACE)
    choose(steps, tmp_path / "b.pdf")
    qtbot.waitUntil(lambda: steps.entries() == (Step(str(tmp_path / "b.pdf"), StepKind.FILE, 3),))


def choose(steps: StepsEdit, file: Path) -> None:
    chooser = steps.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(file))
    chooser.close()


def test_one_message_too_many_is_said_at_once(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_steps(*map(str, range(STEPS))))
    steps = unfolded(qtbot, editor)
    qtbot.keyClick(steps.add_text, SPACE)
    assert len(contents(editor)) == STEPS
    assert editor.form.parts.fields["steps"].note.text() == sentence("too_many_steps", count=STEPS + 1, limit=STEPS)


def test_a_refused_message_is_named_opened_and_ready_to_be_written(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=with_steps("a", " ", "c"))
    with qtbot.waitSignal(editor.refused):
        editor.save()
    steps, field = editor.form.parts.steps, editor.form.parts.fields["steps"]
    assert field.note.text() == "Message 3: A reply needs a text."
    assert field.note.isVisible()
    assert (steps.rows.list.currentRow(), editor.focusWidget()) == (1, steps.fields.text)
    assert not editor.form.fields["body"].editor.property("wrong")
    qtbot.keyClicks(steps.fields.text, "b")
    assert "needs" not in field.note.text()


def test_a_reply_without_a_text_is_said_at_its_own_field_first(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(start=Draft("投诉", "", parts=Parts((Step(""),))))
    with qtbot.waitSignal(editor.refused):
        editor.save()
    assert editor.focusWidget() is editor.form.body


def test_the_preview_shows_each_message_in_a_bubble_with_its_picture(
    qtbot: QtBot, opened: Opened, folder: PictureFolder, tmp_path: Path
) -> None:
    assert picture().save(str(tmp_path / "a.png"))
    name = folder.keep(tmp_path / "a.png", lambda _: "png")
    parts = Parts((Step("请看<图>{尺码}"), Step(name, StepKind.PICTURE), Step("/home/说明.pdf", StepKind.FILE)))
    editor = opened(start=Draft("投诉", "您好", parts=parts))
    text, image, file = editor.form.preview.further()
    assert "请看&lt;图&gt;" in text.text()
    assert ">{尺码}</b>" in text.text()
    assert "File: 说明.pdf" in file.text()
    qtbot.waitUntil(lambda: image.height() >= image.pixmap().height() > 0)
    steps = unfolded(qtbot, editor)
    steps.rows.list.setFocus()
    qtbot.keyClick(steps.rows.list, Qt.Key.Key_Delete)
    assert len(editor.form.preview.further()) == 2


def test_what_was_written_and_not_saved_comes_back_with_its_messages(qtbot: QtBot, room: Room, opened: Opened) -> None:
    editor = opened(start=with_steps("a"))
    editor.form.fill(with_steps("b", "c"))
    assert contents(editor) == ["b", "c"]
    assert [label.isHidden() for label in editor.form.preview.further()] == [False, False]
    assert editor.changed()
