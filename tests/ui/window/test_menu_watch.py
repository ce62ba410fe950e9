"""On Windows a press in another program closes the menu of a window at rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.window.menu_watch import MenuWatch


class Mouse:
    """`press` it anywhere: whoever asks next hears of it, once."""

    def __init__(self) -> None:
        self._pressed = False
        self.asked = 0

    def press(self, where: QPoint) -> None:
        QCursor.setPos(where)
        self._pressed = True

    def __call__(self) -> bool:
        self.asked += 1
        pressed, self._pressed = self._pressed, False
        return pressed


@pytest.fixture
def mouse() -> Mouse:
    return Mouse()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setGeometry(100, 100, 200, 100)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def watch(window: QWidget, mouse: Mouse) -> MenuWatch:
    native = window.windowHandle()
    assert native
    return MenuWatch(native, mouse)


@pytest.fixture
def menu(window: QWidget, watch: MenuWatch, mouse: Mouse) -> Iterator[QMenu]:
    """Opened by a press on the window, with another one out of it."""
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    mouse.press(QPoint(110, 110))
    menu = QMenu(window)
    inner = menu.addMenu("inner")
    inner.addAction("entry")
    menu.popup(QPoint(120, 120))
    inner.popup(QPoint(160, 130))
    yield menu
    menu.hide()


def test_a_press_in_another_program_closes_the_menu_and_what_it_opened(
    menu: QMenu, mouse: Mouse, watch: MenuWatch, qtbot: QtBot
) -> None:
    mouse.press(QPoint(700, 500))
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert not [each for each in menu.findChildren(QMenu) if each.isVisible()]
    qtbot.waitUntil(lambda: not watch.looking)


@pytest.mark.parametrize("where", [(115, 115), (125, 125)], ids=["on the window", "on the menu"])
def test_a_press_on_our_own_is_left_to_qt(menu: QMenu, mouse: Mouse, where: tuple[int, int], qtbot: QtBot) -> None:
    mouse.press(QPoint(*where))
    before = mouse.asked
    qtbot.waitUntil(lambda: mouse.asked > before + 2)
    assert menu.isVisible()


def test_the_mouse_is_not_looked_at_before_the_window_was_pressed(watch: MenuWatch) -> None:
    assert not watch.looking
