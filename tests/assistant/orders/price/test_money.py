"""Money in whole fen."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.price.money import read_money, spread, written
from assistant.orders.price.offers import read_offer
from assistant.refusal import Refused


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("59", 5900),
        ("59.9", 5990),
        ("¥1,059.90", 105990),
        ("59元", 5900),
        ("0.05", 5),
        ("五十九元", 5900),
        ("三百五", 35000),
    ],
)
def test_it_is_read_as_people_write_it(text: str, fen: int) -> None:
    assert read_money(text) == fen


@pytest.mark.parametrize("text", ["", "abc", "一二元", "1.234", "-5", "1e5", "999999999"])
def test_what_is_no_money_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="price_unreadable"):
        read_money(text)


@given(some.integers(0, 10_000_000))
def test_what_is_written_is_read_back(fen: int) -> None:
    assert read_money(written(fen)) == fen


@given(some.integers(0, 10**9), some.lists(some.integers(0, 10**6), min_size=1, max_size=20))
def test_the_parts_of_an_amount_are_the_amount(fen: int, weights: list[int]) -> None:
    parts = spread(fen, weights)
    assert sum(parts) == fen
    assert all(abs(part * sum(weights) - fen * weight) < sum(weights) or not sum(weights)
               for part, weight in zip(parts, weights, strict=True))  # fmt: skip


@pytest.mark.parametrize("text", ["满300减30", "每满200减20", "2件9折", "9.8折", "券10（满100）", "券10"])
def test_an_offer_is_written_as_it_was_read(text: str) -> None:
    assert read_offer(text).written == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("满三百减五十", "满300减50"), ("每满二百减二十元", "每满200减20"), ("满三百五立减三十", "满350减30"),
        ("满一千二百减一百块", "满1200减100"), ("满两百减15", "满200减15"), ("两件九折", "2件9折"),
        ("三件八五折", "3件8.5折"), ("会员九点八折", "9.8折"), ("95折", "9.5折"), ("券十元（满一百）", "券10（满100）"),
    ],
)  # fmt: skip
def test_an_offer_in_chinese_numerals_is_understood(text: str, meant: str) -> None:
    assert read_offer(text).written == meant


@pytest.mark.parametrize(
    "text", ["满三四百减五十", "满三百减四百", "十二折", "", "满减", "满100减200", "0件", "12折", "便宜点", "满0减0"]
)
def test_what_is_no_offer_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="offer_unreadable"):
        read_offer(text)
