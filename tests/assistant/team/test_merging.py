"""Joining two leads' work: nothing that one alone did is lost, what both did is shown, and both get the same."""

import pytest
from hypothesis import example, given

from assistant.team.content import Content, Key, Row
from assistant.team.merging import Conflict, Kept, Merged, merge, merge_row
from tests.assistant.team.contents import a_category, a_row, content, contents

BASE = content(a_category(), a_row("a", category="物流"), a_row("b"))


def changed(key: str, **fields: object) -> Content:
    return BASE | {("script", key): {**BASE["script", key], **fields}}


def without(*keys: Key) -> Content:
    return {key: row for key, row in BASE.items() if key not in keys}


def swapped(merged: Merged) -> Merged:
    conflicts = (Conflict(each.key, each.field, each.base, each.theirs, each.ours) for each in merged.conflicts)
    return Merged(merged.content, tuple(conflicts), merged.kept, merged.freed)


@given(contents, contents, contents)
def test_both_leads_get_the_same(base: Content, ours: Content, theirs: Content) -> None:
    assert swapped(merge(base, ours, theirs)) == merge(base, theirs, ours)


@given(contents, contents)
def test_what_one_alone_did_is_what_there_is(base: Content, ours: Content) -> None:
    assert merge(base, ours, base) == merge(base, base, ours) == merge(base, ours, ours) == Merged(ours)


@given(contents, contents, contents)
@example({}, content(a_row("a", code="亲")), content(a_row("b", code="亲")))
def test_joining_once_more_changes_nothing(base: Content, ours: Content, theirs: Content) -> None:
    joined = merge(base, ours, theirs)
    once = joined.content
    again = merge(theirs, once, theirs)
    assert again == Merged(once)
    assert merge(base, once, once) == Merged(once)
    if not joined.freed:
        assert merge(base, once, theirs).content == merge(base, ours, once).content == once


@given(contents, contents, contents)
def test_no_field_that_one_alone_changed_is_lost(base: Content, ours: Content, theirs: Content) -> None:
    merged = merge(base, ours, theirs)
    for mine, other in ((ours, theirs), (theirs, ours)):
        for key, row in mine.items():
            for name, value in row.items():
                before = base.get(key, {}).get(name)
                if value == before or other.get(key, {}).get(name, before) != before:
                    continue  # not changed here, or there too
                if (key, name) in merged.freed or (key not in other and key in base and key[0] == "category"):
                    continue
                assert merged.content[key][name] == value


@given(contents, contents, contents)
def test_no_row_appears_from_nowhere_and_none_goes_that_nobody_deleted(
    base: Content, ours: Content, theirs: Content
) -> None:
    merged = merge(base, ours, theirs)
    assert merged.content.keys() <= ours.keys() | theirs.keys()
    assert ours.keys() & theirs.keys() <= merged.content.keys()
    assert (ours.keys() | theirs.keys()) - base.keys() <= merged.content.keys()


@given(contents, contents, contents)
def test_a_value_of_a_conflict_is_one_of_both(base: Content, ours: Content, theirs: Content) -> None:
    merged = merge(base, ours, theirs)
    for conflict in merged.conflicts:
        assert conflict.ours != conflict.theirs
        assert conflict.base not in (conflict.ours, conflict.theirs)
        if (conflict.key, conflict.field) not in merged.freed:
            assert merged.content[conflict.key][conflict.field] in (conflict.ours, conflict.theirs)


@given(contents, contents, contents)
def test_a_category_that_somebody_has_does_not_go_from_under_a_script(
    base: Content, ours: Content, theirs: Content
) -> None:
    merged = merge(base, ours, theirs)
    if merged.content in (ours, theirs):
        return
    for (kind, _), row in merged.content.items():
        place = ("category", row.get("category"))
        if kind == "script" and (place in ours or place in theirs):
            assert place in merged.content


def test_different_fields_of_one_script_are_joined() -> None:
    merged = merge(BASE, changed("a", title="几天到"), changed("a", body="三天内到"))
    assert merged == Merged(BASE | {("script", "a"): {**BASE["script", "a"], "title": "几天到", "body": "三天内到"}})


