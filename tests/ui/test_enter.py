"""Enter on a button of a window, and of a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.enter import enter_presses


def pressed(qtbot: QtBot, window: QWidget) -> list[str]:
    """What Enter on the second of two buttons does."""
    done: list[str] = []
    column = QVBoxLayout(window)
    for name in ("first", "second"):
        button = QPushButton(name)
        button.clicked.connect(lambda _, name=name: done.append(name))
        button.setAutoDefault(False)
        column.addWidget(button)
    qtbot.addWidget(window)
    enter_presses(window)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    return done


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    assert pressed(qtbot, QWidget()) == ["second"]


def test_in_a_dialog_enter_stays_what_it_is_there(qtbot: QtBot) -> None:
    assert pressed(qtbot, QDialog()) == []
