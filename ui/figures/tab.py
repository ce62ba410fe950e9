"""The Figures tab as the program sees it: a place in the window, furnished when it is first shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background

if TYPE_CHECKING:
    from assistant.figures.log import FigureLog
    from ui.figures.room import FiguresRoom


class FiguresTab(QWidget):
    """`log` and `title_of` are asked when somebody looks; `title_of` gives the title of the script with an id, "" when
    it is no longer there."""

    edit_wanted = Signal(str)  # the id of a script
    dismissed = Signal()

    def __init__(self, background: Background, log: Callable[[], "FigureLog"], title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._background, self._log, self._title_of = background, log, title_of
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def room(self) -> "FiguresRoom":
        from ui.figures.room import FiguresRoom

        room = FiguresRoom(self._background, self._log, self._title_of)
        room.edit_wanted.connect(self.edit_wanted)
        room.dismissed.connect(self.dismissed)
        self._column.addWidget(room)
        self.setFocusProxy(room)
        return room

    @property
    def furnished(self) -> bool:
        return "room" in self.__dict__

    def refresh(self) -> None:
        """More was counted, or a title was changed."""
        if self.furnished:
            self.room.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.room.show()
        super().showEvent(event)
