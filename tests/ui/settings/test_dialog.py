"""The settings window: made from the table, every change applied at once, wrong ones said at their row."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from assistant.insertion.ports import Registration
from assistant.orders.message import message
from assistant.refusal import Refused
from assistant.settings.table import SETTINGS, Setting
from assistant.settings.values import Settings
from tests.fakes import FakeSettingsStore
from tests.make import SHOES
from ui.background import Background
from ui.hotkey_edit import HotkeyEdit
from ui.settings.dialog import SettingsDialog
from ui.settings.hotkey_editor import HotkeyDesk, HotkeyEditor
from ui.settings.order_editors import FieldsEditor, TemplateEditor
from ui.words import use_language

INPUTS = {
    "choice": QComboBox,
    "bool": QCheckBox,
    "int": QSpinBox,
    "text": QLineEdit,
    "lines": QPlainTextEdit,
    "template": QPlainTextEdit,
    "programs": QPlainTextEdit,
    "hours": QLineEdit,
    "hotkey": HotkeyEdit,
}


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, worker: Background) -> SettingsDialog:
    return opened(qtbot, SettingsDialog(settings, worker))


def opened(qtbot: QtBot, dialog: SettingsDialog) -> SettingsDialog:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_a_row_with_its_value_its_name_and_its_help(dialog: SettingsDialog, setting: Setting) -> None:
    row = dialog.rows[setting.key]
    assert row.editor.input.accessibleName() == setting.name
    assert isinstance(row.editor.input, INPUTS.get(setting.kind, object))
    assert setting.help in {label.text() for label in row.findChildren(type(row.note).__base__)}
    assert row.default.isHidden()  # it has its default


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.kind == "choice"], ids=lambda setting: setting.key)
def test_every_choice_has_a_name_for_people(
    qtbot: QtBot, settings: Settings, worker: Background, setting: Setting, language: str
) -> None:
    use_language(language)
    dialog = opened(qtbot, SettingsDialog(settings, worker))
    box = dialog.rows[setting.key].editor.input
    assert isinstance(box, QComboBox)
    names = [box.itemText(row) for row in range(box.count())]
    assert len(set(names)) == len(setting.choices)
    assert not set(names) & set(setting.choices)


def test_the_keyboard_changes_a_choice_at_once(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    box = dialog.rows["theme"].editor.input
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: settings.get("theme") == "light")
    qtbot.waitUntil(dialog.rows["theme"].default.isVisible)


def test_a_check_box_a_number_and_a_line_apply(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    qtbot.keyClick(dialog.rows["start_minimised"].editor.input, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: settings.flag("start_minimised"))
    dialog.rows["text_size"].editor.input.setValue(150)
    qtbot.waitUntil(lambda: settings.number("text_size") == 150)
    name = dialog.rows["shop.name"].editor.input
    qtbot.keyClicks(name, "Mingmei")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settings.text("shop.name") == "Mingmei")
    assert dialog.isVisible()


def test_what_was_typed_last_is_applied_when_the_window_closes(
    qtbot: QtBot, settings: Settings, worker: Background
) -> None:
    dialog = SettingsDialog(settings, worker)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    qtbot.keyClicks(dialog.rows["shop.name"].editor.input, "Mingmei")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: settings.text("shop.name") == "Mingmei")


def test_each_row_goes_back_to_its_default(qtbot: QtBot, settings: Settings, worker: Background) -> None:
    settings.set("text_size", 150)
    dialog = opened(qtbot, SettingsDialog(settings, worker))
    row = dialog.rows["text_size"]
    assert not row.default.isHidden()
    row.default.click()
    qtbot.waitUntil(lambda: settings.number("text_size") == 100)
    qtbot.waitUntil(row.default.isHidden)
    assert row.editor.input.value() == 100


def test_required_fields_are_ticked_not_typed(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    editor = dialog.rows["order.required"].editor
    assert isinstance(editor, FieldsEditor)
    assert [field for field, box in editor.boxes.items() if box.isChecked()] == [
        "item", "contact", "phone", "quantity", "address",
    ]  # fmt: skip
    editor.boxes["size"].click()
    editor.boxes["item"].click()
    qtbot.waitUntil(lambda: settings.get("order.required") == "contact\nsize\nphone\nquantity\naddress")


def test_a_template_is_made_from_the_menu_of_blanks(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    editor = dialog.rows["order.template"].editor
    assert isinstance(editor, TemplateEditor)
    qtbot.keyClicks(editor.box, "Size ")
    next(action for action in editor.insert.menu().actions() if action.text().startswith("Size")).trigger()
    qtbot.waitUntil(lambda: settings.get("order.template") == "Size {size}")


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_built_in_text_can_be_taken_as_ones_own(
    qtbot: QtBot, settings: Settings, worker: Background, language: str
) -> None:
    use_language(language)
    dialog = opened(qtbot, SettingsDialog(settings, worker))
    editor = dialog.rows["order.template"].editor
    editor.own.click()
    editor.finish()
    qtbot.waitUntil(lambda: settings.text("order.template") == editor.built_in)
    assert message(SHOES, settings.text("order.template")) == message(SHOES, language=language)


def test_a_blank_that_no_field_fills_is_said_and_not_applied(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    row = dialog.rows["order.template"]
    qtbot.keyClicks(row.editor.input, "Size {siez}")
    row.editor.finish()
    assert row.note.text() == row.editor.input.accessibleDescription() != ""
    assert row.editor.input.property("wrong")
    assert settings.get("order.template") == ""


def test_a_chat_program_that_cannot_be_read_is_said_with_its_line_and_not_applied(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    row = dialog.rows["programs.own"]
    row.editor.input.setPlainText("wechat Ctrl+V 0.5\nqq")
    row.editor.finish()
    assert "Line 2" in row.note.text()
    assert settings.get("programs.own") == ""
    row.editor.input.setPlainText("wechat Ctrl+V 0.5")
    row.editor.finish()
    qtbot.waitUntil(lambda: settings.get("programs.own") == "wechat Ctrl+V 0.5")
    qtbot.waitUntil(lambda: row.note.text() == "")


def test_a_disk_that_refuses_is_said_and_the_old_value_shown(
    qtbot: QtBot, dialog: SettingsDialog, store: FakeSettingsStore
) -> None:
    store.broken = Refused("disk_full")
    row = dialog.rows["theme"]
    qtbot.keyClick(row.editor.input, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: row.note.text() != "")
    assert row.editor.input.currentData() == "auto"


def test_the_wheel_over_a_setting_without_the_focus_changes_nothing(qtbot: QtBot, dialog: SettingsDialog) -> None:
    box = dialog.rows["text_size"].editor.input
    dialog.rows["theme"].editor.input.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.value() == 100


def test_the_language_changes_while_the_window_is_open(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.open_section("Hotkeys")
    dialog.rows["palette.mode"].editor.setFocus()
    use_language("zh_CN")
    dialog.rebuild()
    assert dialog.focusWidget() is dialog.rows["palette.mode"].editor.input
    assert dialog.windowTitle() == "设置"
    assert dialog.sections.currentItem().text() == "快捷键"
    assert dialog.rows["hotkey.palette"].editor.input.accessibleName() == "查找话术"


class Keys:
    """A desktop on which another program holds some combinations, and a user who presses ours."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.taken = ""
        self.heard: Callable[[], None] | None = None
        self.resting: list[bool] = []
        self.dialog: SettingsDialog | None = None

    def state(self, key: str) -> Registration:
        keys = self.settings.text(key)
        return Registration(keys, keys != self.taken, "hotkey_taken" if keys == self.taken else "")

    def listen(self, key: str, heard: Callable[[], None] | None) -> None:
        self.heard = heard


