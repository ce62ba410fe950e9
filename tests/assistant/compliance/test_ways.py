"""In how many ways a pattern can match, and that what people write stays quick."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.ways import BEYOND, ways_of


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("最好", 1),
        ("最|第", 2),
        ("(最|第|顶)(好|妙)", 6),
        ("a(b|cd?)e", 3),
        ("最?好", 2),
        ("最{0,3}好", 4),
        ("加…号", 9),
        ("加……号", 17),
        ("(a|b){2}", 4),
        ("(a|b)?c", 3),
        ("(?=(a|b))a", 2),
        ("(?:a|b|c)|d", 4),
        ("(a|a)" * 40, BEYOND),
        ("a?" * 40, BEYOND),
    ],
)
def test_the_ways_of_a_pattern_are_counted(pattern: str, ways: int):
    assert ways_of(pattern) == ways


PARTS = st.recursive(
    st.sampled_from(["a", "b", "a?", "(a|b)", "b{0,2}"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda each: f"({'|'.join(each)})"),
    ),
    max_leaves=6,
)


@given(PARTS, st.text(alphabet="ab", max_size=8))
def test_no_text_is_matched_in_more_ways_than_are_counted(pattern: str, text: str):
    ends = {end for end in range(len(text) + 1) if re.fullmatch(pattern, text[:end])}
    assert len(ends) <= ways_of(pattern)
