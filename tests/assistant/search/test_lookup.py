"""Strings to rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.arrays import Unfit
from assistant.search.lookup import Lookup

STRINGS = st.lists(st.text("ab1-发", min_size=1, max_size=6), unique=True, max_size=12)


@given(STRINGS, st.text("ab1-发", max_size=8))
def test_each_string_has_its_row_and_others_have_none(strings: list[str], other: str) -> None:
    lookup = Lookup.kept(Lookup.of(strings).arrays(), len(strings))
    assert [lookup.row(each) for each in strings] == list(range(len(strings)))
    assert lookup.row(other) == (strings.index(other) if other in strings else None)
    assert list(lookup) == sorted(strings)
    assert [sorted(strings).index(each) for each in strings] == lookup.places().tolist()


def test_rows_may_be_given() -> None:
    assert [Lookup.of(["b", "a"], [7, 9]).row(each) for each in "ab"] == [9, 7]


def test_a_row_that_is_not_there_is_refused() -> None:
    with pytest.raises(Unfit):
        Lookup.kept(Lookup.of(["a", "b"], [0, 2]).arrays(), 2)
