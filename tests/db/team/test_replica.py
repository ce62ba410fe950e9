"""What a `Replica` promises, held against SQLite and against the fake alike."""

from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.team.content import Drop, Put, difference, everything, net, root_of, root_text
from assistant.team.ports import Replica, unwatched
from db.team.replica import TeamReplica
from tests.fake_team import FakeReplica
from tests.team_rows import LIBRARY, Line, a_release, a_script_row, content_of

SHIPPING = a_script_row(
    tags=["物流", "发货"], questions=["什么时候发货？"], code="fh", category="物流", hotkey="Ctrl+Alt+1"
)
SIZE = a_script_row("s2", "尺码", "拍平时的码就好")
LOGISTICS = {"id": "物流", "position": 3}
OX = {"id": "ox\n", "rule": "ox", "shop": "", "state": "off", "body": ""}
FIRST = content_of(SHIPPING, SIZE, category=[LOGISTICS], rule=[OX])
SECOND = content_of(SHIPPING | {"body": "今天发"}, a_script_row("s3"), category=[LOGISTICS])


@pytest.fixture(params=["sqlite", "fake"])
def replica(request: pytest.FixtureRequest, tmp_path: Path) -> Replica:
    return FakeReplica() if request.param == "fake" else TeamReplica(tmp_path)


def test_it_is_empty_before_the_first_release(replica: Replica):
    assert (replica.state(), replica.content(), list(replica.releases())) == (None, {}, [])
    assert replica.is_sound()


def test_a_first_release_is_there_as_it_was_signed(replica: Replica):
    release = Line(replica).publish(FIRST)
    state = replica.state()
    assert (state.library, state.number, state.hash) == (LIBRARY, 1, release.hash)
    assert state.root == release.manifest.root == root_text(root_of(FIRST))
    assert replica.content() == FIRST
    assert replica.is_sound()


def test_the_next_one_brings_only_what_is_different(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    second = line.make(SECOND)
    changes = list(difference(FIRST, SECOND))
    assert replica.apply(second, changes, whole=False, progress=unwatched) == len(changes) == 4
    assert replica.content() == SECOND
    assert replica.state().number == 2
    assert replica.is_sound()


def test_a_whole_release_leaves_nothing_of_what_was_before(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    line.publish(SECOND, whole=True)
    assert replica.content() == SECOND
    assert replica.is_sound()


def test_single_rows_are_read_by_their_keys(replica: Replica):
    Line(replica).publish(FIRST)
    asked = [("script", "s2"), ("category", "物流"), ("script", "nobody"), ("rule", "s2")]
    assert replica.rows(asked) == {("script", "s2"): SIZE, ("category", "物流"): LOGISTICS}
    many = [("script", f"x{n}") for n in range(1_200)]
    assert replica.rows([*many, ("script", "s1")]) == {("script", "s1"): SHIPPING}


def test_scripts_are_found_by_a_code_or_a_hotkey(replica: Replica):
    Line(replica).publish(FIRST)
    found = {("script", SHIPPING["id"]): SHIPPING}
    assert replica.wanting({"fh", "x"}, ()) == replica.wanting((), {"Ctrl+Alt+1"}) == found
    assert replica.wanting({"x"}, {"Ctrl+Alt+2"}) == {}


def test_reading_everything_can_be_cancelled(replica: Replica):
    Line(replica).publish(FIRST)
    with pytest.raises(Refused, match="cancelled"):
        replica.content(lambda done, all: False)


def test_the_manifests_that_came_past_are_there_newest_first(replica: Replica):
    line = Line(replica)
    releases = [line.publish(content) for content in (FIRST, SECOND, FIRST)]
    assert list(replica.releases()) == releases[::-1]


def test_rows_that_do_not_add_up_to_what_was_signed_are_refused_and_the_old_ones_stay(replica: Replica):
    line = Line(replica)
    first = line.publish(FIRST)
    second = line.make(SECOND)
    honest = list(difference(FIRST, SECOND))
    others = (
        honest[:-1],
        [*honest, Put("script", a_script_row("s4"))],
        [*honest[:-1], Put("script", a_script_row("s3", body="您被骗了"))],
        [],
    )
    for operations in others:
        with pytest.raises(Refused, match="team_damaged"):
            replica.apply(second, operations, whole=False, progress=unwatched)
    assert (replica.state().hash, replica.content()) == (first.hash, FIRST)
    assert replica.is_sound()


def test_a_release_that_says_another_number_of_rows_is_refused(replica: Replica):
    first = a_release(1, content_of(SHIPPING))
    twice = [Put("script", SHIPPING), Put("script", SIZE), Drop("script", "s2"), Put("script", SIZE)]
    with pytest.raises(Refused, match="team_damaged"):
        replica.apply(first, twice, whole=True, progress=unwatched)
    assert replica.state() is None


def test_who_cancels_keeps_what_was_there(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    seen = []

    def after_a_while(done: int, of: int) -> bool:
        seen.append((done, of))
        return False

    third = content_of(*(a_script_row(f"n{n}") for n in range(2_500)))
    with pytest.raises(Refused, match="cancelled"):
        replica.apply(line.make(third), everything(third), whole=True, progress=after_a_while)
    assert replica.content() == FIRST
    assert all(0 < done <= of for done, of in seen)


def test_what_is_forgotten_can_come_again(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    replica.forget()
    assert (replica.state(), replica.content(), list(replica.releases())) == (None, {}, [])
    Line(replica).publish(SECOND)
    assert replica.content() == SECOND


def test_a_way_from_another_release_than_is_there_is_refused(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    stranger = a_release(2, SECOND, {"0" * 64: FIRST})
    with pytest.raises(Refused, match="team_damaged"):
        replica.apply(stranger, difference(FIRST, SECOND), whole=False, progress=unwatched)
    assert replica.content() == FIRST


def test_a_release_is_not_applied_twice(replica: Replica):
    line = Line(replica)
    line.publish(FIRST)
    changes = list(difference(FIRST, SECOND))
    second = line.publish(SECOND)
    assert replica.apply(second, changes, whole=False, progress=unwatched) == 0
    assert replica.content() == SECOND


def test_releases_that_lie_in_between_are_gone_over_in_one_go(replica: Replica):
    line = Line(replica)
    first = line.publish(FIRST)
    second = a_release(2, SECOND, {first.hash: FIRST})
    third = a_release(3, FIRST | content_of(a_script_row("s9")), {second.hash: SECOND})
    steps = net([*difference(FIRST, SECOND), *difference(SECOND, FIRST), Put("script", a_script_row("s9"))])
    with pytest.raises(Refused, match="team_damaged"):
        replica.apply(third, steps, whole=False, progress=unwatched)
    with pytest.raises(Refused, match="team_damaged"):
        replica.apply(third, steps[:-1], whole=False, progress=unwatched, over=[second])
    assert replica.content() == FIRST
    replica.apply(third, steps, whole=False, progress=unwatched, over=[second])
    assert replica.content() == FIRST | content_of(a_script_row("s9"))
    assert list(replica.releases()) == [third, second, first]
    assert replica.is_sound()
