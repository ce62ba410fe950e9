"""A window's buttons stand in one row where there is room, and above each other where there is none."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.button_row import ButtonRow

BUTTONS = ("Give it to everyone", "Back to this one…", "Close")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    first, second, third = map(QPushButton, BUTTONS)
    column.addWidget(ButtonRow(window, first, second, None, third))
    qtbot.addWidget(window)
    window.resize(800, 300)
    window.show()
    return window


def corners(window: QWidget) -> list[QPoint]:
    return [button.mapTo(window, QPoint()) for button in window.findChildren(QPushButton) if button.isVisible()]


def test_with_room_they_stand_in_one_row(window: QWidget) -> None:
    assert len({corner.y() for corner in corners(window)}) == 1


def test_without_they_stand_above_each_other_whole_and_the_window_is_no_wider(window: QWidget, qtbot: QtBot) -> None:
    widest = max(button.sizeHint().width() for button in window.findChildren(QPushButton))
    window.resize(1, 300)
    qtbot.waitUntil(lambda: len({corner.x() for corner in corners(window)}) == 1)
    assert window.width() < 2 * widest
    for button in window.findChildren(QPushButton):
        assert button.height() >= button.sizeHint().height()
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))


def test_a_button_that_goes_gives_the_others_room(window: QWidget, qtbot: QtBot) -> None:
    first, second, third = window.findChildren(QPushButton)
    window.resize(first.sizeHint().width() + third.sizeHint().width() + 60, 300)
    qtbot.waitUntil(lambda: len({corner.y() for corner in corners(window)}) == 3)
    second.hide()
    qtbot.waitUntil(lambda: len({corner.y() for corner in corners(window)}) == 1)
