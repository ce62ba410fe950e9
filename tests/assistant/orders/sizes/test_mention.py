"""The part of a message that speaks of a body."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.sizes.measures import read_measures
from assistant.orders.sizes.mention import of_a_body


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("身高165体重110，穿多大", "身高165体重110 穿多大"),
        ("王小美 13800138000 浙江省杭州市西湖区文三路165号5幢110 身高 168 体重 120", "身高 168 体重 120"),
        ("你好\n1米65/110斤\n发什么快递", "1米65/110斤"),
        ("一米六五，一百一", "一米六五 一百一"),
        ("平时穿 L 的，今天发货吗", "平时穿 L"),
        ("腰围2尺1 臀95", "腰围2尺1 臀95"),
        ("165cm 55kg", "165cm 55kg"),
        ("王小美 13800138000 浙江省杭州市西湖区文三路165号5幢110室", ""),
        ("今天能发货吗", ""),
        ("", ""),
    ],
)
def test_an_address_is_left_out(message: str, said: str) -> None:
    assert of_a_body(message).removesuffix(" 的") == said


def test_the_numbers_of_an_address_are_no_measures() -> None:
    read = read_measures(of_a_body("浙江省杭州市文三路168号 90幢 身高165"))
    assert (read.height, read.weight) == (165, None)


@given(some.text(alphabet="身高体重斤12345 ，。\n米尺穿ML路号", max_size=60))
def test_nothing_is_invented(message: str) -> None:
    assert all(piece in message for piece in of_a_body(message).split())


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("162 98斤 发什么快递", "162 98斤"),
        ("男 178 150", "178 150"),
        ("我妈158，130斤，胸围98", "我妈158 130斤 胸围98"),
        ("165左右 110左右", "165左右 110左右"),
        ("１６５／５０ｋｇ", "１６５／５０ｋｇ"),
        ("三围84,64,88", "三围84 64 88"),
        ("160/90", "160/90"),
        ("王小美 150 000 02934 浙江省杭州市西湖区文三路 165 110", "165 110"),
        ("王小美 159 0000 2267 浙江省杭州市第2高级中学宿舍 12 号", ""),
        ("王小美 13800138000 鞋都路3重门 168号", ""),
        ("我们上次买10罐送了三包", ""),
    ],
)
def test_numbers_go_with_what_stands_beside_them(message: str, said: str) -> None:
    assert of_a_body(message) == said
