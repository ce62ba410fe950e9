"""The Order tab as the program sees it: a place in the window, furnished when it is first needed."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background

if TYPE_CHECKING:
    from assistant.orders.card import Details
    from assistant.orders.office import OrderOffice
    from ui.orders.room import OrderRoom


class OrderTab(QWidget):
    """`settings_get` gives the value of a setting by its key; `keep_draft` keeps the unsaved form as plain values
    ({} for none), `draft` is what was kept last time.

    The room with its form and list costs as much as half an empty window, so the first window does not wait for it.
    """

    insert_wanted = Signal(str, str)  # the confirmation text, the card's id; `inserted(id)` is the answer
    picture_wanted = Signal(object, str)  # the card as the bytes of a PNG, the card's id; answered in the same way
    copy_wanted = Signal(str)
    notice = Signal(str, str)  # a sentence; "info", "success", "warning" or "error"
    settled = Signal()  # what was wanted of the form is in it now, or another card is: a warning does not hold any more
    needs_focus = Signal()  # the cursor was put into a field: somebody is about to type here
    dismissed = Signal()
    clerk_wanted = Signal(str)  # one of the clerk's windows

    def __init__(
        self,
        background: Background,
        office: Callable[[], "OrderOffice"],
        settings_get: Callable[[str], object],
        keep_draft: Callable[[dict[str, Any]], None] = lambda _: None,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self._parts = settings_get, keep_draft, draft
        self._background = background
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def room(self) -> "OrderRoom":
        from ui.orders.room import OrderRoom

        room = OrderRoom(self._background, self._office(), *self._parts)
        room.insert_wanted.connect(self.insert_wanted)
        room.picture_wanted.connect(self.picture_wanted)
        room.copy_wanted.connect(self.copy_wanted)
        room.notice.connect(self.notice)
        room.page.shown.connect(self.settled)
        room.page.form.answered.connect(self.settled)
        room.needs_focus.connect(self.needs_focus)
        room.dismissed.connect(self.dismissed)
        room.clerk_wanted.connect(self.clerk_wanted)
        self._column.addWidget(room)
        return room

    @property
    def furnished(self) -> bool:
        return "room" in self.__dict__

    def start_new(self) -> None:
        """An empty form; what stood in it can be taken back."""
        self.room.start_new()

    def open_card(self, id: str) -> None:
        self.room.open_card(id)

    def focus_first(self) -> None:
        self.room.focus_first()

    def withdraw_offer(self) -> None:
        self.room.page.intake.withdraw()

    def offer(self, text: str) -> None:
        """What the buyer wrote, as it was just copied in the chat."""
        self.room.page.intake.offer(text)

    def buyers_words(self) -> tuple[str, ...]:
        """What in the form's card is the buyer's own, such as his address."""
        details = self.room.page.form.details()
        own = (details.contact, details.phone, details.address, details.account, details.notes, details.wish)
        return tuple(filter(None, own))

    def details(self) -> "Details":
        """What stands in the form; an empty card as long as nobody has opened it."""
        from assistant.orders.card import Details

        return self.room.page.form.details() if self.furnished else Details()

    @property
    def card(self) -> str:
        """The id of the card that is open, "" for a new one."""
        return self.room.open.id if self.furnished else ""

    def inserted(self, card_id: str) -> None:
        """The App says that the card's text is in the chat: it counts as sent."""
        self.room.inserted(card_id)

    def change_shop(self, before: str, shop: str) -> None:
        """A new card that was begun for one shop is meant for another."""
        if self.furnished:
            self.room.page.change_shop(before, shop)

    def refresh(self) -> None:
        """Settings or cards were changed elsewhere."""
        if self.furnished:
            self.room.refresh()

    def reload(self) -> None:
        """Another process may have changed cards and items."""
        if self.furnished:
            self.room.reload()

    def keep(self) -> None:
        """Keeps what is not saved yet; the App calls it, too, before it ends."""
        if self.furnished:
            self.room.keep()

    def showEvent(self, event: QShowEvent) -> None:
        self.room.show()
        super().showEvent(event)
