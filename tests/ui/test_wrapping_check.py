"""A box to tick breaks its words into lines, and says them whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.wrapping_check import WrappingCheck

WORDS = "Put the program's own replies away"


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> Iterator[WrappingCheck]:
    theme.apply(qapp, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    box = WrappingCheck(WORDS, checked=True)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch()
    window.resize(500, 200)
    window.show()
    yield box
    window.close()


def test_its_words_go_on_below_where_the_window_is_narrow(box: WrappingCheck, qtbot: QtBot) -> None:
    one_line = box.height()
    assert box.text() == WORDS
    box.window().resize(box.minimumSizeHint().width() + 60, 200)
    qtbot.waitUntil(lambda: box.height() > one_line)
    assert box.text().split() == WORDS.split()
    assert box.fontMetrics().size(0, box.text()).width() < box.width()
    assert box.accessibleName() == WORDS
    box.window().resize(500, 200)
    qtbot.waitUntil(lambda: box.text() == WORDS)


def test_it_is_ticked_by_the_space_bar(box: WrappingCheck, qtbot: QtBot) -> None:
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
