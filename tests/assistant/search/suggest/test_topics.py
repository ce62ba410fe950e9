"""The table of topics, and what it tells of messages and replies."""

import pytest

from assistant.search.suggest.topics import TABLES, read, topics


def topic_of(message: str) -> str:
    known = topics()
    return known.names[int(known.evidence([message])[0].argmax())]


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("老板这个今天拍了啥时候能给我寄出来呀", "发货时间"),
        ("我前天拍的到现在都没给我发", "催发货"),
        ("包裹两天没更新了帮我看看走到哪了", "物流查询"),
        ("一米六三，体重五十二公斤，M 会不会紧", "尺码推荐"),
        ("鞋子有点挤脚，想换个大半码的", "换货"),
        ("怎么扫不出防伪，别是仿的吧", "正品保证"),
        ("can you send me the tracking number please", "物流查询"),
        ("the zipper arrived broken", "质量问题"),
    ],
)
def test_messages_that_stand_in_no_table_are_understood(message, topic):
    assert message not in {ask for language in TABLES for table in read(language) for ask in table.asks}
    assert topic_of(message) == topic


@pytest.mark.parametrize("language", TABLES)
def test_each_language_knows_the_same_topics_and_repeats_nothing(language):
    tables = read(language)
    assert [table.name for table in tables] == list(topics().names)
    asks = [ask for table in tables for ask in table.asks]
    assert sorted(ask for ask in set(asks) if asks.count(ask) > 1) == []
    assert all(ask == ask.strip() != "" for ask in asks)


def test_evidence_of_many_texts_is_that_of_each_alone():
    texts = ["什么时候发货", "", "😀", "退货地址", "x" * 300] * 120
    together = topics().evidence(texts)
    assert (together[:5] == topics().evidence(texts[:5])).all()
    assert (together[-5:] == together[:5]).all()
    assert (together[1] == 0).all()


@pytest.mark.parametrize("text", ["南山区南光路龙坤居二栋", "据报道生产总值同比增长", "会议室召开部门例会"])
def test_what_is_no_question_to_a_shop_is_unfamiliar(text):
    assert topics().familiarity(text) < 0.3 < topics().familiarity("这个多久能发出来")
