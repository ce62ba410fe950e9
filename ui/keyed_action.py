"""An action of a window with a list: by a button, a menu and a key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.theme import icon


def keyed_action(parent: QWidget, text: str, keys: str, do: Callable[[], object], picture: str) -> QAction:
    """The keys work while the list has the focus that the action is added to."""
    action = QAction(icon(picture), text, parent)
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _: do())
    return action


def heard_everywhere(action: QAction, window: QWidget) -> QAction:
    """The same, with keys that work wherever the focus is in the window."""
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    window.addAction(action)
    return action