def test_a_promise_is_never_mixed_of_two() -> None:
    base, ours, theirs = (changed("a", body=f"{days}天内可以退货") for days in ("七", "十五", "三十"))
    merged = merge(base, ours, theirs)
    assert merged.conflicts == (
        Conflict(("script", "a"), "body", "七天内可以退货", "十五天内可以退货", "三十天内可以退货"),
    )
    assert merged.content["script", "a"]["body"] in ("十五天内可以退货", "三十天内可以退货")


def test_two_new_rows_of_one_id_are_held_against_each_other() -> None:
    ours, theirs = BASE | content(a_row("n", title="甲")), BASE | content(a_row("n", title="乙"))
    assert [(each.field, each.base) for each in merge(BASE, ours, theirs).conflicts] == [("title", None)]


@pytest.mark.parametrize("swap", [False, True])
def test_a_change_outlives_a_deletion_and_is_shown(swap: bool) -> None:
    sides = (without(("script", "b")), changed("b", body="改过"))
    merged = merge(BASE, *(reversed(sides) if swap else sides))
    assert merged.content == changed("b", body="改过")
    assert merged.kept == (Kept(("script", "b"), "changed"),)
    assert not merged.conflicts


def test_what_both_deleted_is_gone() -> None:
    gone = without(("script", "b"))
    assert merge(BASE, gone | content(a_row("x")), gone).content == gone | content(a_row("x"))


def test_a_category_stays_while_somebody_files_a_script_there() -> None:
    cleared = without(("category", "物流"), ("script", "a"))
    merged = merge(BASE, cleared, BASE | content(a_row("n", category="物流")))
    assert merged.content == cleared | content(a_category(), a_row("n", category="物流"))
    assert merged.kept == (Kept(("category", "物流"), "used"),)


def test_the_category_above_stays_too() -> None:
    base = content(a_category("物流"), a_category("物流/查件"))
    merged = merge(base, content(a_row("x")), base | content(a_row("n", category="物流/查件")))
    assert {kept.key[1] for kept in merged.kept} == {"物流", "物流/查件"}
    assert base.keys() <= merged.content.keys()


def test_the_greater_position_counts_without_a_word() -> None:
    base, ours, theirs = (content(a_category(position=place)) for place in (0, 2, 1))
    assert merge(base, ours, theirs) == Merged(ours)


def test_ordering_brings_nothing_back_that_was_deleted() -> None:
    base = content(a_category("a", 0), a_category("b", 1))
    merged = merge(base, content(a_category("b", 1)), content(a_category("a", 1), a_category("b", 0)))
    assert merged == Merged(content(a_category("b", 0)))


def test_of_two_scripts_with_one_code_the_older_keeps_it() -> None:
    ours, theirs = (
        BASE | content(a_row("n", code="FH", hotkey="F5")),
        BASE | content(a_row("o", code="ｆｈ", hotkey="F5")),
    )
    merged = merge(BASE, ours, theirs)
    assert merged.freed == ((("script", "o"), "code"), (("script", "o"), "hotkey"))
    assert merged.content == BASE | content(a_row("n", code="FH", hotkey="F5"), a_row("o"))


@given(contents, contents, contents)
def test_afterwards_no_two_scripts_have_one_code(base: Content, ours: Content, theirs: Content) -> None:
    merged = merge(base, ours, theirs)
    codes = [row["code"] for key, row in merged.content.items() if key[0] == "script" and row["code"]]
    assert merged.content in (ours, theirs) or len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "row"),
    [
        (None, None, None, None),
        (None, a_row(), None, a_row()),
        (a_row(), None, a_row(), None),
        (a_row(), a_row(title="甲"), a_row(title="甲"), a_row(title="甲")),
        (a_row(), None, None, None),
    ],
)
def test_one_row_is_joined_alone(base: Row | None, ours: Row | None, theirs: Row | None, row: Row | None) -> None:
    merged = merge_row(("script", "a"), base, ours, theirs)
    assert (merged.row, merged.conflicts, merged.kept) == (row, (), False)
