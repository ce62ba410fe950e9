"""Watches the goods on a card: sizes and colours that the item has not, unknown items, and what is out of stock."""

from collections.abc import Iterator

from assistant.orders.card import Card, Details
from assistant.orders.lines import OrderLine, read_lines
from ui.orders.aids import Parts, Watch
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.names import oddity_sentence
from ui.words import words

say = words("catalogue")
FIRST = ("item", "size", "colour", "quantity")
"""The fields that are the first line of a card."""


class GoodsWatch(Watch):
    """Says what it said before once more when the catalogue has changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._goods = Goods(parts.background, parts.office.goods)
        self._goods.changed.connect(self._look_again)
        self._details = Details()

    def look(self, details: Details, card: Card | None) -> None:  # noqa: ARG002 - any card may be written anew
        self._details = details
        self._look_again()

    def _look_again(self) -> None:
        first = OrderLine(*(getattr(self._details, name).strip() for name in FIRST))
        said: dict[str, list[str]] = {}
        for field, sentence in remarks_on(first, self._goods):
            said.setdefault(field, []).append(sentence)
        for line in read_lines(self._details.lines):
            for _, sentence in remarks_on(line, self._goods):
                said.setdefault("lines", []).append(say("{item}: {what}", item=line.item, what=sentence))
        self.remarked.emit({field: "\n".join(sentences) for field, sentences in said.items()})


def remarks_on(line: OrderLine, goods: Goods) -> Iterator[tuple[str, str]]:
    """The field and the sentence of everything that is odd about a line."""
    if (catalogue := goods.catalogue) is None:
        return
    from assistant.orders.catalogue.check import check_line

    for finding in check_line(line, catalogue):
        yield finding.field, oddity_sentence(finding, catalogue)
