"""What an order costs: worked examples of the trade, and what holds for every order."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.price.offers import Coupon, Factor, Freight, Line, Offer, Pieces, Threshold, read_offer
from assistant.orders.price.total import NO_FREIGHT, add_up

money = some.integers(0, 1_000_000)
lines = some.lists(some.builds(Line, some.just("x"), money, some.integers(1, 20)), min_size=1, max_size=6)
thresholds = some.builds(
    lambda minimum, part, each: Threshold(minimum, max(1, minimum * part // 100), each),
    some.integers(100, 200_000), some.integers(1, 100), some.booleans(),
)  # fmt: skip
rates = some.integers(10, 99).map(lambda hundredth: Decimal(hundredth) / 100)
offers = some.lists(
    some.one_of(
        thresholds,
        some.builds(Coupon, money, money),
        some.builds(Pieces, some.integers(1, 5), rates),
        some.builds(Factor, rates),
    ),
    max_size=6,
)
freights = some.builds(Freight, money, some.none() | money)


def total(goods: list[tuple[int, int]], *written: str, freight: Freight = NO_FREIGHT) -> int:
    return add_up([Line("x", unit, count) for unit, count in goods], [read_offer(w) for w in written], freight).total


@pytest.mark.parametrize(
    ("goods", "written", "paid"),
    [
        ([(9900, 1)], (), 9900),
        ([(15900, 2)], ("满300减30",), 28800),
        ([(14900, 2)], ("满300减30",), 29800),
        ([(26000, 2)], ("满300减30", "满500减80"), 44000),  # a ladder: the best one counts
        ([(65000, 1)], ("每满200减20",), 59000),
        ([(5000, 3)], ("2件9折",), 13500),
        ([(5000, 3)], ("2件9折", "3件8折"), 12000),
        ([(10000, 1)], ("券10（满100）",), 9000),
        ([(9900, 1)], ("券10（满100）",), 9900),
        ([(31000, 1)], ("满300减30", "券10（满100）", "9.8折"), 26460),
        ([(1, 1)], ("9.8折",), 1),  # 0.98 fen is one fen
        ([(500, 1)], ("券10",), 0),
    ],
)
def test_worked_examples(goods: list[tuple[int, int]], written: tuple[str, ...], paid: int) -> None:
    assert total(goods, *written) == paid


def test_freight_is_free_from_what_is_left_to_pay() -> None:
    freight = Freight(1000, 9900)
    assert total([(10000, 1)], "券10", freight=freight) == 10000
    assert total([(10900, 1)], "券10", freight=freight) == 9900


def test_the_steps_show_who_took_what() -> None:
    done = add_up([Line("x", 31000)], [read_offer("9.8折"), read_offer("满300减30")])
    assert [(step.offer.written, step.off, step.left) for step in done.steps] == [
        ("满300减30", 3000, 28000),
        ("9.8折", 560, 27440),
    ]


def test_the_hint_says_how_little_is_missing_to_the_next_step() -> None:
    done = add_up([Line("x", 28000)], [read_offer("满300减30"), read_offer("满500减80")])
    assert done.hint is not None
    assert (done.hint.more, done.hint.offer.written) == (2000, "满300减30")
    assert add_up([Line("x", 60000)], [read_offer("满300减30")]).hint is None
    each = add_up([Line("x", 25000)], [read_offer("每满200减20")]).hint
    assert each is not None
    assert each.more == 15000


@given(lines, offers, freights)
def test_nothing_is_ever_negative_and_the_lines_add_up(goods: list[Line], given: list[Offer], freight: Freight) -> None:
    done = add_up(goods, given, freight)
    assert min(done.total, done.freight, *done.shares) >= 0
    assert sum(done.shares) + done.freight == done.total
    assert done.goods - sum(step.off for step in done.steps) + done.freight == done.total


@given(lines, thresholds, some.integers(1, 100))
def test_who_buys_more_never_pays_less_per_goods_than_the_threshold_takes(
    goods: list[Line], threshold: Threshold, more: int
) -> None:
    less = add_up(goods, [threshold])
    bigger = add_up([*goods, Line("y", more)], [threshold])
    assert sum(step.off for step in bigger.steps) >= sum(step.off for step in less.steps)


@given(lines, thresholds)
def test_following_the_hint_takes_off_what_it_says(goods: list[Line], threshold: Threshold) -> None:
    hint = add_up(goods, [threshold]).hint
    if hint is not None:
        followed = add_up([*goods, Line("y", hint.more)], [threshold])
        short = add_up([*goods, Line("y", hint.more - 1)], [threshold])
        assert sum(step.off for step in followed.steps) > sum(step.off for step in short.steps)
