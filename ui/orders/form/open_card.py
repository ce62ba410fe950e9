"""Keeps which card is open in the form, and carries what is done to it to the desk in the background."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from assistant.orders.card import Card, Details, State
from assistant.orders.desk import OrderDesk
from assistant.orders.states import read_only
from assistant.refusal import Refused
from ui.background import Background


class OpenCard(QObject):
    """`card` is the open card as it is on file, None for one that has not been saved yet.

    An answer that comes after another card was opened still reaches `filed`, but no longer changes what is open.
    """

    changed = Signal()  # another card is open, or this one is another revision
    filed = Signal(object)  # Card: anything was written
    refused = Signal(object)  # Refused
    busy_changed = Signal()

    def __init__(self, background: Background, desk: OrderDesk) -> None:
        super().__init__()
        self.card: Card | None = None
        self._background = background
        self._desk = desk
        self._opening = 0
        self._waiting = 0
        background.crashed.connect(lambda _: self._count(-self._waiting))  # a bug must not lock the form

    @property
    def id(self) -> str:
        return self.card.id if self.card else ""

    @property
    def busy(self) -> bool:
        """A write is under way."""
        return self._waiting > 0

    @property
    def read_only(self) -> bool:
        return self.card is not None and read_only(self.card.state)

    def put(self, card: Card | None, revision: int = 0) -> None:
        """Opens this card, or none; with `revision`, as the version of it that somebody has already seen."""
        self._opening += 1
        self.card = replace(card, revision=revision) if card and revision else card
        self.changed.emit()

    def load(self, id: str, loaded: Callable[[Card], None]) -> None:
        """Fetches a card that is to be opened, unless another one is opened before it is there."""
        self._opening += 1
        opening = self._opening

        def done(card: Card) -> None:
            if opening == self._opening:
                loaded(card)

        self._background.run(lambda: self._desk.get(id), done, self.refused.emit)

    def save(self, details: Details, saved: Callable[[Card], None]) -> None:
        card = self.card
        if card is None:
            self._write(lambda: self._desk.new(details), saved, opens=True)
        else:
            self._write(lambda: self._desk.change(card.id, details, card.revision), saved)

    def move(self, state: State) -> None:
        if card := self.card:
            self._write(lambda: self._desk.move(card.id, state, card.revision))

    def sent(self, id: str) -> None:
        """The text of this card is in the chat, whatever card is open by now."""
        self._write(lambda: self._desk.sent(id))

    def _write(
        self, verb: Callable[[], Card], then: Callable[[Card], None] = lambda _: None, *, opens: bool = False
    ) -> None:
        opening = self._opening
        self._count(+1)

        def done(card: Card) -> None:
            self._count(-1)
            if opening == self._opening and (self.id == card.id or (opens and not self.card)):
                self.card = card
                self.changed.emit()
            self.filed.emit(card)
            then(card)

        def refused(refusal: Refused) -> None:
            self._count(-1)
            self.refused.emit(refusal)

        self._background.run(verb, done, refused)

    def _count(self, step: int) -> None:
        self._waiting += step
        self.busy_changed.emit()
