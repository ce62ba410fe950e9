"""Hears at the order hotkey what the buyer wrote, if the user has just selected or copied it in the chat."""

from PySide6.QtCore import QObject, Qt, Signal

from assistant.insertion.ports import Desktop, Press
from assistant.settings.values import Settings

ON = "order.take_copied"


class Copied(QObject):
    """`heard` comes for the last press alone, and only when there is something."""

    heard = Signal(str)
    _told = Signal(str, str)  # the press's id, the message

    def __init__(self, desktop: Desktop, settings: Settings) -> None:
        super().__init__()
        self._desktop = desktop
        self._settings = settings
        self._listening_for = ""
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def listen(self, press: Press) -> None:
        if self._settings.flag(ON):
            self._listening_for = press.id
            self._desktop.message(press, lambda message: self._told.emit(press.id, message))

    def _hear(self, press: str, message: str) -> None:
        if press == self._listening_for and message.strip():
            self.heard.emit(message)
