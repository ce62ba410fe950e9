"""Tells the total of an order from the amounts it is made of: 买了3件 黑色2 白色1."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from assistant.orders.goods.tokens import Kind, Token

_COUNTS = (Kind.QUANTITY, Kind.NUMBER)
_TOLD_APART_BY = (Kind.ITEM, Kind.SIZE, Kind.COLOUR)
_FEWEST_PARTS = 2  # amounts that make a total


def total_among(tokens: Sequence[Token], amount: Callable[[Token], Decimal | None]) -> Token | None:
    """The first or the last amount, when it is the sum of the others and each of these has a colour, a size or an item
    of its own: 3件黑色 2件白色 1件灰色 has none."""
    counts = [token for token in tokens if token.kind in _COUNTS]
    others = len(counts) - 1
    if others < _FEWEST_PARTS or not any(_how_many(tokens, kind) == others for kind in _TOLD_APART_BY):
        return None
    amounts = [amount(token) or Decimal(0) for token in counts]
    ends = [
        token for token in (counts[0], counts[-1]) if token.kind is Kind.QUANTITY and _stands_outside(tokens, token)
    ]
    return next((token for token in ends if 2 * amounts[counts.index(token)] == sum(amounts)), None)


def _how_many(tokens: Sequence[Token], kind: Kind) -> int:
    return sum(token.kind is kind for token in tokens)


def _stands_outside(tokens: Sequence[Token], total: Token) -> bool:
    """Before all that tells the parts apart, or behind it."""
    told = [token.start for token in tokens if token.kind in _TOLD_APART_BY]
    return total.start < min(told) or total.start > max(told)
