"""The picking list: what to fetch from the shelves for the orders that go out, and how each order is packed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.orders.card import Card, State
from assistant.orders.lines import OrderLine, read_lines
from assistant.orders.masking import masked
from assistant.orders.quantity import read_quantity


@dataclass(frozen=True, slots=True)
class Order:
    """One parcel. `number` counts from 1 on this list; who the buyer is stays hidden. The wish stands as it was typed:
    what is to be engraved may be a number."""

    number: int
    order_number: str
    contact: str
    address: str
    courier: str
    lines: tuple[OrderLine, ...]
    wish: str
    notes: str
    remark: str
    changed: bool  # the buyer has changed it since he confirmed it

    @property
    def pieces(self) -> int:
        return sum(line.pieces for line in self.lines)


@dataclass(frozen=True, slots=True)
class Goods:
    """What lies together on a shelf: `pieces` of one size and colour, for the orders with these numbers.

    `wished` are those of them with a special wish. `unclear` are quantities that are no whole number, as they were
    typed; they are in `pieces` as `OrderLine.pieces` counts them.
    """

    size: str
    colour: str
    pieces: int
    orders: tuple[int, ...]
    wished: tuple[int, ...] = ()
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All sizes and colours of one item; `item` is "" for what was ordered without an item number."""

    item: str
    goods: tuple[Goods, ...]

    @property
    def pieces(self) -> int:
        return sum(goods.pieces for goods in self.goods)


@dataclass(frozen=True, slots=True)
class PickingList:
    """Shelves by item number, orders with the oldest card first."""

    shelves: tuple[Shelf, ...]
    orders: tuple[Order, ...]

    @property
    def pieces(self) -> int:
        return sum(order.pieces for order in self.orders)

    @property
    def wishes(self) -> int:
        return sum(1 for order in self.orders if order.wish)


def picking_list(cards: Iterable[Card]) -> PickingList:
    """Every card is an order on it, also one without goods, so that none is forgotten in silence."""
    in_turn = sorted(cards, key=lambda card: (card.created_at.timestamp() if card.created_at else 0.0, card.id))
    orders = tuple(_order(number, card) for number, card in enumerate(in_turn, 1))
    return PickingList(tuple(_shelves(orders)), orders)


def _order(number: int, card: Card) -> Order:
    details = masked(card.details)
    return Order(
        number,
        details.order_number.strip(),
        details.contact,
        details.address,
        details.courier.strip(),
        tuple(_lines(card)),
        card.details.wish.strip(),
        details.notes.strip(),
        details.remark.strip(),
        card.state is State.CHANGED,
    )


def _lines(card: Card) -> Iterator[OrderLine]:
    """The goods of the form's own fields, if there are any, then the further ones."""
    details = card.details
    own = OrderLine(details.item.strip(), details.size.strip(), details.colour.strip(), details.quantity.strip())
    if own.text:
        yield own
    yield from read_lines(details.lines)


Picked = tuple[Order, OrderLine]


def _shelves(orders: Sequence[Order]) -> Iterator[Shelf]:
    picked = sorted(((order, line) for order in orders for line in order.lines), key=_place)
    for _, of_item in groupby(picked, key=lambda each: _place(each)[0]):
        kinds = [list(alike) for _, alike in groupby(of_item, key=_place)]
        yield Shelf(kinds[0][0][1].item, tuple(map(_goods, kinds)))


def _goods(alike: Sequence[Picked]) -> Goods:
    first = alike[0][1]
    return Goods(
        first.size,
        first.colour,
        sum(line.pieces for _, line in alike),
        tuple(dict.fromkeys(order.number for order, _ in alike)),
        tuple(dict.fromkeys(order.number for order, _ in alike if order.wish)),
        tuple(line.quantity for _, line in alike if is_unclear(line)),
    )


def is_unclear(line: OrderLine) -> bool:
    """A quantity was typed, and it is no whole number above zero."""
    number = read_quantity(line.quantity)
    return bool(line.quantity) and (number is None or number <= 0 or number != int(number))


Key = tuple[tuple[int, int, str], ...]

_SIZES = {name: rank for rank, names in enumerate((
    ("xxxs", "3xs"), ("xxs", "2xs"), ("xs",), ("s",), ("m",), ("l",), ("xl",), ("xxl", "2xl"), ("xxxl", "3xl"),
    ("xxxxl", "4xl"), ("xxxxxl", "5xl"), ("6xl",),
)) for name in names}  # fmt: skip


def _place(picked: Picked) -> tuple[Key, Key, Key]:
    """Where it lies: item, size, colour. Neither case nor width nor spaces make two places of one."""
    line = picked[1]
    return _natural(line.item), _size(line.size), _natural(line.colour)


def _size(text: str) -> Key:
    """Letters from small to large, after the sizes that are numbers; 38码 is 38."""
    bare = _folded(text).removesuffix("码")
    return ((1, _SIZES[bare], ""),) if bare in _SIZES else _natural(bare)


def _natural(text: str) -> Key:
    """A-9 before A-10: digits compare as numbers, of any length; nothing at all comes last."""
    parts = re.findall(r"\d+|\D+", _folded(text))
    return tuple(_digits(part) if part[0].isdecimal() else (2, 0, part) for part in parts) or ((3, 0, ""),)


def _digits(part: str) -> tuple[int, int, str]:
    """By the count of digits, then by the digits; leading zeros stay what tells A-07 from A-7."""
    bare = part.lstrip("0")
    return 0, len(bare), f"{bare} {part}"


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
