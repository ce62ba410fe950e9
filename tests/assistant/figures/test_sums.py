"""Sums of what was counted: totals, the most used, the doubtful and the unused."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.figure import Counted, What
from assistant.figures.sums import MOST, Tally, summed

counts = st.builds(Counted, st.sampled_from(What), st.sampled_from("abcd"), st.integers(1, 9))


def test_the_most_used_script_comes_first_and_one_that_was_only_copied_is_not_among_them() -> None:
    figures = summed(
        [
            Counted(What.USED, "a", 2),
            Counted(What.USED, "b", 5),
            Counted(What.COPIED, "c", 9),
            Counted(What.UNDONE, "a", 1),
        ]
    )
    assert figures.top == [("b", Tally(used=5)), ("a", Tally(used=2, undone=1))]
    assert figures.total == Tally(used=7, undone=1, copied=9)


def test_scripts_that_were_taken_back_or_rewritten_are_doubtful_the_most_often_first() -> None:
    figures = summed(
        [
            Counted(What.USED, "a", 50),
            Counted(What.UNDONE, "a", 1),
            Counted(What.UNDONE, "b", 1),
            Counted(What.EDITED, "b", 1),
        ]
    )
    assert [script for script, _ in figures.doubtful] == ["b", "a"]


def test_unused_is_what_was_neither_sent_nor_copied() -> None:
    figures = summed([Counted(What.USED, "a", 1), Counted(What.COPIED, "b", 1), Counted(What.OWNED, "c", 1)])
    assert figures.unused(["a", "b", "c", "d"]) == ["c", "d"]


def test_a_search_in_vain_belongs_to_no_script() -> None:
    figures = summed([Counted(What.MISSED, "", 3)])
    assert (figures.missed, figures.scripts, bool(figures)) == (3, {}, True)
    assert not summed([])


@given(st.lists(counts))
def test_the_total_is_the_sum_of_all_scripts(counted: list[Counted]) -> None:
    figures = summed(counted)
    for what in set(What) - {What.MISSED}:
        expected = sum(each.count for each in counted if each.what == what)
        assert getattr(figures.total, what) == expected
        assert sum(getattr(tally, what) for tally in figures.scripts.values()) == expected
    assert len(figures.top) <= MOST
    assert len(figures.doubtful) <= MOST
