"""Reads the goods that a buyer names without labels, 黑色 XL 2件, with the help of the catalogue where there is one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.orders.catalogue.item import Item
from assistant.orders.goods import words
from assistant.orders.goods.known import KnownGoods
from assistant.orders.goods.runs import Run, find_runs
from assistant.orders.goods.sorting import Line, sort
from assistant.orders.goods.tokens import PARTS, Kind, Token
from assistant.orders.goods.totals import total_among
from assistant.orders.lines import OrderLine, part
from assistant.orders.quantity import read_quantity
from assistant.orders.recipient.folded import folded
from assistant.orders.recipient.recipient import Doubt

MOST = 2000  # characters that are looked at
OFFERED = 5  # items that may be meant
REASONS = (
    "goods_item_inferred",  # the one item of the catalogue whose name fits
    "goods_item_several",  # more than one fits
    "goods_item_named",  # a kind of goods, and the catalogue knows none
    "goods_item_guessed",  # looks like an item number
    "goods_number",  # a bare number: a size or a quantity
    "goods_several",  # more than one line was read out of a sentence
)
"""Every reason for a doubt. The form has a sentence for each."""

_NOTHING_KNOWN = KnownGoods()


@dataclass(frozen=True, slots=True)
class Goods:
    """`lines` as they are written; where only a kind of goods was named, `items` are the numbers that may be meant.
    `more`: besides what is on the card. `rest` is the text without the goods, `left` what no place was found for.
    `kinds` is how many different things are said."""

    lines: tuple[OrderLine, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    items: tuple[str, ...] = ()
    more: bool = False
    rest: str = ""
    left: tuple[str, ...] = ()
    kinds: int = 0


def read_goods(text: str, known: KnownGoods | None = None) -> Goods:
    """Never raises. What is not surely goods stays in the rest, character by character."""
    seen = folded(text[:MOST])
    runs = find_runs(seen, known or _NOTHING_KNOWN)
    return _Reading(text, seen, runs, known or _NOTHING_KNOWN).goods() if runs else Goods(rest=text)


class _Reading:
    """One text with goods in it."""

    def __init__(self, text: str, seen: str, runs: Sequence[Run], known: KnownGoods) -> None:
        self.text, self.seen, self.runs, self.known = text, seen, runs, known
        every = [token for run in runs for token in run.tokens]
        numbers = {token: float(seen[token.start : token.end]) for token in every if token.kind is Kind.NUMBER}
        self.sorted = sort(every, numbers, total_among(every, lambda token: read_quantity(self._of(token))))
        self.kinds = len({token.kind for token in every if token.kind in PARTS})

    def goods(self) -> Goods:
        return Goods(
            lines=tuple(self._line(line) for line in self.sorted.lines),
            doubts=tuple(self._doubts()),
            items=tuple(item.code for item in self._meant(self._first_item())),
            more=self.sorted.more,
            rest=self._rest(),
            left=tuple(self._of(token) for token in self.sorted.left),
            kinds=self.kinds,
        )

    def _line(self, line: Line) -> OrderLine:
        said = {kind.value: part(self._of(token)) for kind, token in line.parts.items()}
        if item := line.parts.get(Kind.ITEM):
            found = self._meant(item)
            said["item"] = found[0].code if len(found) == 1 else said["item"]
        return OrderLine(**{"item": "", **said})

    def _first_item(self) -> Token | None:
        return self.sorted.lines[0].parts.get(Kind.ITEM) if self.sorted.lines else None

    def _meant(self, token: Token | None) -> Sequence[Item]:
        """The items that these words name: by number, by name, or by the kind of goods."""
        if token is None:
            return ()
        word = self.seen[token.start : token.end]
        if item := self.known.item(word):
            return (item,)
        return self.known.named(word) or self.known.of_kind(word, OFFERED)

    def _doubts(self) -> Iterator[Doubt]:
        if not self.sorted.lines:
            return
        first = self.sorted.lines[0]
        if item := first.parts.get(Kind.ITEM):
            yield from self._doubt_of_item(item)
        for kind in (Kind.SIZE, Kind.QUANTITY):
            if kind in first.guessed:
                yield Doubt(kind.value, "goods_number", self._of(first.parts[kind]))
        if len(self.sorted.lines) > 1:
            yield Doubt("lines", "goods_several")

    def _doubt_of_item(self, token: Token) -> Iterator[Doubt]:
        word, meant = self.seen[token.start : token.end], self._meant(token)
        if self.known.item(word):
            return
        if meant:
            reason = "goods_item_inferred" if len(meant) == 1 else "goods_item_several"
        else:
            reason = "goods_item_named" if words.KINDS.fullmatch(word) else "goods_item_guessed"
        yield Doubt("item", reason, meant[0].name if len(meant) == 1 else self._of(token))

    def _of(self, token: Token) -> str:
        return token.value or self.text[token.start : token.end].strip()

    def _rest(self) -> str:
        """A line break in place of the goods: what stood around them does not belong together."""
        places = [0, *(place for run in self.runs for place in (run.start, run.end)), len(self.text)]
        kept = [self.text[a:b] for a, b in zip(places[::2], places[1::2], strict=True)]
        return "\n".join(kept).strip(" \t\n，,。;；、")
