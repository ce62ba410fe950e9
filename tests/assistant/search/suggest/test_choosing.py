"""Of a few replies, the second is for what the first does not answer."""

import numpy as np

from assistant.search.suggest.choosing import choose

LIKELY = np.array([0.6, 0.4], np.float32)
AFFINITY = np.array([[1, 1, 0], [0, 0, 1]], np.float32)  # two replies to the first topic, one to the second


def rows(count: int, words=(0, 0, 0), weight=(1, 1, 1)) -> list[int]:
    chosen = choose(LIKELY, AFFINITY, np.array(words, np.float32), np.array(weight, np.float32), count)
    return [row for row, _ in chosen]


def test_each_likely_reading_of_a_message_gets_a_reply_before_one_gets_two():
    assert rows(3) == [0, 2, 1]


def test_among_replies_to_one_topic_shared_words_decide():
    assert rows(1, words=(0, 0.5, 0)) == [1]


def test_what_counts_less_comes_later_and_what_counts_nothing_last():
    assert rows(1, weight=(0.5, 1, 1)) == [1]
    assert choose(LIKELY, AFFINITY, np.zeros(3, np.float32), np.zeros(3, np.float32), 1)[0][1] == 0


def test_never_more_than_there_are():
    assert sorted(rows(9)) == [0, 1, 2]
