"""Adds an order up: goods, then each kind of offer in a fixed order, then freight; every step is kept to be shown.

The order is the platforms': 满件折 first, then 满减, then coupons, then the shop's own factor, freight last. Of several
满减 or several 满件折 only the one counts that takes most off (a ladder); coupons add up, each looking at what is left.
A factor is rounded once, on the whole sum, half a fen upwards. What is taken off is spread over the lines in
proportion, so that the lines add up to the total.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.orders.price.money import spread
from assistant.orders.price.offers import Coupon, Factor, Freight, Line, Offer, Pieces, Threshold

LADDERS = (Pieces, Threshold)  # the best one of these counts
STACKED = (Coupon, Factor)
NO_FREIGHT = Freight()


@dataclass(frozen=True, slots=True)
class Step:
    """`offer` took `off` fen, which left `left`."""

    offer: Offer
    off: int
    left: int


@dataclass(frozen=True, slots=True)
class Hint:
    """For `more` fen of goods the next 满减 takes `less` off."""

    more: int
    offer: Threshold


@dataclass(frozen=True, slots=True)
class Total:
    """All in fen. `shares` is what each line comes to; with `freight` they add up to `total`."""

    goods: int
    steps: tuple[Step, ...]
    freight: int
    total: int
    shares: tuple[int, ...]
    hint: Hint | None = None


def add_up(lines: Sequence[Line], offers: Sequence[Offer] = (), freight: Freight = NO_FREIGHT) -> Total:
    """Never negative; without lines everything is 0."""
    goods, pieces = sum(line.sum for line in lines), sum(line.quantity for line in lines)
    left, steps = goods, []
    for offer in _in_order(offers, goods, pieces):
        if off := offer.off(left, pieces):
            left -= off
            steps.append(Step(offer, off, left))
    post = freight.due(left) if lines else 0
    shares = spread(left, [line.sum for line in lines])
    return Total(goods, tuple(steps), post, left + post, tuple(shares), _hint(offers, _before_thresholds(goods, steps)))


def _in_order(offers: Sequence[Offer], goods: int, pieces: int) -> list[Offer]:
    """One of each ladder, judged by what is left when its turn comes, then the rest as given."""
    ordered: list[Offer] = []
    left = goods
    for kind in LADDERS:
        rungs = [offer for offer in offers if isinstance(offer, kind)]
        if rungs:
            best = max(rungs, key=lambda offer: offer.off(left, pieces))
            left -= best.off(left, pieces)
            ordered.append(best)
    return ordered + [offer for kind in STACKED for offer in offers if isinstance(offer, kind)]


def _before_thresholds(goods: int, steps: Sequence[Step]) -> int:
    return next((step.left for step in steps if isinstance(step.offer, Pieces)), goods)


def _hint(offers: Sequence[Offer], amount: int) -> Hint | None:
    """The cheapest way to a better 满减 than now."""
    rungs = [offer for offer in offers if isinstance(offer, Threshold)]
    now = max((rung.off(amount, 0) for rung in rungs), default=0)
    nexts = [Hint((amount // rung.minimum + 1) * rung.minimum - amount if rung.each else rung.minimum - amount, rung)
             for rung in rungs]  # fmt: skip
    better = [hint for hint in nexts if hint.more > 0 and hint.offer.off(amount + hint.more, 0) > now]
    return min(better, key=lambda hint: hint.more, default=None) if amount else None
