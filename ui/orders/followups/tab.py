"""The Today tab as the program sees it: a place in the window, furnished when it is first needed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background

if TYPE_CHECKING:
    from assistant.orders.office import OrderOffice
    from ui.orders.followups.room import TodayRoom


class TodayTab(QWidget):
    """`title_of` gives the title of the reply with a code, "" when there is none."""

    insert_wanted = Signal(str, str, bool)  # a reply's code, the follow-up's id; whether to send it. See `settled`
    open_wanted = Signal(str)  # the id of a card
    copy_wanted = Signal(str)
    notice = Signal(str, str)  # a sentence; "info", "success", "warning" or "error"
    undoable = Signal(str, object)  # a sentence; a function that takes it back
    needs_focus = Signal()  # the cursor was put into a field: somebody is about to type here
    dismissed = Signal()

    def __init__(
        self, background: Background, office: Callable[[], "OrderOffice"], title_of: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._background, self._office, self._title_of = background, office, title_of
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def room(self) -> "TodayRoom":
        from ui.orders.followups.room import TodayRoom

        room = TodayRoom(self._background, self._office(), self._title_of)
        room.insert_wanted.connect(self.insert_wanted)
        room.open_wanted.connect(self.open_wanted)
        room.copy_wanted.connect(self.copy_wanted)
        room.notice.connect(self.notice)
        room.undoable.connect(self.undoable)
        room.needs_focus.connect(self.needs_focus)
        room.dismissed.connect(self.dismissed)
        self._column.addWidget(room)
        self.setFocusProxy(room)
        return room

    @property
    def furnished(self) -> bool:
        return "room" in self.__dict__

    def settled(self, id: str) -> None:
        """The App says that the reply is in the chat: the follow-up is done."""
        self.room.deeds.settled(id)

    def open_again(self, id: str) -> None:
        """The reply was taken back out of the chat."""
        self.room.deeds.open_again(id)

    def refresh(self) -> None:
        """Follow-ups, cards or replies were changed elsewhere."""
        if self.furnished:
            self.room.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.room.show()
        super().showEvent(event)
