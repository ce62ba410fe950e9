"""A part of a window that scrolls shows where the cursor is."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scrolled import Scrolled


def test_a_field_far_below_comes_into_view_when_it_gets_the_focus(qtbot: QtBot) -> None:
    page, fields = QWidget(), [QLineEdit() for _ in range(40)]
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    scrolled = Scrolled(page)
    qtbot.addWidget(scrolled)
    scrolled.resize(200, 200)
    with qtbot.waitActive(scrolled):
        scrolled.show()
        scrolled.activateWindow()
    assert fields[-1].visibleRegion().isEmpty()
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty())
