"""The field that takes a hotkey by pressing it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.hotkey_edit import HotkeyEdit

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def field(qtbot: QtBot) -> HotkeyEdit:
    field = HotkeyEdit("Alt+Q")
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("key", "modifiers", "keys"),
    [
        (Key.Key_1, Modifier.ControlModifier | Modifier.AltModifier, "Ctrl+Alt+1"),
        (Key.Key_Exclam, Modifier.ControlModifier | Modifier.ShiftModifier, "Ctrl+Shift+1"),
        (Key.Key_Space, Modifier.AltModifier, "Alt+Space"),
        (Key.Key_W, Modifier.MetaModifier, "Super+W"),
        (Key.Key_F8, Modifier.NoModifier, "F8"),
        (Key.Key_PageUp, Modifier.ControlModifier, "Ctrl+PageUp"),
        (Key.Key_QuoteLeft, Modifier.AltModifier, "Alt+`"),
        (Key.Key_Backspace, Modifier.NoModifier, ""),
        (Key.Key_Delete, Modifier.NoModifier, ""),
    ],
)
def test_it_takes_what_is_pressed_under_its_one_name(
    qtbot: QtBot, field: HotkeyEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier, keys: str
) -> None:
    with qtbot.waitSignal(field.changed) as changed:
        qtbot.keyClick(field, key, modifiers)
    assert changed.args == [keys]
    assert field.keys() == field.text() == keys


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_A, Modifier.NoModifier),
        (Key.Key_A, Modifier.ShiftModifier),
        (Key.Key_C, Modifier.ControlModifier),
        (Key.Key_V, Modifier.ControlModifier),
        (Key.Key_MediaPlay, Modifier.NoModifier),
    ],
)
def test_what_cannot_be_a_hotkey_is_not_taken_and_the_reason_is_said(
    qtbot: QtBot, field: HotkeyEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(field.complained) as complained:
        qtbot.keyClick(field, key, modifiers)
    assert complained.args[0]
    assert field.keys() == field.text() == "Alt+Q"


def test_it_shows_the_modifiers_while_they_are_held(qtbot: QtBot, field: HotkeyEdit) -> None:
    qtbot.keyPress(field, Key.Key_Control, Modifier.ControlModifier)
    assert field.text() == "Ctrl+…"
    qtbot.keyRelease(field, Key.Key_Control)
    assert field.text() == "Alt+Q"


def test_it_says_when_it_listens_so_that_our_hotkeys_can_rest(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    field, other = HotkeyEdit("Alt+Q", both), HotkeyEdit("", both)
    heard: list[bool] = []
    field.listening.connect(heard.append)
    with qtbot.waitActive(both):
        both.show()
        both.activateWindow()
    field.setFocus()
    other.setFocus()
    assert heard[-2:] == [True, False]


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Escape, Key.Key_Return])
def test_keys_that_leave_the_field_are_never_taken(qtbot: QtBot, field: HotkeyEdit, key: Qt.Key) -> None:
    qtbot.keyClick(field, key)
    assert field.keys() == "Alt+Q"
