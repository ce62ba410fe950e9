"""What a buyer says about the goods, as a form or in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.message import message
from assistant.orders.said import read_said
from tests.make import SHOES


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("尺码换成39", {"size": "39"}),
        ("亲，尺码帮我改成 XL 吧", {"size": "XL"}),
        ("码数要41码", {"size": "41码"}),
        ("改成39码", {"size": "39码"}),
        ("换M码可以吗", {"size": "M码"}),
        ("颜色要黑色的", {"colour": "黑色"}),
        ("颜色改为 雾蓝，数量改成2件", {"colour": "雾蓝", "quantity": "2件"}),
        ("快递发顺丰", {"courier": "顺丰"}),
        ("收件人改成王丽吧", {"contact": "王丽"}),
        ("姓名改成Mary Smith", {"contact": "Mary Smith"}),
        ("我要尺码XL 颜色黑色", {"size": "XL", "colour": "黑色"}),
        ("尺码42.5颜色深灰数量2", {"size": "42.5", "colour": "深灰", "quantity": "2"}),
        ("货号A-1028，size 160/84A", {"item": "A-1028", "size": "160/84A"}),
        ("王丽\n订单编号 2381237192873912837", {"order_number": "2381237192873912837"}),
        ("货号：A-1027\n尺码：38\n备注：", {"item": "A-1027", "size": "38"}),
        ("Item: A-1027\nSize: M\nColour: blue", {"item": "A-1027", "size": "M", "colour": "blue"}),
    ],
)
def test_fields_of_the_goods_are_read(text: str, fields: dict[str, str]) -> None:
    assert read_said(text).fields == fields


@pytest.mark.parametrize(
    "text",
    [
        "你好",
        "什么时候发货",
        "这个尺码偏大吗",
        "尺码M偏小吗",
        "尺码165穿什么",
        "颜色好看",
        "颜色和图片一样",
        "颜色黑色还是白色？",
        "数量改成很多",
        "改成文三路90号",
        "改成89栋301",
        "换成18号楼",
        "收件人改一下",
        "改寄顺丰",
        "应该是38码吧",
        "",
    ],
)
def test_other_sentences_are_left_whole(text: str) -> None:
    said = read_said(text)
    assert (said.fields, said.rest) == ({}, text)


def test_of_a_form_the_shops_own_sentences_are_no_notes() -> None:
    said = read_said(message(SHOES))
    assert said.fields == {"item": "A-1027", "size": "38", "colour": "米白", "courier": "顺丰", "quantity": "1"}
    assert said.rest.splitlines() == [
        "联系人：王小美", "联系电话：13800138000", "收货地址：浙江省杭州市西湖区文三路 90 号 5 幢 201",
    ]  # fmt: skip


@given(some.text(alphabet="尺码颜色换成改数量要38XL黑：:，, \n货号收件人地址错了是寄", max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    assert all(read_said(text).fields.values())
