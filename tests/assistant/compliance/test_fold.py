"""Folding takes the evasions away and knows where everything stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.fold import fold


@pytest.mark.parametrize(
    ("text", "tight"),
    [
        ("微-信", "微信"),
        ("微 . 信", "微信"),
        ("加 V", "加v"),
        ("ＷＸ", "wx"),
        ("w e i x i n", "微信"),
        ("v\u200bx", "vx"),
        ("加v❤", "加v心"),
        ("➕Ⅴ", "+v"),
        ("🅥🅧", "vx"),
        ("最✨佳", "最佳"),
        ("全網最低", "全网最低"),
        ("第①", "第1"),
        ("1️⃣3️⃣9️⃣", "139"),
        ("the dress with its v neck", "the dress with its v neck"),
        ("2.5 元", "2.5元"),
        ("最。好", "最。好"),
        ("最，好", "最,好"),
        ("", ""),
    ],
)
def test_an_evasion_reads_as_what_it_hides(text: str, tight: str):
    assert fold(text).tight.text == tight


def test_the_plain_reading_keeps_what_stands_between():
    assert fold("Ａ-1 ：１３８").plain.text == "a-1 :138"


def test_a_piece_is_found_where_it_stood():
    text = "可以🎉加 薇\u200b - 芯 吗"
    reading = fold(text).tight
    start = reading.text.index("薇芯")
    place = slice(*reading.span(start, start + 2))
    assert text[place] == "薇\u200b - 芯"


@given(st.text())
def test_every_character_of_a_reading_has_its_place_in_order(text: str):
    for reading in (fold(text).plain, fold(text).tight):
        places = list(reading.places)
        assert len(places) == len(reading.text)
        assert places == sorted(places)
        assert all(0 <= place < len(text) for place in places)


@given(st.text(alphabet="微信加v ", max_size=12), st.sampled_from(["", "\u200b", " ", "-", "·", "✨"]))
def test_what_is_put_between_chinese_characters_changes_nothing(text: str, between: str):
    bare = text.replace(" ", "").replace("v", "")
    assert fold(between.join(bare)).tight.text == fold(bare).tight.text


@pytest.mark.parametrize(
    ("text", "tight"),
    [
        ("zui低价", "最低价"),
        ("Zuì 便宜", "最便宜"),
        ("hao评fan现", "好评返现"),
        ("好ping返 xian 2 元", "好评返现 2元"),
        ("hong bao", "红包"),
        ("支付bao", "支付宝"),
        ("dì一", "第一"),
        ("Haohao 牌", "haohao牌"),
        ("Xianyu", "xianyu"),
    ],
)
def test_pinyin_reads_as_the_word_that_it_hides(text: str, tight: str):
    assert fold(text).tight.text == tight


def test_a_word_in_pinyin_is_found_from_its_first_to_its_last_letter():
    text = "亲，zui 低价 hong bao"
    reading = fold(text).tight
    lowest, packet = reading.text.index("最低"), reading.text.index("红包")
    assert [text[slice(*reading.span(at, at + 2))] for at in (lowest, packet)] == ["zui 低", "hong bao"]
