"""Keeps what is on screen in step with the library: its news reach the finder and the lists on the GUI thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.scripts.edit import Change
from assistant.scripts.library import Library

if TYPE_CHECKING:  # the finder needs numpy, which the first window does not wait for
    from assistant.search.finder import Finder


AT_ONCE = 1000  # scripts that the finder takes in without anybody feeling it


class LiveLibrary(QObject):
    """`changed` is sent after the finder has taken a change in, so that whoever searches then finds it. A change too
    large for that is sent as `too_large`: what was deleted is no longer found, the rest comes with another index."""

    changed = Signal(object)  # Change
    too_large = Signal()
    _heard = Signal(object)

    def __init__(self, library: Library, finder: "Finder") -> None:
        super().__init__()
        self._finder = finder
        self._heard.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        library.subscribe(self._heard.emit)

    def _take_in(self, change: Change) -> None:
        self._finder.drop(change.dropped)
        if len(change.put) > AT_ONCE:
            self.too_large.emit()
        else:
            self._finder.put(change.put)
        self.changed.emit(change)
