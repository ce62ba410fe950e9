"""What the tests of the Reply tab stand on: the tab with a small library, its keys, and what it asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.ui.scripts.library import CATEGORIES, Library
from ui.scripts.reply_tab import ReplyTab

NO, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ENTER, ESC, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def tab(qtbot, library) -> ReplyTab:
    tab = ReplyTab(library.find, library.highlight)
    qtbot.addWidget(tab)
    tab.resize(380, 520)
    tab.show()
    tab.ready(CATEGORIES)
    tab.start_search()
    return tab


class Heard:
    """What the tab has asked for, in order."""

    def __init__(self, tab: ReplyTab) -> None:
        self.calls: list[tuple] = []
        for name in ("chosen", "new_wanted", "edit_wanted", "delete_wanted", "favourite_wanted", "copy_wanted"):
            getattr(tab, name).connect(lambda *args, name=name: self.calls.append((name, *args)))
        tab.dismissed.connect(lambda: self.calls.append(("dismissed",)))


@pytest.fixture
def heard(tab) -> Heard:
    return Heard(tab)


@pytest.fixture
def press(tab, qtbot):
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        qtbot.keyClick(tab._box, key, modifiers)

    return press


@pytest.fixture
def compose(tab):
    """What an input method does: `compose("fa")` shows uncommitted letters, `compose("", "发")` commits."""

    def compose(preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(tab._box, event)

    return compose


def shown(tab: ReplyTab) -> list[str]:
    model = tab._list.results
    return [model.script(row).id for row in range(model.rowCount())]
