import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.query import Pattern, parse


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", []),
        ("   　 \t\n", []),
        ("fahuo", [{"fahuo"}]),
        ("发货　时间", [{"发货"}, {"时间"}]),
        ("ＦＡ 發貨", [{"fa"}, {"发货"}]),
        ("发货 发货", [{"发货"}]),
        ("fa'huo", [{"fa'huo", "fahuo"}]),
        ("f'h't", [{"f'h't", "fht"}]),
        ("don't", [{"don't", "dont"}]),
        ("满300 ２件", [{"满300", "满三百"}, {"2件", "二件", "两件"}]),
        ("'", [{"'"}]),
        ("发\x00货\x1b", [{"发货"}]),
        ("发\ud83d货", [{"发货"}]),
        ("\ud83d", []),
        ("😊", [{"\ud83d\ude0a"}]),
    ],
)
def test_a_query_is_read_as_terms(query: str, terms: list[set[str]]) -> None:
    assert [{pattern.text for pattern in term.patterns} for term in parse(query)] == terms


@pytest.mark.parametrize(
    ("text", "counts"),
    [("fahuo", True), ("fah", False), ("fa", False), ("fa货", True), ("fh", False), ("xian", True), ("ele", True),
     ("发货", False), ("a" * 33, False), ("wodeh", True)],
)  # fmt: skip
def test_in_a_body_only_full_syllables_count_as_pinyin(text: str, counts: bool) -> None:
    assert bool(Pattern(text).spellings) == counts


def test_of_a_pasted_text_the_beginning_counts() -> None:
    assert [pattern.text for term in parse("发" * 5000) for pattern in term.patterns] == ["发" * 200]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_anything_can_be_typed(query: str) -> None:
    for term in parse(query):
        assert all(pattern.text and 0 not in pattern.units for pattern in term.patterns)
