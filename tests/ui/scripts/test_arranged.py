"""A long list in order, a stretch at a time."""

from hypothesis import given
from hypothesis import strategies as some

from ui.scripts.arranged import arranged


@given(some.lists(some.integers(0, 5), max_size=60), some.booleans(), some.integers(1, 9))
def test_it_is_sorted_as_in_one_go_and_equals_stay_as_they_were(
    keys: list[int], descending: bool, stretch: int
) -> None:
    rows = list(enumerate(keys))
    found = arranged(rows, lambda row: row[1], descending=descending, stretch=stretch)
    assert found == sorted(rows, key=lambda row: row[1], reverse=descending)
