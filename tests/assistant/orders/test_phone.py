"""Phones as buyers write them, and what a courier can dial."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.phone import LONGEST, REASONS, Kind, Phone, Unclear, read_phone

UNDERSTOOD = [
    ("13800138000", Kind.MOBILE, "13800138000", ""),
    ("138 0013 8000", Kind.MOBILE, "13800138000", ""),
    ("+86 138-0013-8000", Kind.MOBILE, "13800138000", ""),
    ("8613800138000", Kind.MOBILE, "13800138000", ""),
    ("0086-13800138000", Kind.MOBILE, "13800138000", ""),
    ("１３８００１３８０００", Kind.MOBILE, "13800138000", ""),
    ("手机：13800138000", Kind.MOBILE, "13800138000", ""),
    ("18877771111-1234", Kind.VIRTUAL, "18877771111", "1234"),
    ("18877771111转1234", Kind.VIRTUAL, "18877771111", "1234"),
    ("18877771111 轉 123", Kind.VIRTUAL, "18877771111", "123"),
    ("18877771111[1234]", Kind.VIRTUAL, "18877771111", "1234"),
    ("+86 188 7777 1111 ext. 1234", Kind.VIRTUAL, "18877771111", "1234"),
    ("0571-88886666", Kind.LANDLINE, "0571-88886666", ""),
    ("057188886666", Kind.LANDLINE, "0571-88886666", ""),
    ("（0571）88886666转803", Kind.LANDLINE, "0571-88886666", "803"),
    ("0571-88886666-803", Kind.LANDLINE, "0571-88886666", "803"),
    ("0571-8888-6666", Kind.LANDLINE, "0571-88886666", ""),
    ("025 83001234", Kind.LANDLINE, "025-83001234", ""),
    ("+86 10 5888 1234", Kind.LANDLINE, "010-58881234", ""),
    ("400-800-1234", Kind.HOTLINE, "4008001234", ""),
    ("4008001234转2", Kind.HOTLINE, "4008001234", "2"),
    ("9123 4567", Kind.HONG_KONG, "+85291234567", ""),
    ("+852 2345 6789", Kind.HONG_KONG, "+85223456789", ""),
    ("852-91234567", Kind.HONG_KONG, "+85291234567", ""),
    ("+853 6612 3456", Kind.MACAU, "+85366123456", ""),
    ("28712345", Kind.HONG_KONG, "+85228712345", ""),
    ("0912-345-678", Kind.TAIWAN, "+886912345678", ""),
    ("+886 912 345 678", Kind.TAIWAN, "+886912345678", ""),
    ("02-27208889", Kind.TAIWAN, "+886227208889", ""),
    ("(04)2222-3333", Kind.TAIWAN, "+886422223333", ""),
    ("+1 650 253 0000", Kind.INTERNATIONAL, "+16502530000", ""),
    ("0081 3-3224-5000", Kind.INTERNATIONAL, "+81332245000", ""),
]

DOUBTFUL = [
    ("没有电话", "phone_not_understood"),
    ("+", "phone_not_understood"),
    ("138****8000", "phone_masked"),
    ("13800138000/13900139000", "phone_several"),
    ("13800138000 0571-88886666", "phone_several"),
    ("1380013800", "phone_too_short"),
    ("022-7208889", "phone_too_short"),  # Tianjin with a digit missing, not Taipei
    ("138001380001", "phone_too_long"),
    ("13800138000" * 10, "phone_too_long"),
    ("88886666", "phone_area_code_missing"),
    ("18877771111-12", "phone_extension_odd"),
    ("18877771111转", "phone_extension_odd"),
    ("528690173109", "phone_not_in_use"),  # a Taobao item number
    ("+1 000 000 0000", "phone_not_in_use"),
]


@pytest.mark.parametrize(("typed", "kind", "number", "extension"), UNDERSTOOD)
def test_a_phone_is_read_as_the_courier_dials_it(typed: str, kind: Kind, number: str, extension: str):
    assert read_phone(typed) == Phone(kind, number, extension, typed)


@pytest.mark.parametrize(("typed", "reason"), DOUBTFUL)
def test_what_cannot_be_called_is_doubted_with_the_reason_and_kept(typed: str, reason: str):
    assert read_phone(typed) == Unclear(reason, typed)


def test_each_reason_but_none_other_is_met_in_the_table():
    assert {reason for _, reason in DOUBTFUL} == set(REASONS)


@pytest.mark.parametrize(
    ("typed", "address", "number"),
    [
        ("28712345", "澳门氹仔某街 1 号", "+85328712345"),
        ("66123456", "Macau, Rua Central 1", "+85366123456"),
        ("61234567", "香港九龙某道 1 号", "+85261234567"),
        ("0227208889", "台北市信义区", "+886227208889"),
    ],
)
def test_the_address_tells_apart_what_looks_alike(typed: str, address: str, number: str):
    read = read_phone(typed, address)
    assert isinstance(read, Phone)
    assert read.number == number


def test_eight_digits_with_a_mainland_address_lack_the_area_code():
    assert read_phone("61234567", "北京市朝阳区") == Unclear("phone_area_code_missing", "61234567")


@given(
    number=st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    country=st.sampled_from(["", "+86", "+86 ", "0086-", "86-", "(+86)"]),
    separators=st.lists(st.sampled_from(["", " ", "-", "—", " - "]), min_size=2, max_size=2),
    extension=st.sampled_from(["", "-1234", "转1234", " 转 123", "#1234", "分机1234", "—1234"]),
)
def test_separators_and_country_codes_do_not_change_a_mobile(
    number: str, country: str, separators: list[str], extension: str
):
    typed = country + number[:3] + separators[0] + number[3:7] + separators[1] + number[7:] + extension
    read = read_phone(typed)
    assert isinstance(read, Phone)
    assert (read.number, read.extension) == (number, "".join(c for c in extension if c.isdigit()))


@given(st.text(max_size=LONGEST + 20) | st.text("0123456789+-转()（）*/ ext#[]8613", max_size=30))
def test_any_text_gets_an_answer_that_keeps_it(typed: str):
    assert read_phone(typed).typed == typed
