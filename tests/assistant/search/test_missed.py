"""Which searches in vain are counted."""

import pytest

from assistant.search.missed import countable


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("以旧换新", "以旧换新"),
        (" 發貨　 時效 ", "发货 时效"),
        ("ＨuaBei", "huabei"),
        ("满300减50", "满300减50"),
        ("7天无理由", "7天无理由"),
        ("fa'piao", "fapiao"),
        ("路由器怎么设置", "路由器怎么设置"),
        ("iphone 15 pro", "iphone 15 pro"),
    ],
)
def test_words_are_counted_as_they_are_compared(query: str, words: str) -> None:
    assert countable(query) == words


@pytest.mark.parametrize(
    "query",
    [
        "",
        "花",
        "138 0013 8000",
        "13800138000",
        "王小美13800",
        "订单20260302118",
        "138-0013-8000 ",
        "SF1234567890123",
        "sf12ab34cd",
        "浙江省杭州市西湖区",
        "文三路90号",
        "5幢201室",
        "翠苑小区三单元",
        "收货人王小美",
        "mei@example.com",
        "www.example.com",
        "https://example.com",
        "亲，我昨天拍的那件米白色的连衣裙怎么还没有到呢，已经三天了",
        "12 34",
        "😊",
    ],
)
def test_what_may_be_a_customers_or_is_no_word_is_not_counted(query: str) -> None:
    assert countable(query) == ""
