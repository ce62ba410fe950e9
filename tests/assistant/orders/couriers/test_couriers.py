"""Which couriers serve an address, and when the parcel may be there."""

import tomllib
from datetime import date, datetime

import pytest

import resources
from assistant.orders.couriers.advise import Answer, advise
from assistant.orders.couriers.rules import CourierRules, read_rules
from assistant.orders.couriers.times import expected
from assistant.refusal import Refused

SHIPPED = tomllib.loads(resources.file("shop/couriers.toml").read_text("utf-8"))


@pytest.fixture
def rules() -> CourierRules:
    return read_rules(SHIPPED["rule"], SHIPPED["cut_off"], SHIPPED["also"])


@pytest.mark.parametrize(
    ("province", "wish", "answer"),
    [
        ("浙江省", "", Answer.NONE_WANTED),
        ("浙江省", "圆通快递", Answer.SERVED),
        ("浙江省", "汇通", Answer.SERVED),
        ("浙江省", "顺丰", Answer.NOT_OURS),
        ("新疆维吾尔自治区", "圆通", Answer.NOT_SERVED),
        ("新疆维吾尔自治区", "韵达", Answer.SERVED),
        ("香港特别行政区", "韵达", Answer.NOT_SERVED),
        ("台湾省", "ems", Answer.SERVED),
    ],
)
def test_a_wish_is_held_against_the_rule_of_the_region(
    rules: CourierRules, province: str, wish: str, answer: Answer
) -> None:
    assert advise(rules, province, wish=wish).answer is answer


def test_the_rule_of_the_smaller_region_counts() -> None:
    rules = read_rules([
        {"regions": "广东", "couriers": "中通", "fee": "8"},
        {"regions": "深圳", "couriers": "顺丰", "fee": "12"},
        {"regions": "南山区", "couriers": "跑腿", "fee": "0"},
    ])  # fmt: skip
    fees = [
        advise(rules, *places).fee for places in (("广东省",), ("广东省", "深圳市"), ("广东省", "深圳市", "南山区"))
    ]
    assert fees == [800, 1200, 0]
    assert advise(rules, "浙江省").answer is Answer.NO_RULE


@pytest.mark.parametrize(
    ("hour", "minute", "today", "leaves"),
    [(15, 59, True, 22), (16, 0, False, 23), (0, 0, True, 22), (23, 59, False, 23)],
)
def test_what_is_paid_before_the_cut_off_leaves_today(
    rules: CourierRules, hour: int, minute: int, today: bool, leaves: int
) -> None:
    times = expected(rules, (2, 4), datetime(2026, 11, 22, hour, minute))  # noqa: DTZ001 - local time
    assert (times.today, times.leaves) == (today, date(2026, 11, leaves))
    assert (times.earliest, times.latest) == (date(2026, 11, leaves + 2), date(2026, 11, leaves + 4))


def test_where_no_rule_says_the_days_no_arrival_is_named(rules: CourierRules) -> None:
    assert expected(rules, None, datetime(2026, 11, 22, 9)).latest is None  # noqa: DTZ001


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ({"regions": "广东"}, "couriers"),
        ({"couriers": "中通"}, "regions"),
        ({"regions": "广东", "couriers": "中通", "days": "4-2"}, "4-2"),
        ({"regions": "广东", "couriers": "中通", "days": "soon"}, "soon"),
        ({"regions": "广东", "couriers": "中通", "fee": "free"}, "free"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_place(row: dict[str, str], cell: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_rules([{"regions": "*", "couriers": "EMS"}, row])
    assert refusal.value.facts == {"row": 2, "cell": cell}


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(Refused, match="courier_time_unreadable"):
        read_rules([], "four o'clock")
