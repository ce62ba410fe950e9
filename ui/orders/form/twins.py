"""Notices that a platform order is already on another card, and offers to open that one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from assistant.orders.card import Card
from assistant.orders.desk import OrderDesk
from ui.background import Background
from ui.orders.banner import Banner
from ui.orders.names import state_name
from ui.words import words

say = words("orders")


class TwinWatch(QObject):
    """Looks in the background; `current` gives the order number and the card's id as they are now."""

    open_wanted = Signal(str)  # the id of the other card
    refused = Signal(object)  # Refused

    def __init__(
        self, background: Background, desk: OrderDesk, banner: Banner, current: Callable[[], tuple[str, str]]
    ) -> None:
        super().__init__()
        self._background = background
        self._desk = desk
        self._banner = banner
        self._current = current

    def look(self) -> None:
        asked = number, card = self._current()
        if not number.strip():
            self._banner.hide()
            return

        def done(twins: Sequence[Card]) -> None:
            if asked == self._current():
                self._show(twins)

        self._background.run(lambda: self._desk.twins(number, card), done, self.refused.emit)

    def _show(self, twins: Sequence[Card]) -> None:
        if not twins:
            self._banner.hide()
            return
        twin = twins[0]
        item = twin.details.item.strip() or say("no item number")
        sentence = say("This order is already on a card: {item}, {state}.", item=item, state=state_name(twin.state))
        self._banner.tell(sentence, say("Open it"), lambda: self.open_wanted.emit(twin.id))
