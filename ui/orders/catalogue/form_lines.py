"""Completes the goods of a line: its item by code, name or pinyin, then size and colour out of what that item has."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

from assistant.orders.catalogue.item import Item, code_key
from ui.orders.catalogue.completion import Completion, Offer, Offers
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.names import one_line

MOST = 20  # offers; who sees none that is meant types on


def complete(item: QLineEdit, size: QLineEdit, colour: QLineEdit, goods: Goods) -> tuple[Completion, ...]:
    """The completions of the three lines, which live as long as these."""

    def sizes(known: Item) -> Sequence[str]:
        return known.sizes

    def colours(known: Item) -> Sequence[str]:
        return known.colours

    return (
        Completion(item, offers_of(goods)),
        Completion(size, _out_of(sizes, item, goods), at_once=True),
        Completion(colour, _out_of(colours, item, goods), at_once=True),
    )


def offers_of(goods: Goods) -> Offers:
    """Items that may be meant; none once a code is written out."""

    def offers(typed: str) -> Sequence[Offer]:
        catalogue = goods.catalogue
        if catalogue is None:
            return ()
        found = catalogue.find(typed, MOST)
        if len(found) == 1 and found[0].code_key == code_key(typed):
            return ()
        return [Offer(one.code, one_line(one)) for one in found]

    return offers


def _out_of(values: Callable[[Item], Sequence[str]], item: QLineEdit, goods: Goods) -> Offers:
    def offers(typed: str) -> Sequence[Offer]:
        known = goods.catalogue.item(item.text()) if goods.catalogue else None
        there = values(known) if known else ()
        wanted = typed.strip().casefold()
        if wanted in (value.casefold() for value in there):
            return ()
        return [Offer(value, value) for value in there if wanted in value.casefold()]

    return offers
