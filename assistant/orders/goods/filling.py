"""Puts goods that were read from a message into the form: the first into its own fields, the others into its lines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from assistant.orders.card import Details
from assistant.orders.goods.read import Goods
from assistant.orders.lines import OrderLine, read_lines, write_lines
from assistant.orders.recipient.recipient import Doubt

PARTS = ("item", "size", "colour", "quantity")
_ONLY_A_KIND = ("goods_item_several", "goods_item_named")


@dataclass(frozen=True, slots=True)
class WithGoods:
    """`left` are words that found no place in the form; `instead` are other items that may be meant."""

    details: Details
    doubts: tuple[Doubt, ...] = ()
    instead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left: tuple[str, ...] = ()


def put_goods(details: Details, goods: Goods) -> WithGoods:
    """A part that was not said leaves its field as it is."""
    if not goods.lines:
        return WithGoods(details, left=goods.left)
    if goods.more and any(getattr(details, name).strip() for name in ("size", "colour", "quantity")):
        return _with_lines(details, goods.lines, goods, ())
    first, doubts, left = goods.lines[0], list(goods.doubts), list(goods.left)
    if (kind := _kind_alone(goods)) and details.item.strip():
        if not _may_be(details.item, goods):
            left.append(first.item)
        doubts.remove(kind)
        first = replace(first, item="")
    said = {name: getattr(first, name) for name in PARTS if getattr(first, name)}
    filled = _with_lines(replace(details, **said), goods.lines[1:], goods, doubts)
    return replace(filled, left=tuple(left))


def _kind_alone(goods: Goods) -> Doubt | None:
    return next((doubt for doubt in goods.doubts if doubt.reason in _ONLY_A_KIND), None)


def _may_be(item: str, goods: Goods) -> bool:
    """那件外套 is the coat that the card has already."""
    return item.strip().casefold() in (code.casefold() for code in goods.items)


def _with_lines(
    details: Details, lines: tuple[OrderLine, ...], goods: Goods, doubts: list[Doubt] | tuple[()]
) -> WithGoods:
    """Behind those that are there, each once; one without an item is of the item of the form."""
    there = read_lines(details.lines)
    new = [line for line in _named(lines, details.item.strip()) if line not in there]
    instead = {"item": goods.items} if any(doubt.reason == "goods_item_several" for doubt in doubts) else {}
    if not new:
        return WithGoods(details, tuple(doubts), instead, goods.left)
    several = (*(doubt for doubt in doubts if doubt.field != "lines"), Doubt("lines", "goods_several"))
    return WithGoods(replace(details, lines=write_lines([*there, *new])), several, instead, goods.left)


def _named(lines: tuple[OrderLine, ...], item: str) -> Iterator[OrderLine]:
    for line in lines:
        yield line if line.item else replace(line, item=item)
