"""The language of patterns: what it understands, what it refuses and why, and that it never runs away."""

import re
from collections.abc import Mapping
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.defaults import default_checker
from assistant.compliance.patterns import PatternError, compiled
from assistant.compliance.starts import starts_of_words

SETS = {"kou": "扣抠"}


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("好评…返", "好评就给您返"),
        ("好评……返", "好评, 就给您返"),
        ("<kou><kou>", "抠扣"),
        ("最(?:好|佳)", "最佳"),
        (r"返\d{1,3}元", "返15元"),
        ("a?b", "b"),
        ("最.", "最x"),
        (r"1\.5", "1.5"),
    ],
)
def test_a_pattern_finds(pattern: str, found: str):
    match = compiled(pattern, SETS).expression.search(f"前面{found}后面")
    assert match
    assert match[0] == found


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("好评…返", "好评,返"), ("好评…返", "好评。返"), ("最.", "最,"), ("<kou>", "口"), ("好……返", "好\n返")],
)
def test_a_pattern_stays_in_its_clause_and_in_its_set(pattern: str, text: str):
    assert compiled(pattern, SETS).expression.search(text) is None


@pytest.mark.parametrize(
    ("pattern", "position", "why"),
    [
        ("最*", 2, "pattern_runs_away"),
        ("最+", 2, "pattern_runs_away"),
        ("最{2,}", 2, "pattern_runs_away"),
        ("最{1,99}", 2, "pattern_runs_away"),
        ("(?:最{1,9}){1,9}", 11, "pattern_runs_away"),
        ("(?:(?:最|好?)){2}", 13, "pattern_runs_away"),
        ("……最……好……了……", 1, "pattern_runs_away"),
        ("最<wei>", 2, "pattern_set_unknown"),
        ("(最", 1, "pattern_unreadable"),
        ("最)", 2, "pattern_unreadable"),
        ("最[好", 2, "pattern_unreadable"),
        ("最{a}", 2, "pattern_unreadable"),
        (r"(最)\1", 4, "pattern_unreadable"),
        ("(?P<name>最)", 4, "pattern_set_unknown"),
        ("(?i)a", 2, "pattern_unreadable"),
        ("?最", 1, "pattern_unreadable"),
    ],
)
def test_a_pattern_is_refused_at_its_place(pattern: str, position: int, why: str):
    with pytest.raises(PatternError) as refused:
        compiled(pattern, SETS)
    assert refused.value.why == why
    assert refused.value.position == position


@pytest.mark.parametrize(
    ("pattern", "firsts"),
    [
        ("最好|第[一1]", "最第"),
        ("(?:不|没)?最", "不没最"),
        ("(?<!不)<kou>a", "扣抠"),
        (r"\d元", "0123456789"),
        ("[a-c]x", "abc"),
        ("最{0,2}好", "最好"),
        (r"\+v", "+"),
    ],
)
def test_a_match_begins_with_one_of_these(pattern: str, firsts: str):
    assert (compiled(pattern, SETS).starts or {}).keys() == set(firsts)


@pytest.mark.parametrize(
    ("pattern", "seconds"),
    [
        ("最好|第[一1]", {"最": "好", "第": "一1"}),
        ("最(?:好|佳)?的", {"最": "好佳的"}),
        ("(?:不|没)?最", {"不": "最", "没": "最", "最": None}),
        ("最(?=好)大", {"最": "大"}),
        ("最{1,3}大", {"最": "最大"}),
        ("(?:加|私聊){2}", {"加": None, "私": "聊"}),
        ("最…好", {"最": None}),
        (r"[a-b]\d", {"a": "0123456789", "b": "0123456789"}),
        ("最", {"最": None}),
    ],
)
def test_behind_its_first_character_stands_one_of_these(pattern: str, seconds: dict[str, str | None]):
    wanted = {first: None if each is None else frozenset(each) for first, each in seconds.items()}
    assert compiled(pattern, SETS).starts == wanted


@pytest.mark.parametrize("pattern", ["…最", "[^最]", ".", "(?=最)", "最?"])
def test_where_a_match_may_begin_with_anything_it_is_tried_everywhere(pattern: str):
    assert compiled(pattern, SETS).starts is None


LOOKS = [look for matcher in default_checker().matchers for look in matcher.looks]
SECONDS = {letter for look in LOOKS for seconds in (look.starts or {}).values() for letter in seconds or ()}
LETTERS = sorted(SECONDS | {first for look in LOOKS for first in look.starts or ()} | set("的了您你给好评返0159 ,。"))


@given(st.text(alphabet=LETTERS, max_size=30))
def test_no_rule_has_a_match_that_begins_elsewhere(text: str):
    for look in LOOKS:
        for match in look.expression.finditer(text):
            assert look.starts is None or may_begin(look.starts, text[match.start() :])


def may_begin(starts: Mapping[str, frozenset[str] | None], text: str) -> bool:
    seconds = starts.get(text[0], frozenset())
    return seconds is None or text[1:2] in seconds


PIECES = st.sampled_from(["最", "好", "大", "[最好]", "<kou>", ".", "…", "a", r"\d", "(?=好)", "(?<!大)", "^", "$"])
PATTERNS = st.recursive(
    st.lists(PIECES, min_size=1, max_size=4).map("".join),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("|".join),
        st.tuples(inner, st.sampled_from(["", "?", "{2}"]), inner).map(lambda each: f"(?:{each[0]}){each[1]}{each[2]}"),
    ),
    max_leaves=4,
)


@given(PATTERNS, st.text(alphabet="最好大扣抠a1,", max_size=12))
def test_no_pattern_has_a_match_that_begins_elsewhere(pattern: str, text: str):
    try:
        ready = compiled(pattern, SETS)
    except PatternError:
        return
    for match in ready.expression.finditer(text):
        assert ready.starts is None or may_begin(ready.starts, text[match.start() :])


WORDS = st.lists(st.text(alphabet="最好大ab", min_size=1, max_size=3), min_size=1, max_size=5)


@given(WORDS, st.text(alphabet="最好大ab,", max_size=12))
def test_no_word_begins_elsewhere(words: list[str], text: str):
    starts = starts_of_words(words) or {}
    for at, first in enumerate(text):
        if any(text.startswith(word, at) for word in words):
            assert first in starts
            assert may_begin(starts, text[at:])


def patience(text: str) -> float:
    """Seconds of one check, out of so many that a clock of Windows shows them, which moves on every 16 ms."""
    began, checks = process_time(), 0
    while (spent := process_time() - began) < 0.05:
        default_checker().check(text)
        checks += 1
    return spent / checks


@pytest.mark.parametrize(
    "piece", ["好评", "加我", "微信", "13", "1 3-", "a.", "最", "不能", "“最", "您", "转账", "v", "a@", "(", "。点"]
)
def test_a_text_that_is_eight_times_as_long_takes_no_more_than_its_share(piece: str):
    default_checker().check(piece)
    short, long = piece * 400, piece * 3200
    ratio = min(patience(long) for _ in range(2)) / min(patience(short) for _ in range(2))
    assert ratio < 32  # eight if it grows with the length, 64 with its square


def test_all_expressions_of_our_rules_are_bounded():
    assert not [look for look in LOOKS if re.search(r"(?<![\\\[])[*+](?![^\[]*\])|\{\d+,\}", look.expression.pattern)]
