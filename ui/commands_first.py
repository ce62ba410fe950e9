"""Lets a window's command go before what a text field does with the same keys: on X11 Ctrl+E goes to a line's end."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class CommandsFirst(QObject):
    """Where nothing in the window has these keys just now, they do in the field what they always did."""

    def __init__(self, keys: str, fields: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = QKeySequence(keys)
        self.fields = tuple(fields)
        for field in self.fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asks and QKeySequence(event.keyCombination()) == self._keys:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
