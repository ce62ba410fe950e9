"""Goods without labels go into the form beside the recipient, and what has no place there goes into the notes."""

from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from assistant.orders.card import Details
from assistant.orders.catalogue.item import Item
from assistant.orders.goods.known import KnownGoods
from assistant.orders.pasted import fill_from, speaks_of_an_order

WHO = "白雪 13800138000 黑龙江省哈尔滨市南岗区金色家园2号楼"
RECIPIENT = Details(contact="白雪", phone="13800138000", address="黑龙江省哈尔滨市南岗区金色家园2号楼")
BLACK = replace(RECIPIENT, colour="黑色", size="XL", quantity="2件")
SHOP = KnownGoods((Item("A-1027", "小白鞋"), Item("K-1", "防风外套"), Item("K-2", "短款外套")))
ON_CARD = Details(item="A-1027", size="M", colour="黑色", quantity="1")


@settings(max_examples=60)
@given(
    parts=some.permutations(["黑色", "XL", "2件", "白雪", "13800138000", RECIPIENT.address]),
    separator=some.sampled_from([" ", "，", "\n", "；"]),
)
def test_goods_and_recipient_in_any_order_are_found_again(parts: list[str], separator: str) -> None:
    filled = fill_from(Details(), separator.join(parts))
    assert (filled.details, filled.doubts) == (BLACK, {})


@pytest.mark.parametrize(
    "text", [f"黑色 XL 2件 {WHO}", f"{WHO} 黑色 XL 2件", f"{WHO}，黑色XL*2件", f"{WHO}\n要黑色的XL2件"]
)
def test_goods_before_and_behind_a_recipient_are_no_part_of_him(text: str) -> None:
    details = fill_from(Details(), text).details
    assert replace(details, quantity="2件") == BLACK


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("颜色：黑色\n尺码：XL\n" + WHO, replace(BLACK, quantity="")),
        ("颜色：黑色 尺码：XL " + WHO, replace(BLACK, quantity="")),
        ("颜色分类:黑色;尺码:XL;数量:2件", Details(colour="黑色", size="XL", quantity="2件")),
        ("颜色黑色 XL 2件", Details(colour="黑色", size="XL", quantity="2件")),
        ("颜色黑色 白色 XL", Details(colour="黑色", size="XL", notes="白色")),
        ("黑色 XL 2件\n备注：勿发圆通", Details(colour="黑色", size="XL", quantity="2件", notes="勿发圆通")),
    ],
)
def test_labels_count_before_words_without_one(text: str, filled: Details) -> None:
    assert fill_from(Details(), text).details == filled


def test_further_goods_go_into_the_lines_of_the_item_on_the_card_once() -> None:
    once = fill_from(Details(item="A-1027"), "黑XL*2 白L*1")
    assert once.details == Details(item="A-1027", size="XL", colour="黑", quantity="2", lines="A-1027 / L / 白 / 1")
    assert [doubt.reason for doubt in once.doubts["lines"]] == ["goods_several"]
    assert fill_from(once.details, "黑XL*2 白L*1").changes == {}


def test_one_more_is_a_line_more_and_no_correction() -> None:
    assert fill_from(ON_CARD, "再来一件白色L码").changes == {"lines": ("", "A-1027 / L码 / 白色 / 一件")}
    assert fill_from(Details(), "再来一件白色L码").details.colour == "白色"


def test_a_kind_of_goods_is_offered_as_the_items_it_may_be_and_never_replaces_one() -> None:
    empty = fill_from(Details(), "那件外套 L码", SHOP)
    assert (empty.details.item, empty.instead) == ("外套", {"item": ("K-1", "K-2")})
    assert fill_from(replace(ON_CARD, item="K-2"), "那件外套 L码", SHOP).changes == {"size": ("M", "L码")}
    assert fill_from(ON_CARD, "那件外套 L码", SHOP).changes == {"size": ("M", "L码"), "notes": ("", "外套")}


def test_a_named_item_is_put_in_by_its_number_and_doubted() -> None:
    filled = fill_from(Details(), "小白鞋 38码 1双", SHOP)
    assert {name: value for name, value in asdict(filled.details).items() if value} == {
        "item": "A-1027", "size": "38码", "quantity": "1双",
    }  # fmt: skip
    assert [(doubt.reason, doubt.fact) for doubt in filled.doubts["item"]] == [("goods_item_inferred", "小白鞋")]


@pytest.mark.parametrize(("text", "note"), [("拍错了，要L码的", "拍错了"), ("A款黑色XL", "A款黑色XL")])
def test_talk_about_goods_renames_nobody(text: str, note: str) -> None:
    filled = fill_from(replace(ON_CARD, contact="王丽"), text)
    assert (filled.details.contact, filled.details.notes, "contact" in filled.doubts) == ("王丽", note, False)


def test_two_things_said_of_goods_speak_of_an_order_and_one_does_not() -> None:
    assert speaks_of_an_order("黑色 XL")
    assert not speaks_of_an_order("黑色")
    assert not speaks_of_an_order("黑色 XL 有吗")
