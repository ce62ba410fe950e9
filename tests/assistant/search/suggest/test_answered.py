"""Near-repeats of answered messages are known again; what is kept of a message does not hold its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.suggest.answered import Memory
from assistant.search.suggest.ports import Answered
from assistant.search.suggest.sketch import SIZE, sketch_of

ASKED = (
    "什么时候发货", "发什么快递", "我的快递到哪了", "能便宜点吗", "有优惠券吗", "送什么赠品", "这款还有货吗",
    "穿多大码合适", "会不会掉色", "是正品吗", "可以开发票吗", "怎么退货", "换个颜色可以吗", "退款多久到账",
    "收到是坏的", "少发了一件", "地址写错了能改吗", "几天能到上海", "包邮吗", "保质期多久",
)  # fmt: skip
AGAIN = ("{}", "亲，{}", "{}呀", "请问{}？", "你好，{}呢", "{}啊亲", "老板{}", "{}？？", "想问下{}", "{}，谢谢")


def memory(*messages: str) -> Memory:
    return Memory(Answered(sketch_of(message), message) for message in messages)


def test_at_least_nine_of_ten_near_repeats_bring_the_reply_of_last_time_first():
    kept = memory(*ASKED)
    recalled = [kept.recall(way.format(message))[:1] for message in ASKED for way in AGAIN]
    right = [bool(found) and found[0][0] == message
             for found, message in zip(recalled, (m for m in ASKED for _ in AGAIN), strict=True)]  # fmt: skip
    assert sum(right) >= 0.9 * len(right)
    assert sum(bool(found) and not fits for found, fits in zip(recalled, right, strict=True)) == 0


@pytest.mark.parametrize(
    ("answered", "asked"),
    [("能退吗", "能换吗"), ("什么时候发货", "什么时候到货"), ("有货吗", "没货了吗"), ("包邮吗", "有邮箱吗")],
)
def test_another_question_in_similar_words_is_not_taken_for_it(answered, asked):
    assert memory(answered).recall(asked) == []


def test_of_two_replies_to_the_same_words_the_newer_comes_first():
    kept = Memory([Answered(sketch_of("包邮吗"), "old"), Answered(sketch_of("包邮吗"), "new")])
    assert [script for script, _ in kept.recall("包邮吗")] == ["new", "old"]


def test_only_the_newest_are_kept():
    kept = Memory([Answered(sketch_of("包邮吗"), "包邮吗")], most=3)
    for message in ("发什么快递", "是正品吗", "怎么退货"):
        kept.remember(Answered(sketch_of(message), message))
    assert len(kept) == 3
    assert kept.recall("包邮吗") == []
    kept.wipe()
    assert (len(kept), kept.recall("怎么退货")) == (0, [])


@given(st.text(max_size=300))
def test_a_sketch_has_one_size_whatever_was_written(message):
    sketch = sketch_of(message)
    assert sketch is None or len(sketch) == SIZE


def test_numbers_leave_no_trace():
    assert sketch_of("13812345678") is None
    assert sketch_of("我的电话13812345678") == sketch_of("我的电话13987654321")
