"""Closes a menu over the resting window when the mouse is pressed in another program, on Windows.

There a press goes to the program under it although Qt has captured the mouse for its menu (SetCapture, Remarks:
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setcapture), and a window at rest is not the active
one, so it does not hear that another program is: the menu would lie over the chat for good.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCursor, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

EVERY = 30  # milliseconds
A_WHILE = 50  # looks without a menu, after which none comes from this press any more
BUTTONS = (0x01, 0x02, 0x04)  # left, right, middle
NOW_OR_SINCE = 0x8001  # down, or pressed since the last look


def mouse_pressed() -> bool:
    """In whatever program, now or since this was last asked."""
    if sys.platform != "win32":
        return False
    import ctypes

    states = [
        ctypes.windll.user32.GetAsyncKeyState(button) for button in BUTTONS
    ]  # each look forgets its button's press
    return any(state & NOW_OR_SINCE for state in states)


class MenuWatch(QObject):
    """A menu of a resting window begins with a press on it: from then on the mouse is looked at, until no menu is open.

    `pressed` answers like `mouse_pressed`.
    """

    def __init__(self, native: QWindow, pressed: Callable[[], bool] = mouse_pressed) -> None:
        super().__init__(native)
        self._pressed = pressed
        self._looks_without = 0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        native.installEventFilter(self)

    @property
    def looking(self) -> bool:
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._looks_without = 0
            self._timer.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        pressed_outside = self._pressed() and QApplication.topLevelAt(QCursor.pos()) is None
        if QApplication.activePopupWidget() is None:
            self._looks_without += 1
            if self._looks_without > A_WHILE:
                self._timer.stop()
        elif pressed_outside:
            _close_menus()


def _close_menus() -> None:
    """A menu closes with those that it has opened; the uppermost is the first to go."""
    while menu := QApplication.activePopupWidget():
        menu.hide()
