"""What lists show of a buyer, and what they must not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.masking import mask_account, mask_address, mask_name, mask_phone, masked
from tests.assistant.orders.test_check import any_details
from tests.make import SHOES


@pytest.mark.parametrize(
    ("name", "shown"), [("张三丰", "张**"), ("欧阳小美", "欧**"), ("Anna", "A**"), ("", ""), (" ", "")]
)
def test_a_name_keeps_its_first_character(name: str, shown: str):
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("13800138000", "138****8000"), ("+86 138-0013-8000", "138****8000"), ("18877771111转1234", "188****1111-****"),
        ("打我微信 abc", "****"), ("1380013800", "****"), ("", ""),
    ],
)  # fmt: skip
def test_a_phone_keeps_its_ends_and_what_is_none_shows_nothing(phone: str, shown: str):
    assert mask_phone(phone) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("浙江省杭州市西湖区文三路 90 号", "浙江省杭州市***"),
        ("广东深圳市南山区科技园", "广东深圳市***"),
        ("北京市朝阳区某路 1 号", "北京市***"),
        ("张三丰 浙江省杭州市余杭区", "浙江省杭州市***"),
        ("广州市北京路 12 号", "广州市***"),
        ("新疆维吾尔自治区伊犁哈萨克自治州伊宁市", "新疆维吾尔自治区伊犁哈萨克自治州***"),
        ("香港九龙弥敦道 1 号", "香港***"),
        ("文三路 90 号", "***"),
        ("", ""),
    ],
)
def test_an_address_keeps_province_and_city(address: str, shown: str):
    assert mask_address(address) == shown


@pytest.mark.parametrize(("account", "shown"), [("小美的店", "小**店"), ("小美", "小**"), ("x", "x**"), ("", "")])
def test_an_account_is_hidden_as_the_platforms_do(account: str, shown: str):
    assert mask_account(account) == shown


def test_what_is_bought_stays_and_numbers_in_the_notes_go():
    card = masked(replace(SHOES, notes="放门卫，打 139 0013 9000", wish="刻字 LOVE 520"))
    assert (card.item, card.size, card.colour, card.quantity) == ("A-1027", "38", "米白", "1")
    assert (card.contact, card.phone, card.address) == ("王**", "138****8000", "浙江省杭州市***")
    assert (card.notes, card.wish) == ("放门卫，打 ***", "刻字 LOVE 520")


def test_a_day_that_is_to_be_engraved_stays_and_a_phone_in_a_wish_does_not() -> None:
    card = masked(replace(SHOES, wish="刻字 2020-05-20，问 139 0013 9000"))
    assert card.wish == "刻字 2020-05-20，问 ***"


@given(any_details)
def test_any_text_can_be_masked(details):
    masked(details)


@given(st.text(min_size=2, max_size=40), st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True))
def test_the_middle_of_a_phone_is_never_shown(around: str, number: str):
    assert number[3:7] + number[7:] not in mask_phone(around + number) + mask_address(around + number)
