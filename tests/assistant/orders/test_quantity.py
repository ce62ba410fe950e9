"""Quantities as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.quantity import read_quantity


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("2", 2), ("2件", 2), ("２ 件", 2), ("×2", 2), ("x2", 2), ("数量：3", 3), ("2 pcs", 2), ("两件", 2), ("二", 2),
        ("十", 10), ("十二双", 12), ("二十", 20), ("一百零五", 105), ("一百五十", 150), ("两千套", 2000), ("零", 0),
    ],
)  # fmt: skip
def test_a_quantity_is_read_without_its_unit(typed: str, number: int):
    assert read_quantity(typed) == number


def test_goods_by_weight_have_fractions():
    assert read_quantity("1.5斤") == Decimal("1.5")


@pytest.mark.parametrize(
    "typed", ["", "件", "若干", "红2蓝1", "2+1", "一二", "十十", "一百五", "一万二", "-1", "x" * 9999]
)
def test_what_is_no_single_number_is_not_guessed(typed: str):
    assert read_quantity(typed) is None


@given(st.integers(0, 999_999), st.sampled_from(["", "件", " 双", "个"]))
def test_any_number_reads_back(number: int, unit: str):
    assert read_quantity(f"{number}{unit}") == number
