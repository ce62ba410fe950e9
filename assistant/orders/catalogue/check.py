"""Holds the goods on a card against the catalogue: sizes and colours that an item has not, and what is out of stock."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import Item, Stock, code_key
from assistant.orders.lines import OrderLine


class Oddity(StrEnum):
    """What a person should look at. None of these keeps a card from being sent: the catalogue may be out of date."""

    UNKNOWN_ITEM = "item_unknown"
    UNKNOWN_SIZE = "size_unknown"
    UNKNOWN_COLOUR = "colour_unknown"
    OUT_OF_STOCK = "item_out_of_stock"
    LOW_STOCK = "item_low_stock"
    PRESALE = "item_presale"


@dataclass(frozen=True, slots=True)
class Finding:
    """`field` of the line ("item", "size", "colour"), what is odd, and what there is instead: sizes, colours, codes of
    alternatives, or a day."""

    field: str
    oddity: Oddity
    instead: tuple[str, ...] = ()


def check_line(line: OrderLine, catalogue: Catalogue) -> tuple[Finding, ...]:
    """Nothing for an empty item, and nothing at all while the catalogue is empty."""
    if not line.item.strip() or not len(catalogue):
        return ()
    item = catalogue.item(line.item)
    if item is None:
        return (Finding("item", Oddity.UNKNOWN_ITEM, tuple(near.code for near in catalogue.find(line.item, 3))),)
    instead = tuple(other.code for other in catalogue.alternatives(item))
    return tuple(_findings(line, item, instead))


def _findings(line: OrderLine, item: Item, instead: tuple[str, ...]) -> Iterator[Finding]:
    match item.stock:
        case Stock.OUT:
            yield Finding("item", Oddity.OUT_OF_STOCK, instead)
        case Stock.LOW:
            yield Finding("item", Oddity.LOW_STOCK)
        case Stock.PRESALE:
            yield Finding("item", Oddity.PRESALE, (item.presale_until.isoformat(),) if item.presale_until else ())
    if _lacks(item.sizes, line.size):
        yield Finding("size", Oddity.UNKNOWN_SIZE, item.sizes)
    if _lacks(item.colours, line.colour):
        yield Finding("colour", Oddity.UNKNOWN_COLOUR, item.colours)


def _lacks(there: tuple[str, ...], wanted: str) -> bool:
    """38码 is 38 and 黑 is 黑色; nothing is lacking where the item names none or the card says nothing."""
    if not there or not wanted.strip():
        return False
    return _bare(wanted) not in map(_bare, there)


def _bare(text: str) -> str:
    return code_key(text).removesuffix("码").removesuffix("色").removesuffix("号")
