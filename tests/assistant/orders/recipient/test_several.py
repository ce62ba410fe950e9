"""Several recipients pasted at once come apart; one recipient never does."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from assistant.orders.recipient.read import read_recipient
from assistant.orders.recipient.several import several_recipients
from tests.assistant.orders.recipient.test_lines import LINES

A = "林小溪 13800000001 浙江省杭州市西湖区文三路90号"
B = "周一一，13800000002，上海市徐汇区漕溪北路22号"
C = "广东省广州市天河区体育西路7号 陈样 13800000003"
FORM = "收货人：{}\n电话：{}\n地址：江苏省南京市鼓楼区中央路{}号"


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (f"{A}\n{B}\n{C}", [A, B, C]),
        (f"{A}\n\n{B}\n \n{C}\n", [A, B, C]),
        (f"1. {A}\n2. {B}", [A, B]),
        (f"1、{A}\n3、{B}", [f"1、{A}", f"3、{B}"]),
        (f"{A}\n周末送\n{B}", [f"{A}\n周末送", B]),
        (FORM.format("王一", "13800000004", 1) + "\n\n" + FORM.format("王二", "13800000005", 2),
         [FORM.format("王一", "13800000004", 1), FORM.format("王二", "13800000005", 2)]),
    ],
)  # fmt: skip
def test_each_recipient_has_a_text_of_his_own(text: str, apart: list[str]) -> None:
    assert several_recipients(text) == apart


def test_labelled_blocks_come_apart_without_an_empty_line_between() -> None:
    first, second = FORM.format("王一", "13800000004", 1), FORM.format("王二", "13800000005", 2)
    read = [read_recipient(text) for text in several_recipients(f"{first}\n{second}")]
    assert [(one.name, one.phone) for one in read] == [("王一", "13800000004"), ("王二", "13800000005")]


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_one_recipient_stays_one(line: dict[str, str]) -> None:
    assert several_recipients(line["text"]) == [line["text"]]


@pytest.mark.parametrize(
    "text",
    ["林小溪\n13800000001\n13900000001\n浙江省杭州市西湖区文三路90号", "你好", "", "浙江省杭州市西湖区\n文三路90号"],
)
def test_what_names_one_or_none_is_left_whole(text: str) -> None:
    assert several_recipients(text) == [text]


@settings(max_examples=50)
@given(some.lists(some.sampled_from([A, B, C, "谢谢", "", "13900000000", "上海"]), max_size=8))
def test_nothing_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert re.sub(r"\s", "", "".join(several_recipients(text))) == re.sub(r"\s", "", text)
