"""Keeps up to date which cards of the list have an open after-sales case."""

from PySide6.QtCore import QObject

from assistant.orders.office import OrderOffice
from ui.alive import while_alive
from ui.background import Background
from ui.orders.cards.model import CardModel


class CaseMarks(QObject):
    """Asked anew with each answer that the list shows: the open ones are few, and an index holds them."""

    def __init__(self, background: Background, office: OrderOffice, cards: CardModel) -> None:
        super().__init__(cards)
        self._background, self._office, self._cards = background, office, cards
        cards.modelReset.connect(self.look)

    def look(self) -> None:
        self._background.run(self._find, while_alive(self, self._cards.mark))

    def _find(self) -> frozenset[str]:
        return self._office.after_sales.open_cards()