@pytest.fixture
def keys(settings: Settings) -> Keys:
    return Keys(settings)


@pytest.fixture
def editor(qtbot: QtBot, settings: Settings, worker: Background, keys: Keys) -> HotkeyEditor:
    """Of the hotkey "palette", on its page."""
    dialog = opened(qtbot, SettingsDialog(settings, worker, HotkeyDesk(keys.state, keys.listen, keys.resting.append)))
    dialog.open_section("Hotkeys")
    keys.dialog = dialog  # or it would be gone with this function
    return dialog.rows["hotkey.palette"].editor


def test_a_hotkey_that_is_taken_says_so_where_it_is_changed(
    qtbot: QtBot, editor: HotkeyEditor, keys: Keys, settings: Settings
) -> None:
    keys.taken = "Ctrl+Alt+K"
    assert editor.state.text() == "This hotkey works."
    qtbot.keyClick(editor.keys, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: editor.state.property("kind") == "error")
    assert settings.text("hotkey.palette") == "Ctrl+Alt+K"
    assert editor.test.isHidden()


def test_a_hotkey_can_be_tried_where_it_stands(editor: HotkeyEditor, keys: Keys) -> None:
    editor.test.click()
    assert "Press Alt+Q now" in editor.state.text()
    keys.heard()
    assert editor.state.text() == "Alt+Q has arrived."
    assert keys.heard is None


def test_the_test_of_a_hotkey_ends_with_the_window(editor: HotkeyEditor, keys: Keys) -> None:
    editor.test.click()
    editor.window().close()
    assert keys.heard is None


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.deed], ids=lambda setting: setting.key)
def test_the_button_beside_a_setting_says_which_one_it_was(qtbot, settings, worker, setting):
    dialog = SettingsDialog(settings, worker)
    qtbot.addWidget(dialog)
    [button] = [b for b in dialog.rows[setting.key].findChildren(QPushButton) if b.text() != ""]
    with qtbot.waitSignal(dialog.deed_wanted) as wanted:
        button.click()
    assert wanted.args == [setting.key]
