"""Joining two leads' work on one row: nothing that one alone did is lost, what both did is shown, both get the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.content import Row
from assistant.team.merging import Conflict, MergedRow, merge_row
from tests.assistant.team.contents import a_category, a_row, categories, rows

KEY = ("script", "a")
PLACE = ("category", "物流")
BASE = a_row("a", category="物流")
NEW = a_row("a", title="甲")

maybe = st.none() | rows.map(lambda row: {**row, "id": "a"})


def merged(base: Row | None, ours: Row | None, theirs: Row | None) -> MergedRow:
    return merge_row(KEY, base, ours, theirs)


def swapped(one: MergedRow) -> MergedRow:
    conflicts = (Conflict(each.key, each.field, each.base, each.theirs, each.ours) for each in one.conflicts)
    return MergedRow(one.row, tuple(conflicts), one.kept)


@given(maybe, maybe, maybe)
def test_both_leads_get_the_same(base: Row | None, ours: Row | None, theirs: Row | None) -> None:
    assert swapped(merged(base, ours, theirs)) == merged(base, theirs, ours)


@given(maybe, maybe)
def test_what_one_alone_did_is_what_there_is(base: Row | None, ours: Row | None) -> None:
    assert merged(base, ours, base) == merged(base, base, ours) == merged(base, ours, ours) == MergedRow(ours)


@given(maybe, maybe, maybe)
def test_joining_once_more_changes_nothing(base: Row | None, ours: Row | None, theirs: Row | None) -> None:
    once = merged(base, ours, theirs).row
    assert merged(theirs, once, theirs) == merged(base, once, once) == MergedRow(once)
    assert merged(base, once, theirs).row == merged(base, ours, once).row == once


@given(maybe, maybe, maybe)
def test_no_field_that_one_alone_changed_is_lost(base: Row | None, ours: Row | None, theirs: Row | None) -> None:
    row = merged(base, ours, theirs).row
    for mine, other in ((ours, theirs), (theirs, ours)):
        for name, value in (mine or {}).items():
            before = (base or {}).get(name)
            if value != before and (other or {}).get(name, before) == before:
                assert row
                assert row[name] == value


@given(maybe, maybe, maybe)
def test_a_row_neither_comes_from_nowhere_nor_goes_by_itself(
    base: Row | None, ours: Row | None, theirs: Row | None
) -> None:
    row = merged(base, ours, theirs).row
    assert row is not None or ours is None or theirs is None
    assert row is None or ours or theirs


@given(maybe, maybe, maybe)
def test_a_value_of_a_conflict_is_one_of_both(base: Row | None, ours: Row | None, theirs: Row | None) -> None:
    one = merged(base, ours, theirs)
    for conflict in one.conflicts:
        assert conflict.ours != conflict.theirs
        assert conflict.base not in (conflict.ours, conflict.theirs)
        assert one.row
        assert one.row[conflict.field] in (conflict.ours, conflict.theirs)


def test_different_fields_of_one_script_are_joined() -> None:
    one = merged(BASE, {**BASE, "title": "几天到"}, {**BASE, "body": "三天内到"})
    assert one == MergedRow({**BASE, "title": "几天到", "body": "三天内到"})


def test_a_promise_is_never_mixed_of_two() -> None:
    base, ours, theirs = ({**BASE, "body": f"{days}天内可以退货"} for days in ("七", "十五", "三十"))
    one = merged(base, ours, theirs)
    assert one.conflicts == (Conflict(KEY, "body", "七天内可以退货", "十五天内可以退货", "三十天内可以退货"),)
    assert one.row
    assert one.row["body"] in ("十五天内可以退货", "三十天内可以退货")


def test_two_new_rows_of_one_id_are_held_against_each_other() -> None:
    one = merged(None, NEW, {**NEW, "title": "乙"})
    assert [(each.field, each.base) for each in one.conflicts] == [("title", None)]


@pytest.mark.parametrize("swap", [False, True])
def test_a_change_outlives_a_deletion_and_is_shown(swap: bool) -> None:
    sides = (None, NEW)
    assert merged(BASE, *(reversed(sides) if swap else sides)) == MergedRow(NEW, kept=True)


@given(categories, categories, categories)
def test_the_greater_position_counts_without_a_word(base: Row, ours: Row, theirs: Row) -> None:
    one = merge_row(PLACE, base, ours, theirs)
    assert (one.conflicts, one.kept) == ((), False)
    assert one.row in (ours, theirs)
    if base not in (ours, theirs):
        assert one.row == max(ours, theirs, key=lambda row: int(row["position"]))


def test_ordering_brings_nothing_back_that_was_deleted() -> None:
    assert merge_row(PLACE, a_category(position=0), None, a_category(position=1)) == MergedRow(None)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "row"),
    [
        (None, None, None, None),
        (None, NEW, None, NEW),
        (NEW, None, NEW, None),
        (BASE, NEW, NEW, NEW),
        (BASE, None, None, None),
    ],
    ids=["nowhere", "new", "deleted", "the same", "deleted by both"],
)
def test_what_needs_no_joining(base: Row | None, ours: Row | None, theirs: Row | None, row: Row | None) -> None:
    assert merged(base, ours, theirs) == MergedRow(row)
