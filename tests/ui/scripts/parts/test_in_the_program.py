"""The whole program: a pasted picture lies in the data folder, and all texts of a script are checked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import main
from assistant.orders.card import Details
from assistant.scripts.parts import Parts, Step, Variant
from tests.fake_desktop import FakeDesktop
from tests.make import a_draft
from tests.ui.scripts.parts.conftest import picture
from tests.ui.test_app import ended, notice, started
from ui.app import App
from ui.scripts.editor import ScriptEditor


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = started(rooms, FakeDesktop(), qtbot)
    yield app
    ended(app)


def test_a_pasted_picture_lies_in_the_data_folder_and_is_saved_with_its_script(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app.windows.dialogs.open_editor("Route")
    editor = app.windows.dialogs._open["editor"]
    assert isinstance(editor, ScriptEditor)
    qtbot.keyClicks(editor.form.body, "This way:")
    QGuiApplication.clipboard().setImage(picture())
    qtbot.keyClick(editor.form.body, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(editor.form.draft().parts.steps) == 1)
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor.form.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (step,) = saved.args[0].parts.steps
    assert (tmp_path / "data" / "pictures" / step.content).is_file()


def test_the_preview_shows_each_message_filled_with_what_is_known_and_marks_the_rest(app: App, qtbot: QtBot) -> None:
    app.settings.set("shop.name", "Mingmei")
    QGuiApplication.clipboard().setText("of somebody else")
    app.windows.orders.room.page.form.fill(Details(size="XL"))
    parts = Parts((Step("Size {size}, in {when}{clipboard}"), Step("{{shop}} {script:nobody}")))
    app.windows.dialogs.desk.library.add(a_draft("Size", "{shop}: <{colour}>", code="pv", parts=parts))
    editor = ScriptEditor(app.windows.dialogs.desk.editor_desk(app.library.by_code("pv")), app.library.by_code("pv"))
    qtbot.addWidget(editor)
    texts = [editor.form.preview.text(), *(label.text() for label in editor.form.preview.further())]
    assert "Mingmei: &lt;<b" in texts[0]
    assert ">〔colour〕</b>&gt;" in texts[0]
    assert "Size XL, in <b" in texts[1]
    assert "somebody else" not in texts[1]
    assert "{{shop}} {script:nobody}" in texts[2]


@pytest.mark.parametrize("parts", [Parts((Step("加我微信聊"),)), Parts(variants=(Variant("加我微信聊"),))])
def test_a_further_message_or_another_text_that_cannot_be_inserted_is_saved_and_marked(
    app: App, qtbot: QtBot, parts: Parts
) -> None:
    qtbot.waitUntil(lambda: app.guard.look("加我微信聊").verdict == "block")
    app.windows.dialogs._mark(app.library.add(a_draft("Contact", "您好", parts=parts)))
    assert notice(app).startswith("Saved, but it cannot be inserted as it is.")
