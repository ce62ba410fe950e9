"""The order cards of a list, as rows."""

from dataclasses import replace

from assistant.orders.card import Card
from ui.orders.cards.row import Row, row_of
from ui.orders.paged_model import PagedModel


class CardModel(PagedModel):
    """A card becomes a row when it is first looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._with_case: frozenset[str] = frozenset()

    def mark(self, with_case: frozenset[str]) -> None:
        """The cards with these ids have an open after-sales case, the others have none."""
        if with_case != self._with_case:
            self._with_case = with_case
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, place: int) -> Row:
        row = self._rows[place]
        if isinstance(row, Card):
            row = row_of(row)
        case = row.id in self._with_case
        row = self._rows[place] = row if row.case == case else replace(row, case=case)
        return row
