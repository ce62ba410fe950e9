"""Lets a window hear that follow-ups have changed, whoever changed them and on whichever thread."""

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from assistant.orders.followups.desk import FollowUpDesk


class Hearing(QObject):
    """`changed` comes on the GUI thread, as long as the parent lives."""

    changed = Signal()
    _told = Signal()

    def __init__(self, desk: FollowUpDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        leave = desk.subscribe(self._hear)
        self.destroyed.connect(leave)

    def _hear(self) -> None:
        if isValid(self):
            self._told.emit()
