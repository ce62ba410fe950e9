"""Replies are ranked by the words they share with a message."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.search.suggest.bm25 import Words, asked


def test_rare_words_count_more_than_common_ones():
    words = Words({1.0: ["这款坚果开壳器怎么用", "这款什么时候怎么发"]})
    score = words.match("坚果开壳器怎么开")
    assert score[0] > score[1] > 0


def test_a_word_in_a_heavier_field_counts_more():
    words = Words({3.0: ["退货", "换货"], 1.0: ["换货", "退货"]})
    first, second = words.match("退货")
    assert first > second > 0


def test_words_that_stand_in_every_message_do_not_count():
    assert asked("请问你的呢").tolist() == []
    assert Words({1.0: ["亲，您好呢"]}).match("亲您呢").tolist() == [0]


@given(st.lists(st.text(max_size=20), min_size=1, max_size=10), st.text(max_size=30))
def test_every_score_lies_between_nothing_and_all(texts, message):
    scores = Words({1.0: texts}).match(message)
    assert len(scores) == len(texts)
    assert ((scores >= 0) & (scores <= 1.001)).all()
