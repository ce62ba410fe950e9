"""The confirmation text holds what the card holds, in the order of the trade."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.message import CHINESE_BLANKS, TEMPLATES, message
from assistant.refusal import Refused
from tests.make import SHOES


def test_the_built_in_text_is_in_the_order_of_the_form():
    text = message(replace(SHOES, notes="周末送", wish="刻字 LOVE", order_number="2871234567890123456"))
    assert text == (
        "请您核对订单信息：\n货号：A-1027\n联系人：王小美\n尺码：38\n联系电话：13800138000\n颜色：米白\n物流方式：顺丰\n数量：1\n"
        "收货地址：浙江省杭州市西湖区文三路 90 号 5 幢 201\n备注：周末送\n"
        "特殊要求：刻字 LOVE\n订单编号：2871234567890123456\n"
        "确认无误请回复“确认”，需要修改请告诉我。"
    )


def test_it_speaks_english_to_buyers_abroad():
    assert message(SHOES, language="en").startswith("Please check your order:\nItem: A-1027\nName: 王小美\nSize: 38\n")


@pytest.mark.parametrize("language", TEMPLATES)
def test_each_language_asks_for_the_same_fields_in_the_same_order(language: str):
    blanks = re.findall(r"\{(\w+)\}", TEMPLATES[language])
    assert blanks == [*FIELD_NAMES[:8], "lines", "notes", "wish", "order_number"]


def test_lines_of_empty_fields_vanish_and_plain_lines_stay():
    assert message(Details(item="A1", colour=" \n"), "您好\n{item}\n颜色 {colour}\n再见") == "您好\nA1\n再见"


def test_a_line_stays_while_one_of_its_fields_is_filled():
    assert message(Details(colour="红"), "{size}{colour}色") == "红色"


def test_the_trades_own_names_are_blanks_too():
    template = "\n".join(f"{{{name}}}" for name in CHINESE_BLANKS)
    details = Details(**{name: name for name in FIELD_NAMES})
    assert message(details, template).split("\n") == list(CHINESE_BLANKS.values())


def test_an_unknown_blank_is_refused_by_its_name():
    with pytest.raises(Refused, match="order_template_unknown_blank") as refused:
        message(SHOES, "{item}{prize}")
    assert refused.value.facts == {"name": "prize"}


def test_doubled_braces_are_braces_and_lone_ones_stay():
    assert message(SHOES, "{{item}} { } {item}") == "{item} { } A-1027"


@given(st.sampled_from(FIELD_NAMES), st.text(min_size=1).filter(str.strip))
def test_a_value_stands_in_the_text_as_it_was_typed(name: str, typed: str):
    assert message(Details(**{name: typed}), f"<{{{name}}}>") == f"<{typed.strip()}>"


@given(st.text())
def test_any_template_gives_a_text_or_a_refusal(template: str):
    unknown = ""
    try:
        message(SHOES, template)
    except Refused as refused:
        unknown = str(refused.facts["name"])
    assert unknown in template
