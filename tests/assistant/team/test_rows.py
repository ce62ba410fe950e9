"""Rows: a script comes back as it was written, and none comes in that the library itself would not have taken."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compliance.ports import Filed
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.pictures import name_of
from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Step, Variant
from assistant.scripts.rules import accepted
from assistant.scripts.script import Category, Draft
from assistant.team.content import Drop, Kind, Put, Row
from assistant.team.item_rows import item_row
from assistant.team.picture_rows import picture_row
from assistant.team.rows import (
    category_of,
    category_row,
    checked,
    checked_row,
    row_hash,
    script_of,
    script_row,
)
from assistant.team.rule_rows import rule_row
from assistant.team.shapes import SHAPES
from tests.assistant.scripts.test_parts import all_parts
from tests.assistant.team.contents import a_category, a_row, reason
from tests.make import a_draft, a_script

texts = st.text(st.characters(codec="utf-8"), max_size=20)
drafts = st.builds(
    Draft,
    texts,
    texts,
    st.text(st.characters(categories=["L", "N", "P"]), max_size=8),
    st.sampled_from(["", "物流", "物流 / 发货时间", "a/b"]),
    st.lists(texts, max_size=3).map(tuple),
    st.sampled_from(["", "ctrl+alt+1", "F5"]),
    st.lists(texts, max_size=3).map(tuple),
    all_parts,
)


@given(drafts)
def test_the_quick_look_lets_in_nothing_that_the_long_one_refuses(draft: Draft) -> None:
    row = script_row("a", draft)
    try:
        kept = script_row("a", accepted(draft)) == row
    except Refused:
        kept = False
    assert (reason(checked_row, Kind.SCRIPT, row) == "") == kept


@given(drafts)
def test_whatever_the_library_takes_travels_as_it_is(draft: Draft) -> None:
    """So that nothing which a lead could write stops at the desktops."""
    try:
        kept = accepted(draft)
    except Refused:
        return
    row = checked_row(Kind.SCRIPT, script_row("a", kept))
    assert script_of(row) == kept
    assert accepted(kept) == kept


def test_a_script_travels_without_what_belongs_to_its_user() -> None:
    script = a_script(code="fh", favourite=True, uses=9, tags=("急",))
    assert script_row(script.id, script) == script_row(script.id, replace(script, favourite=False, uses=0))
    assert set(script_row(script.id, script)) == set(SHAPES[Kind.SCRIPT])


def test_a_category_travels() -> None:
    category = Category("物流/发货时间", 3)
    assert category_of(checked_row(Kind.CATEGORY, category_row(category))) == category


@pytest.mark.parametrize(
    "fields",
    [
        {"id": ""}, {"id": "a" * 65}, {"id": "a\nb"}, {"title": ""}, {"title": " a"}, {"title": "a" * 121},
        {"title": "a\x1b[2J"}, {"title": 1}, {"title": None}, {"body": ""}, {"body": " "}, {"body": "a" * 100_001},
        {"body": "a\x00"}, {"body": "a\x7f"}, {"body": "a\r\nb"}, {"body": ["a"]}, {"code": "a b"}, {"code": "a" * 33},
        {"code": "a\u200bb"}, {"category": "a/b/c"}, {"category": "a//b"}, {"category": " a"}, {"category": "a" * 41},
        {"tags": "a"}, {"tags": ["a", 1]}, {"tags": ["a", "A"]}, {"tags": [""]}, {"tags": ["a" * 31]},
        {"tags": [str(n) for n in range(21)]}, {"hotkey": "x"}, {"hotkey": "Ctrl+C"}, {"hotkey": "ctrl+alt+1"},
        {"questions": [str(n) for n in range(31)]}, {"questions": ["a\tb"]}, {"parts": "["}, {"parts": "{}"},
        {"parts": '{"steps": []}'}, {"parts": "[" * 100_000}, {"parts": '{"variants":[{"text":""}]}'},
        {"parts": '{"steps":[{"file":"relative.exe"}]}'}, {"parts": '{"steps":[{"picture":"../../x.png"}]}'},
        {"parts": '{"steps":[{"text":"a","delay":NaN}]}'},
    ],
    ids=lambda fields: repr(fields)[:60],
)  # fmt: skip
def test_a_script_that_the_library_would_not_keep_so_is_refused(fields: dict[str, Any]) -> None:
    assert reason(checked_row, Kind.SCRIPT, a_row() | fields) == "team_damaged"


@pytest.mark.parametrize(
    "row",
    [
        a_category(""), a_category("a/b/c"), a_category(" a"), a_category("a\n"), a_category(position=-1),
        a_category(position=True), a_category(position=10**9), {"id": "a"},
    ],
    ids=repr,
)  # fmt: skip
def test_a_category_that_is_wrong_is_refused(row: dict[str, Any]) -> None:
    assert reason(checked_row, Kind.CATEGORY, row) == "team_damaged"


PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
OTHERS: dict[Kind, Row] = {
    Kind.PICTURE: picture_row(name_of(PNG, "png"), PNG),
    Kind.RULE: rule_row(Filed("absolute_words", "名美", "off", None)),
    Kind.TABLE: {"id": "sizes/名美", "kind": "sizes", "shop": "名美", "body": '{"once":{},"rows":[]}'},
    Kind.ITEM: item_row(Item("A-1027", "帆布鞋")),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_of_the_other_kinds_the_shape_and_the_characters_are_seen_to(kind: Kind) -> None:
    row = OTHERS[kind]
    assert checked_row(kind, row) is row
    assert reason(checked_row, kind, {**row, "id": "a\x00"}) == "team_damaged"
    assert reason(checked_row, kind, {**row, "id": ""}) == "team_damaged"
    assert reason(checked_row, kind, {**row, "id": 1}) == "team_damaged"
    assert reason(checked_row, kind, {"id": "a"}) == "team_damaged"
    assert reason(checked_row, kind, {**row, "more": ""}) == "team_program_old"


def test_an_unknown_kind_asks_for_a_newer_program() -> None:
    assert reason(checked_row, "video", {"id": "a"}) == "team_program_old"


def test_operations_are_checked_on_their_way() -> None:
    good = [Drop("script", "b"), Put("script", a_row())]
    assert list(checked(good)) == good
    assert reason(checked, [*good, Put("script", a_row("c", title=""))]) == "team_damaged"


def test_the_hash_of_a_row_follows_every_field() -> None:
    hashes = {row_hash("script", a_row()), row_hash("category", a_row())}
    hashes |= {row_hash("script", a_row() | {name: "other"}) for name in a_row()}
    assert len(hashes) == 2 + len(a_row())


def test_a_draft_with_parts_travels() -> None:
    draft = a_draft(parts=Parts((Step("第二条", delay=1.5),), (Variant("晚上", shops=("名美",)),)))
    assert script_of(checked_row("script", script_row("a", draft))) == draft
