"""Orders as they come up at the trade's desks, each computed by hand beside it, in fen."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.price.basket import read_priced
from assistant.orders.price.offers import Freight, Line, Threshold, read_offers
from assistant.orders.price.total import Total, add_up


@dataclass(frozen=True)
class Order:
    """What was bought, what was promised, the freight, and by hand: each step's fen off, each line's share, the sum."""

    goods: str
    offers: str
    freight: Freight
    off: tuple[int, ...]
    shares: tuple[int, ...]
    total: int

    def add_up(self) -> Total:
        return add_up(read_priced(self.goods), read_offers(self.offers), self.freight)


FREE = Freight()

ORDERS = {
    # A regular buyer bargains and gets the VIP price: 139.00 × 0.98 = 136.22
    "vip": Order("139", "VIP 9.8折", FREE, (278,), (13622,), 13622),
    # Two pairs of trousers at 159: 318 ≥ 300, so 318 − 30 = 288; two of one kind are one line
    "threshold": Order("159x2", "满300减30", FREE, (3000,), (28800,), 28800),
    # The same to Xinjiang, which is not free of freight: 288 + 12 = 300
    "remote": Order("159x2", "满300减30", Freight(1200), (3000,), (28800,), 30000),
    # To Hong Kong by EMS at the EMS price of 35: 89 + 35 = 124
    "ems": Order("89", "", Freight(3500), (), (8900,), 12400),
    # The coupon of 5 for who told her size: 128 + 89 = 217, − 5 = 212.
    # Shares: 212 × 128/217 = 125.0506… → 125.05, 212 × 89/217 = 86.9493… → 86.95; 125.05 + 86.95 = 212
    "coupon": Order("128 89", "券5", FREE, (500,), (12505, 8695), 21200),
    # A bundle with everything: 3 × 89 = 267; 2件9折: − 26.70 = 240.30; 满200减20: 220.30;
    # 9.8折: 220.30 × 0.98 = 215.894 → 215.89, so 4.41 off; over 199 the freight of 10 is free
    "all": Order("89x3", "9.8折 满200减20 2件9折", Freight(1000, 19900), (2670, 2000, 441), (21589,), 21589),
    # One yuan short of the threshold after the discount for two pieces: 2 × 111 × 0.9 = 199.80 < 200
    "short": Order("111x2", "2件9折 满200减20", FREE, (2220,), (19980,), 19980),
    # Half a fen goes upwards: 0.75 × 0.9 = 0.675 → 0.68
    "half": Order("0.75", "9折", FREE, (7,), (68,), 68),
    # A ladder: 520 reaches 满500减80 and not 30 more
    "ladder": Order("520", "满300减30 满500减80", FREE, (8000,), (44000,), 44000),
    # 每满200减20 three times in 650
    "each": Order("650", "每满200减20", FREE, (6000,), (59000,), 59000),
    # Two coupons: 105 − 10 = 95 is less than the second one's 100, which then does not count
    "coupons": Order("105", "券10（满100） 券20（满100）", FREE, (1000,), (9500,), 9500),
    # Three equal lines and 10 off 100: 30 each, no fen left over; 33.33 + 33.33 + 33.34 = 100
    "thirds": Order("33.33 33.33 33.34", "满100减10", FREE, (1000,), (3000, 3000, 3000), 9000),
}  # fmt: skip


@pytest.mark.parametrize("name", ORDERS)
def test_it_comes_to_what_was_computed_by_hand(name: str) -> None:
    order = ORDERS[name]
    total = order.add_up()
    assert tuple(step.off for step in total.steps) == order.off
    assert total.shares == order.shares
    assert total.total == order.total


ladders = some.lists(
    some.builds(
        lambda minimum, part, each: Threshold(minimum, max(1, minimum * part // 100), each),
        some.integers(100, 100_000), some.integers(1, 100), some.booleans(),
    ), min_size=1, max_size=5,
)  # fmt: skip


@given(ladders, some.integers(0, 500_000), some.integers(0, 500_000))
def test_a_larger_amount_never_gets_less_off_by_the_same_ladder(ladder: list[Threshold], one: int, other: int) -> None:
    def off(amount: int) -> int:
        return sum(step.off for step in add_up([Line("x", amount)], ladder).steps)

    small, large = sorted((one, other))
    assert off(small) <= off(large)


@given(ladders, some.integers(1, 500_000), some.permutations(range(5)))
def test_the_order_in_which_offers_are_given_changes_nothing(
    ladder: list[Threshold], amount: int, order: list[int]
) -> None:
    turned = [ladder[place] for place in order if place < len(ladder)]
    assert add_up([Line("x", amount)], turned).total == add_up([Line("x", amount)], ladder).total
