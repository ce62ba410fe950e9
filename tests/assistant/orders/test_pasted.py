"""What a buyer pasted goes into the card."""

from dataclasses import replace

import pytest

from assistant.orders.card import Details
from assistant.orders.message import message
from assistant.orders.pasted import fill, fill_from, goes_to_another
from assistant.orders.recipient.read import read_recipient
from tests.make import SHOES

PASTED = "张小娴 18877771111-1234 深圳市南山区科技路1号 勿发圆通"


def test_an_empty_form_is_filled_with_what_was_found() -> None:
    filled = fill(Details(item="A-1"), read_recipient(PASTED))
    assert filled.details == Details(
        item="A-1", contact="张小娴", phone="18877771111-1234", address="广东省深圳市南山区科技路1号", notes="勿发圆通"
    )
    assert filled.doubts.get("address") is None


def test_a_correction_shows_what_it_changes_and_leaves_the_rest() -> None:
    filled = fill(SHOES, read_recipient("电话改成 13900139000"))
    assert filled.changes == {"phone": ("13800138000", "13900139000")}  # 电话改成 only leads to the number
    assert filled.details.contact == SHOES.contact


def test_pasting_the_same_again_changes_nothing() -> None:
    once = fill(SHOES, read_recipient(PASTED)).details
    assert fill(once, read_recipient(PASTED)).changes == {}


def test_what_was_not_found_is_not_doubted_in_the_form() -> None:
    assert "contact" not in fill(Details(), read_recipient("13800138000")).doubts


def test_a_size_and_a_phone_are_corrected_in_one_message() -> None:
    filled = fill_from(SHOES, "亲，尺码换成39码吧，电话 13900139000")
    assert filled.changes == {"size": ("38", "39码"), "phone": ("13800138000", "13900139000")}


def test_our_own_text_sent_back_with_a_correction_changes_that_alone() -> None:
    """Buyers copy the form, correct it in place and send it back."""
    sent = message(replace(SHOES, notes="周末派送", wish="刻字"))
    filled = fill_from(replace(SHOES, notes="周末派送", wish="刻字"), sent.replace("颜色：米白", "颜色：黑色"))
    assert filled.changes == {"colour": ("米白", "黑色")}


def test_an_empty_form_filled_in_by_the_buyer_fills_the_card() -> None:
    sent = message(replace(SHOES, notes="周末派送"))
    assert fill_from(Details(), sent).details == replace(SHOES, address=SHOES.address, notes="周末派送")


def test_places_that_may_be_meant_are_offered_whole() -> None:
    filled = fill_from(Details(), "张小娴 13800138000 南山区科技路1号")
    assert filled.instead == {"address": ("广东省深圳市南山区科技路1号", "黑龙江省鹤岗市南山区科技路1号")}


def test_the_other_phone_is_offered_and_so_is_the_name_a_district_has_today() -> None:
    two = fill_from(Details(), "张小娴 13800138000 13900139000 北京市宣武区广内大街6号")
    assert two.instead == {"phone": ("13900139000",), "address": ("北京市西城区广内大街6号",)}


def test_words_that_only_lead_to_the_address_are_no_notes() -> None:
    for lead in ("麻烦寄", "帮我发到 ", "亲，寄到"):
        filled = fill_from(Details(), f"{lead}深圳市南山区科技路1号 张小娴 13800138001 勿发圆通")
        assert filled.details.notes == "勿发圆通"


def test_only_a_whole_recipient_with_nothing_of_the_cards_is_another_one() -> None:
    assert goes_to_another(SHOES, PASTED)
    assert not goes_to_another(SHOES, "张小娴 18877771111 " + SHOES.address)  # a friend at the same address takes it
    assert not goes_to_another(SHOES, f"{SHOES.contact} 18877771111 深圳市南山区科技路1号")  # the buyer has moved
    assert not goes_to_another(SHOES, "张小娴 18877771111")
    assert not goes_to_another(Details(item="A-1"), PASTED)
    assert not goes_to_another(SHOES, "收件人改成张小娴，电话改成 18877771111，地址改成深圳市南山区科技路1号")


def test_another_recipient_of_the_same_parcel_is_read_from_a_sentence() -> None:
    filled = fill_from(SHOES, "麻烦收件人改成张小娴，电话改成 18877771111，地址改成深圳市南山区科技路1号")
    assert {name: now for name, (_, now) in filled.changes.items()} == {
        "contact": "张小娴", "phone": "18877771111", "address": "广东省深圳市南山区科技路1号",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("地址改为文一西路970号", "文一西路970号"),
        ("地址写错了，是文三路91号", "文三路91号"),
        ("地址错了 应该是浙江省杭州市西湖区文三路91号", "浙江省杭州市西湖区文三路91号"),
        ("改寄到浙江省杭州市余杭区文一西路970号", "浙江省杭州市余杭区文一西路970号"),
    ],
)
def test_the_words_that_lead_to_an_address_are_neither_address_nor_name(text: str, address: str) -> None:
    filled = fill_from(SHOES, text)
    assert {name: now for name, (_, now) in filled.changes.items()} == {"address": address}


def test_an_order_number_without_a_colon_is_no_part_of_the_address() -> None:
    address = "浙江省杭州市西湖区文三路100号3栋201"
    filled = fill_from(Details(), f"王丽 13812345678 {address}\n订单编号 2381237192873912837").details
    assert (filled.address, filled.order_number) == (address, "2381237192873912837")


def test_a_mobile_with_an_odd_extension_stays_the_phone_and_is_doubted() -> None:
    filled = fill_from(Details(), "王丽 13812345678转23 浙江省杭州市西湖区文三路100号 备用 13987654321")
    assert filled.details.phone == "13812345678-23"
    assert [doubt.reason for doubt in filled.doubts["phone"]] == ["phone_several", "phone_extension_odd"]
    assert filled.instead["phone"] == ("13987654321",)


@pytest.mark.parametrize("behind", ["身高165体重110", "备用 13987654321", "打不通打 13987654321"])
def test_what_stands_behind_the_address_and_is_none_goes_to_the_notes(behind: str) -> None:
    filled = fill_from(Details(), f"王丽 13812345678 浙江省杭州市西湖区文三路100号 {behind}").details
    assert (filled.address, filled.notes) == ("浙江省杭州市西湖区文三路100号", behind)


@pytest.mark.parametrize("lead", ["收货：", "收件: "])
def test_who_receives_is_no_talk(lead: str) -> None:
    details = fill_from(Details(), f"{lead}张小娴 13800138000 浙江省杭州市西湖区文三路100号").details
    assert (details.contact, details.notes) == ("张小娴", "")


@pytest.mark.parametrize("wish", ["我要礼盒装", "这个要包好一点", "我要刻字", "老板送点小礼物吧"])
def test_a_wish_in_the_words_of_talk_is_noted(wish: str) -> None:
    filled = fill_from(Details(), f"王小明 13812345678 浙江省杭州市西湖区文三路100号 {wish}")
    assert (filled.details.contact, filled.details.notes) == ("王小明", wish)


@pytest.mark.parametrize("talk", ["你好", "我想改一下地址", "地址改一下", "有货吗", "亲，我要改地址"])
def test_talk_that_asks_for_nothing_is_not(talk: str) -> None:
    filled = fill_from(Details(), f"{talk} 王小明 13812345678 浙江省杭州市西湖区文三路100号")
    assert (filled.details.contact, filled.details.notes) == ("王小明", "")
