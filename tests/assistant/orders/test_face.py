"""The picture of a card shows what the buyer has to agree to, and no more."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.face import LONGEST, MOST_LINES, Block, Face, face_of
from assistant.orders.message import TEMPLATES
from tests.make import SHOES

WHOLE = replace(
    SHOES, notes="放门卫，打 139 0013 9000", wish="刻字 LOVE 20200520", lines="A-1028 / 38 / 黑色 / 2件",
    order_number="2871234567890123456", account="小美的家", remark="1号客服", flag="red", waybill="YT0000000001",
)  # fmt: skip
any_text = some.text(some.characters(), max_size=2000)
any_details = some.builds(Details, **dict.fromkeys(FIELD_NAMES, any_text))


def shown(face: Face) -> dict[str, str]:
    return {row.field: row.text for rows in face.blocks.values() for row in rows}


def test_goods_and_delivery_are_the_two_columns_of_the_trades_form() -> None:
    face = face_of(WHOLE, "名美旗舰店", masked=False)
    assert (face.heading, face.asking) == ("名美旗舰店", "请您核对订单信息")
    assert [(block, [row.label for row in rows]) for block, rows in face.blocks.items()] == [
        (Block.GOODS, ["货号", "尺码", "颜色", "数量"]),
        (Block.FURTHER, ["其他商品"]),
        (Block.DELIVERY, ["联系人", "联系电话", "物流方式", "收货地址", "备注", "订单编号"]),
        (Block.WISH, ["特殊要求"]),
    ]
    assert face.closing == "确认无误请回复“确认”，需要修改请告诉我。"
    assert shown(face) == {name: getattr(WHOLE, name) for name in shown(face)}


def test_it_speaks_english_to_buyers_abroad() -> None:
    face = face_of(SHOES, "", language="en")
    assert (face.heading, face.asking) == ("Please check your order", "")
    assert [row.label for row in face.blocks[Block.GOODS]] == ["Item", "Size", "Colour", "Quantity"]
    assert face.closing.startswith('Reply "yes"')


def test_an_unknown_language_is_answered_in_english() -> None:
    assert face_of(SHOES, "", language="de") == face_of(SHOES, "", language="en")


@pytest.mark.parametrize("language", TEMPLATES)
def test_every_field_has_its_label_from_the_built_in_text(language: str) -> None:
    rows = [row for rows in face_of(WHOLE, "", language=language).blocks.values() for row in rows]
    assert all(f"{row.label}：{{{row.field}}}" in TEMPLATES[language] or f"{row.label}: {{{row.field}}}" in TEMPLATES[
        language] for row in rows)  # fmt: skip


def test_who_the_buyer_is_stays_hidden_and_the_wish_does_not() -> None:
    assert shown(face_of(WHOLE, "名美")) == {
        "item": "A-1027", "size": "38", "colour": "米白", "quantity": "1", "lines": "A-1028 / 38 / 黑色 / 2件",
        "contact": "王**", "phone": "138****8000", "courier": "顺丰", "address": "浙江省杭州市***",
        "notes": "放门卫，打 ***", "order_number": "2871234567890123456", "wish": "刻字 LOVE 20200520",
    }  # fmt: skip


def test_what_the_shop_writes_for_itself_is_never_shown() -> None:
    assert not {"account", "remark", "flag", "waybill", "shop"} & set(shown(face_of(WHOLE, "", masked=False)))


def test_empty_fields_and_blocks_vanish() -> None:
    face = face_of(Details(item="A1", contact=" \n\t"), " ")
    assert shown(face) == {"item": "A1"}
    assert list(face.blocks) == [Block.GOODS]
    assert face_of(Details(), "").blocks == {}


def test_the_goods_that_have_no_room_are_counted() -> None:
    text = "\n".join(f"B-{number} / M" for number in range(MOST_LINES + 7))
    lines = shown(face_of(Details(lines=text), ""))["lines"].splitlines()
    assert lines[:MOST_LINES] == text.splitlines()[:MOST_LINES]
    assert lines[MOST_LINES:] == ["…另有 7 项，请看文字版"]


def test_a_long_value_ends_in_an_ellipsis() -> None:
    wish = shown(face_of(Details(wish="长" * 5000), ""))["wish"]
    assert wish == "长" * LONGEST + "…"


def test_what_would_turn_the_text_around_or_cannot_be_drawn_is_left_out() -> None:
    face = face_of(Details(contact="王\u202e小\x00美\ud800", wish="一\r\n\r\n二\t三"), "", masked=False)
    assert shown(face) == {"contact": "王小 美", "wish": "一\n二 三"}


@given(any_details, any_text, some.booleans())
def test_any_card_has_a_face_within_its_limits(details: Details, shop: str, masked: bool) -> None:
    face = face_of(details, shop, masked=masked)
    assert 0 < len(face.heading) <= LONGEST + 1
    for text in shown(face).values():
        assert text.strip()
        assert len(text) <= max(LONGEST + 1, (MOST_LINES + 1) * LONGEST)


@given(any_text.map(str.strip).filter(lambda text: 0 < len(text) <= LONGEST and text.isprintable()))
def test_a_plain_text_is_shown_as_it_was_typed(text: str) -> None:
    assert shown(face_of(Details(item=text), "", masked=False))["item"] == text
