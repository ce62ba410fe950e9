"""Making a release: its objects lead to it from each parent and from nothing, and its root says what is there."""

from dataclasses import replace

import pytest
from hypothesis import given

from assistant.team.canonical import name_of
from assistant.team.content import Content, after, difference, root_of, root_text
from assistant.team.making import RELEASES_TO_A_SNAPSHOT, make_release, root_after, snapshot_is_due
from assistant.team.manifests import open_manifest
from assistant.team.packing import unpack
from assistant.team.release import Part, Signed
from tests.assistant.team.contents import LEAD, LIBRARY, a_category, a_row, content, contents, keys, many, reason

FIRST, OBJECTS = make_release(LEAD, LIBRARY, 1, {}, many(200), note="第一版", by="小李")


def grown(count: int) -> Content:
    return many(200) | content(*(a_row(f"new {number}") for number in range(count)))


def in_a_row(count: int, size: int, snapshot_size: int = 10_000) -> list[Signed]:
    """Releases with deltas of this size, the newest first, after one with a snapshot."""
    first = replace(FIRST, manifest=replace(FIRST.manifest, snapshot=Part("0" * 64, snapshot_size)))
    later = replace(FIRST, manifest=replace(FIRST.manifest, snapshot=None, deltas={"1" * 64: Part("2" * 64, size)}))
    return [*[later] * count, first]


def test_the_first_release_brings_everything() -> None:
    manifest = open_manifest(FIRST.raw, keys().publishers()).manifest
    assert manifest.snapshot
    assert after({}, unpack(OBJECTS[manifest.snapshot.name])) == many(200)
    assert (manifest.number, manifest.count, manifest.parents, manifest.deltas) == (1, 200, (), {})
    assert manifest.root == root_text(root_of(many(200)))
    assert (manifest.note, manifest.by, FIRST.key) == ("第一版", "小李", LEAD.public)


def test_a_later_release_brings_what_has_changed() -> None:
    new = grown(3) | content(a_row("00001", body="明天发货"))
    made, objects = make_release(LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, new, history=[FIRST])
    delta = made.manifest.deltas[FIRST.hash]
    assert after(many(200), unpack(objects[delta.name])) == new
    assert len(list(unpack(objects[delta.name]))) == 4
    assert made.manifest.snapshot is None
    assert set(objects) == {delta.name}
    assert delta.size == len(objects[delta.name])
    assert name_of(objects[delta.name]) == delta.name


def test_a_merge_leads_from_both_sides_and_from_nothing() -> None:
    ours, theirs = grown(1), many(200) | content(a_row("theirs"))
    new = ours | theirs
    made, objects = make_release(LEAD, LIBRARY, 3, {"b" * 64: ours, "a" * 64: theirs}, new)
    assert made.manifest.parents == ("b" * 64, "a" * 64)
    for parent, old in (("b" * 64, ours), ("a" * 64, theirs)):
        assert after(old, unpack(objects[made.manifest.deltas[parent].name])) == new
    assert made.manifest.snapshot
    assert after({}, unpack(objects[made.manifest.snapshot.name])) == new


def test_an_empty_release_can_follow() -> None:
    made, objects = make_release(LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, many(200), history=[FIRST])
    assert [list(unpack(packed)) for packed in objects.values()] == [[]]
    assert made.manifest.root == FIRST.manifest.root


def test_the_last_row_can_go() -> None:
    made, _ = make_release(LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, {}, root=root_of(many(200)))
    assert (made.manifest.count, made.manifest.root) == (0, "0" * 64)


@given(contents, contents)
def test_the_root_follows_the_changes(old: Content, new: Content) -> None:
    assert root_after(root_of(old), old, difference(old, new)) == root_of(new)


def test_a_known_root_gives_the_same_release() -> None:
    alone, _ = make_release(LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, grown(3))
    helped, _ = make_release(LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, grown(3), root=root_of(many(200)))
    assert helped == alone


@pytest.mark.parametrize("wrong", [a_row("x", title=""), a_row("x", body="a\x00"), a_row("x") | {"mood": ""}])
def test_no_row_is_published_that_desktops_would_refuse(wrong: dict[str, str]) -> None:
    made = reason(make_release, LEAD, LIBRARY, 2, {FIRST.hash: many(200)}, many(200) | content(wrong))
    assert made in ("team_damaged", "team_program_old")


def test_a_snapshot_comes_with_the_first_a_merge_and_where_nothing_is_known() -> None:
    assert snapshot_is_due(0, 0, [])
    assert snapshot_is_due(2, 1, [FIRST])
    assert snapshot_is_due(1, 1, [])
    assert not snapshot_is_due(1, 1, [FIRST])


def test_a_snapshot_comes_after_so_many_releases() -> None:
    assert not snapshot_is_due(1, 10, in_a_row(RELEASES_TO_A_SNAPSHOT - 2, 10))
    assert snapshot_is_due(1, 10, in_a_row(RELEASES_TO_A_SNAPSHOT - 1, 10))


def test_a_snapshot_comes_when_the_way_would_be_long() -> None:
    assert not snapshot_is_due(1, 2_000, in_a_row(3, 1_000))
    assert snapshot_is_due(1, 2_001, in_a_row(3, 1_000))


def test_the_caller_may_decide() -> None:
    parents = {FIRST.hash: many(200)}
    assert make_release(LEAD, LIBRARY, 2, parents, grown(1), snapshot=True, history=[FIRST])[0].manifest.snapshot
    assert not make_release(LEAD, LIBRARY, 2, parents, grown(1), snapshot=False)[0].manifest.snapshot


def test_a_category_is_a_row_like_others() -> None:
    made, objects = make_release(LEAD, LIBRARY, 1, {}, content(a_category(), a_row(category="物流")))
    assert made.manifest.count == 2
    assert len(objects) == 1
