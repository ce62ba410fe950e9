"""The way to a release: over what was proved only, never back, and by the fewest bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.content import Content, after, root_of, root_text
from assistant.team.key_lists import open_keys, signed_keys
from assistant.team.making import make_release
from assistant.team.manifests import signed_manifest, vouched_manifest
from assistant.team.packing import unpack
from assistant.team.people import KeyList
from assistant.team.ports import ReplicaState
from assistant.team.release import Part, Pointer, Signed
from assistant.team.route import Step, route, verified_chain
from assistant.team.signing import SigningKey
from tests.assistant.team.contents import (
    LEAD,
    LIBRARY,
    OWNER,
    PEOPLE,
    ROOT,
    STRANGER,
    a_row,
    content,
    keys,
    many,
    reason,
)


@dataclass
class Shelf:
    """Releases and their objects, as any transport would have them."""

    objects: dict[str, bytes] = field(default_factory=dict)
    manifests: dict[str, bytes] = field(default_factory=dict)
    holds: dict[str, Content] = field(default_factory=dict)

    def add(self, number: int, new: Content, *parents: Signed, key: SigningKey = LEAD, **fields: Any) -> Signed:
        old = {parent.hash: self.holds[parent.hash] for parent in parents}
        made, objects = make_release(key, LIBRARY, number, old, new, **fields)
        self.objects |= objects
        self.manifests[made.hash] = made.raw
        self.holds[made.hash] = new
        return made

    def chain(self, newest: Signed) -> list[Signed]:
        """Through what is checked of it."""
        raws, wanted = list[bytes](), newest.hash
        while wanted:
            raws.append(self.manifests[wanted])
            wanted = next(iter(vouched_manifest(raws[-1]).manifest.parents), "")
        return verified_chain(pointer_to(newest), raws, keys())

    def walked(self, start: Content, steps: Sequence[Step]) -> Content:
        there = start
        for step in steps:
            there = after({} if step.whole else there, unpack(self.objects[step.part.name]))
            assert root_text(root_of(there)) == step.release.manifest.root
        return there


def pointer_to(release: Signed) -> Pointer:
    return Pointer(LIBRARY, "stable", 1, release.manifest.number, release.hash)


def at(release: Signed) -> ReplicaState:
    manifest = release.manifest
    return ReplicaState(LIBRARY, manifest.number, release.hash, manifest.root)


def line(shelf: Shelf, count: int) -> list[Signed]:
    """Releases one after another, each with a row more; only the first with a snapshot."""
    releases = [shelf.add(1, many(100))]
    for number in range(2, count + 1):
        new = shelf.holds[releases[-1].hash] | content(a_row(f"n{number}"))
        releases.append(shelf.add(number, new, releases[-1], snapshot=False))
    return releases


def wholes(steps: Sequence[Step]) -> list[tuple[int, bool]]:
    return [(step.release.manifest.number, step.whole) for step in steps]


def test_from_nothing_it_goes_over_the_snapshot() -> None:
    shelf = Shelf()
    releases = line(shelf, 4)
    steps = route(None, shelf.chain(releases[-1]))
    assert wholes(steps) == [(1, True), (2, False), (3, False), (4, False)]
    assert shelf.walked({}, steps) == shelf.holds[releases[-1].hash]


def test_from_where_one_is_it_goes_by_differences() -> None:
    shelf = Shelf()
    releases = line(shelf, 5)
    steps = route(at(releases[2]), shelf.chain(releases[-1]))
    assert wholes(steps) == [(4, False), (5, False)]
    assert shelf.walked(shelf.holds[releases[2].hash], steps) == shelf.holds[releases[-1].hash]
    assert route(at(releases[2]), shelf.chain(releases[-1])[:2]) == steps


def test_where_one_is_already_there_is_nothing_to_do() -> None:
    shelf = Shelf()
    releases = line(shelf, 2)
    assert route(at(releases[1]), shelf.chain(releases[1])) == []


def test_a_snapshot_that_is_smaller_than_the_differences_is_taken() -> None:
    shelf = Shelf()
    first = shelf.add(1, many(300))
    second = shelf.add(2, many(400), first, snapshot=False)
    third = shelf.add(3, many(1), second, snapshot=True)
    steps = route(at(first), shelf.chain(third))
    assert wholes(steps) == [(3, True)]
    assert shelf.walked(many(300), steps) == many(1)


def test_a_state_that_the_chain_does_not_know_starts_anew() -> None:
    shelf = Shelf()
    releases = line(shelf, 3)
    lost = ReplicaState(LIBRARY, 2, "f" * 64, "0" * 64)
    assert wholes(route(lost, shelf.chain(releases[-1]))) == [(1, True), (2, False), (3, False)]


def test_without_any_way_something_is_missing() -> None:
    shelf = Shelf()
    chain = shelf.chain(line(shelf, 4)[-1])
    assert reason(route, None, chain[:2]) == "team_missing"
    assert reason(route, ReplicaState(LIBRARY, 1, "f" * 64, ""), chain[:2]) == "team_missing"


def forked() -> tuple[Shelf, Signed, Signed, Signed]:
    """Two releases of one number, and the one that joins them."""
    shelf = Shelf()
    base = line(shelf, 2)[-1]
    ours = shelf.add(3, shelf.holds[base.hash] | content(a_row("ours")), base, snapshot=False)
    theirs = shelf.add(3, shelf.holds[base.hash] | content(a_row("theirs")), base, key=OWNER, snapshot=False)
    joined = {**shelf.holds[ours.hash], **shelf.holds[theirs.hash]}
    return shelf, ours, theirs, shelf.add(4, joined, ours, theirs)


def test_a_merge_is_one_small_step_from_either_side() -> None:
    shelf, ours, theirs, joined = forked()
    for side in (ours, theirs):
        steps = route(at(side), shelf.chain(joined))
        assert wholes(steps) == [(4, False)]
        assert shelf.walked(shelf.holds[side.hash], steps) == shelf.holds[joined.hash]


def test_from_far_down_the_losing_side_the_merge_has_all_rows() -> None:
    shelf, _, theirs, joined = forked()
    lost = shelf.add(4, shelf.holds[theirs.hash] | content(a_row("more")), theirs, snapshot=False)
    steps = route(at(lost), shelf.chain(joined))
    assert wholes(steps) == [(4, True)]
    assert shelf.walked(shelf.holds[lost.hash], steps) == shelf.holds[joined.hash]


def test_the_losing_side_goes_over_an_older_release_when_there_is_no_other_way() -> None:
    shelf, ours, theirs, _ = forked()
    steps = route(at(theirs), shelf.chain(ours))
    assert wholes(steps) == [(1, True), (2, False), (3, False)]
    assert shelf.walked(shelf.holds[theirs.hash], steps) == shelf.holds[ours.hash]


@given(st.data())
def test_from_anywhere_to_anywhere_later_the_rows_are_right(data: st.DataObject) -> None:
    shelf, releases = Shelf(), list[Signed]()
    for number in range(1, data.draw(st.integers(1, 6)) + 1):
        parents = (
            data.draw(st.lists(st.sampled_from(releases), max_size=2, unique_by=lambda each: each.hash))
            if releases
            else []
        )
        count = data.draw(st.integers(0, 30))
        snapshot = not parents or data.draw(st.booleans())
        releases.append(shelf.add(number, many(count), *parents, snapshot=snapshot))
    start = data.draw(st.none() | st.sampled_from(releases))
    chain = shelf.chain(releases[-1])
    steps = route(at(start) if start else None, chain)  # the chain goes back to one without parents: all rows
    assert shelf.walked(shelf.holds[start.hash] if start else {}, steps) == shelf.holds[releases[-1].hash]


# what somebody may offer who has the server or the share in his hands


def test_nothing_offered_is_missing() -> None:
    assert reason(verified_chain, pointer_to(line(Shelf(), 1)[0]), [], keys()) == "team_missing"


def test_another_release_than_the_one_pointed_at_is_refused() -> None:
    shelf = Shelf()
    releases = line(shelf, 2)
    assert reason(verified_chain, pointer_to(releases[1]), [releases[0].raw], keys()) == "team_damaged"


def test_a_release_of_a_strangers_key_is_refused() -> None:
    made = Shelf().add(1, many(1), key=STRANGER)
    assert reason(verified_chain, pointer_to(made), [made.raw], keys()) == "team_forged"


def test_a_lead_who_has_left_publishes_no_more_but_what_she_published_stays() -> None:
    shelf = Shelf()
    releases = line(shelf, 3)
    today = open_keys(signed_keys(ROOT, 2, [person for person in PEOPLE if person.key != LEAD.public]), LIBRARY)
    raws = [release.raw for release in reversed(releases)]
    assert reason(verified_chain, pointer_to(releases[2]), raws, today) == "team_forged"
    endorsed = shelf.add(4, shelf.holds[releases[2].hash], releases[2], key=OWNER, snapshot=False)
    chain = verified_chain(pointer_to(endorsed), [endorsed.raw, *raws], today)
    assert wholes(route(at(releases[0]), chain)) == [(2, False), (3, False), (4, False)]


def test_a_release_of_another_library_is_foreign() -> None:
    made, _ = make_release(LEAD, "0" * 32, 1, {}, many(1))
    assert reason(verified_chain, pointer_to(made), [made.raw], keys()) == "team_foreign"


def test_a_release_of_a_newer_format_asks_for_a_newer_program() -> None:
    first = line(Shelf(), 1)[0]
    newer = signed_manifest(LEAD, replace(first.manifest, format=2))
    assert reason(verified_chain, pointer_to(newer), [newer.raw], keys()) == "team_program_old"


def test_a_number_other_than_the_pointed_one_is_refused() -> None:
    first = line(Shelf(), 1)[0]
    assert reason(verified_chain, replace(pointer_to(first), number=7), [first.raw], keys()) == "team_damaged"


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_numbers_only_go_up_along_the_chain(number: int) -> None:
    parent = signed_manifest(LEAD, replace(line(Shelf(), 1)[0].manifest, number=number))
    child = replace(parent.manifest, number=3, parents=(parent.hash,), deltas={parent.hash: Part("0" * 64, 1)})
    newest = signed_manifest(LEAD, child)
    offered = reason(verified_chain, pointer_to(newest), [newest.raw, parent.raw], keys())
    assert offered == ("" if number < 3 else "team_damaged")


def test_a_swapped_or_forged_ancestor_is_not_followed() -> None:
    shelf = Shelf()
    releases = line(shelf, 3)
    forged = signed_manifest(STRANGER, replace(releases[1].manifest, root="f" * 64))
    for other in (forged.raw, releases[0].raw, b"noise", b""):
        raws = [releases[2].raw, other, releases[0].raw]
        assert verified_chain(pointer_to(releases[2]), raws, keys()) == [releases[2]]


def test_a_list_without_publishers_trusts_nobody() -> None:
    first = line(Shelf(), 1)[0]
    assert reason(verified_chain, pointer_to(first), [first.raw], KeyList(LIBRARY, 1, ())) == "team_forged"
