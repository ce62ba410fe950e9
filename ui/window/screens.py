"""Tells when a monitor has come, gone, or changed its size."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class ScreenWatch(QObject):
    """`changed` comes once the system has told all there is: windows move and screens come and go in any order."""

    changed = Signal()
    _noticed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._noticed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._noticed)
        app.primaryScreenChanged.connect(self._noticed)
        for screen in app.screens():
            self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._noticed)
        self._noticed.emit()
