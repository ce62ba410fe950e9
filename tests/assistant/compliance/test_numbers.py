"""Numbers that somebody could dial or pay to, and numbers that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.fold import fold
from assistant.compliance.numbers import find_numbers, passes_luhn


def found(text: str, kind: str) -> list[str]:
    plain = fold(text).plain
    return [text[slice(*plain.span(start, end))] for start, end in find_numbers(plain.text, kind)]


@pytest.mark.parametrize(
    "number",
    [
        "15988776655", "159 8877 6655", "159-8877-6655", "159.887.76655", "＋86 15988776655", "86-159-8877-6655",
        "8615988776655", "１５９８８７７６６５５", "一五九八八七七六六五五", "幺五九 八八七七 六六五五",
        "1五9八8七7六6五5", "①⑤⑨⑧⑧⑦⑦⑥⑥⑤⑤", "1 5 9 8 8 7 7 6 6 5 5", "1-5-9-8-8-7-7-6-6-5-5", "vx15988776655",
        "159oo776655",
    ],
)  # fmt: skip
def test_a_mobile_is_found_however_it_is_written(number: str):
    assert len(found(f"打{number}找我", "mobile")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "订单 260456789015988776655", "YT1598877665500", "SF15988776655", "15-98-87-76-65-5", "货号 15988-776",
        "159887766550", "尺码 155 160 165 170 175", "12988776655", "15988776655abc",
    ],
)  # fmt: skip
def test_an_order_a_waybill_or_a_row_of_sizes_is_no_mobile(text: str):
    assert found(text, "mobile") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0571-88776655", "landline"), ("(021)61234567", "landline"), ("0571 8877 6655", "landline"),
        ("400-612-3456", "hotline"), ("4006123456", "hotline"), ("800 820 1234", "hotline"),
        ("6222 0212 3456 7890 123", "card"), ("6217001234567890123", "card"),
        ("15 98 87 76 65 5", "torn_mobile"), ("8877665", "local"), ("8812345", "account"),
        ("057188776655", "landline_in_one"),
    ],
)  # fmt: skip
def test_each_kind_is_found(text: str, kind: str):
    assert found(text, kind) == [text.strip("()") if kind != "landline" else text.lstrip("(")]


def test_the_check_digit_of_a_card():
    assert passes_luhn("6222020000000000000") != passes_luhn("6222020000000000001")


@given(st.integers(13000000000, 19999999999), st.sampled_from(["", " ", "-", ".", "  "]))
def test_any_mobile_in_its_usual_groups(number: int, between: str):
    digits = str(number)
    assert len(found(between.join((digits[:3], digits[3:7], digits[7:])), "mobile")) == 1


@given(st.text(alphabet="0123456789- 一二○a。", max_size=40))
def test_whatever_digits_there_are_places_are_within_the_text(text: str):
    for kind in ("mobile", "torn_mobile", "card", "account", "local"):
        assert all(0 <= start < end <= len(text) for start, end in find_numbers(text, kind))
