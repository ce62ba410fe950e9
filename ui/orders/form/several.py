"""Offers to make a card for each of several recipients that were pasted at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from assistant.orders.card import Card, Details, State
from assistant.orders.desk import OrderDesk
from assistant.orders.pasted import fill_from
from ui.background import Background
from ui.orders.banner import Banner
from ui.orders.form.intake import Known
from ui.words import words

say = words("orders")
WHO = {"contact": "", "phone": "", "address": "", "account": "", "order_number": ""}


class SeveralCards(QObject):
    """What stands in the form about the goods counts for all of the cards, but for what a buyer's text says. They are
    drafts, and can be taken back."""

    filed = Signal(object)  # Card, one after the other
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, desk: OrderDesk, banner: Banner, known: Known) -> None:
        super().__init__()
        self._background = background
        self._desk = desk
        self._banner = banner
        self._known = known

    def offer(self, goods: dict[str, str], texts: Sequence[str]) -> None:
        blank = Details(**goods | WHO)
        several = [fill_from(blank, text, self._known()) for text in texts]
        doubtful = sum(bool(filled.doubts) for filled in several)
        said = say("{number} recipients were found.", number=len(texts))
        if doubtful:
            said += " " + say("Look through {number} of the cards: something about them is doubtful.", number=doubtful)
        cards = [filled.details for filled in several]
        self._banner.tell(said, say("Make {number} cards", number=len(cards)), lambda: self._make(cards))

    def _make(self, several: Sequence[Details]) -> None:
        self._background.run(lambda: [self._desk.new(details) for details in several], self._made, self.refused.emit)

    def _made(self, cards: Sequence[Card]) -> None:
        self._tell(cards)
        said = say("{number} cards were filed as drafts.", number=len(cards))
        self._banner.tell(said, say("Take back"), lambda: self._take_back(cards))

    def _take_back(self, cards: Sequence[Card]) -> None:
        self._banner.hide()
        self._background.run(
            lambda: [self._desk.move(card.id, State.CANCELLED, card.revision) for card in cards],
            self._tell,
            self.refused.emit,
        )

    def _tell(self, cards: Sequence[Card]) -> None:
        for card in cards:
            self.filed.emit(card)
