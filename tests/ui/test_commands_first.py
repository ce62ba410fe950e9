"""A key that a text field knows, too, does what the window's menu says."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.commands_first import CommandsFirst

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_windows_command_goes_before_the_fields(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    field, other = QLineEdit("words", window), QLineEdit("words", window)
    QShortcut(QKeySequence("Ctrl+A"), window, lambda: done.append("command"))  # a field selects all with it
    CommandsFirst("Ctrl+A", [field], window)
    with qtbot.waitActive(window):
        window.show()
    for each in (field, other):
        each.setFocus()
        qtbot.keyClick(each, Qt.Key.Key_A, CONTROL)
    assert done == ["command"]
    assert (field.selectedText(), other.selectedText()) == ("", "words")


def test_other_keys_stay_the_fields(qtbot: QtBot) -> None:
    field = QLineEdit("words")
    qtbot.addWidget(field)
    CommandsFirst("Ctrl+E", [field], field)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert field.selectedText() == "words"
