"""Who waits for a lead's long work sees how far it has come, and can cancel until it is seen by others."""

from collections.abc import Callable
from itertools import count

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.seat import Seat
from assistant.team.watching import WHOLE, Watch, counted, stretch
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft

Verb = Callable[[TeamDesk, Watch], object]


class Watcher:
    """Cancels at the `at`-th question, or never; the question whether to commit is one of them."""

    def __init__(self, at: int = 0) -> None:
        self._at = at
        self._asked = count(1)
        self.told: list[int] = []
        self.committing: list[bool] = []
        self.has_cancelled = False

    @property
    def watch(self) -> Watch:
        return Watch(self._progress, self._commits)

    def _progress(self, done: int, all: int) -> bool:
        self.told.append(WHOLE * done // all)
        return self._goes_on()

    def _commits(self, begins: bool) -> bool:
        self.committing.append(begins)
        return self._goes_on()

    def _goes_on(self) -> bool:
        self.has_cancelled |= next(self._asked) == self._at
        return not self.has_cancelled


@pytest.fixture
def team() -> Team:
    return Team()


@pytest.fixture
def seat(team: Team) -> Seat:
    """Of a lead with two releases and a draft for a third."""
    seat = team.seat("lea")
    desk = TeamDesk(seat)
    for title in "一二三":
        desk.draft_scripts({}, [a_draft(title)])
        if title != "三":
            desk.publish(title)
    return seat


VERBS: dict[str, Verb] = {
    "publish": lambda desk, watch: desk.publish("", watch=watch),
    "rollback": lambda desk, watch: desk.rollback(1, watch=watch),
}


def reason(verb: Verb, desk: TeamDesk, watcher: Watcher) -> str:
    try:
        verb(desk, watcher.watch)
    except Refused as refusal:
        return refusal.reason
    return ""


@pytest.mark.parametrize("name", VERBS)
def test_whoever_cancels_before_the_release_is_out_has_done_nothing(team: Team, seat: Seat, name: str) -> None:
    def state() -> tuple[object, ...]:
        place = team.place
        return dict(place.manifests), dict(place.pointers), seat.replica.content(), seat.store.drafts()

    desk, before, at = TeamDesk(seat), state(), 1
    while (why := reason(VERBS[name], desk, watcher := Watcher(at))) == "cancelled":
        assert state() == before
        at += 1
    assert (why, at > 5) == ("", True)
    assert watcher.has_cancelled  # once it was out: nobody pretends that it is not
    assert len(team.place.manifests) == 3


def test_a_release_says_how_far_it_has_come_and_when_it_cannot_be_cancelled(seat: Seat) -> None:
    watcher = Watcher()
    TeamDesk(seat).publish("", watch=watcher.watch)
    assert watcher.told == sorted(watcher.told)
    assert (watcher.told[-1], watcher.committing) == (WHOLE, [True])


def test_when_another_was_quicker_it_can_be_cancelled_again(team: Team, seat: Seat) -> None:
    team.place.always_stale = True
    watcher = Watcher()
    with pytest.raises(Refused, match="team_stale"):
        TeamDesk(seat).publish("", watch=watcher.watch)
    assert watcher.committing[:4] == [True, False, True, False]
    assert titles(seat) == {"一", "二"}


def test_comparing_is_cancelled_and_the_drafts_stay(seat: Seat) -> None:
    desk, drafts = TeamDesk(seat), seat.store.drafts()
    watcher = Watcher()
    desk.review(watcher.watch.progress)
    assert (watcher.told == sorted(watcher.told), watcher.told[-1]) == (True, WHOLE)
    for at in range(1, len(watcher.told) + 1):
        with pytest.raises(Refused, match="cancelled"):
            desk.review(Watcher(at).watch.progress)
        with pytest.raises(Refused, match="cancelled"):
            desk.changes_of(2, Watcher(1).watch.progress)
    assert seat.store.drafts() == drafts


def test_a_stretch_of_the_way_is_told_as_a_part_of_the_whole() -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, all: int) -> bool:
        told.append((done, all))
        return True

    half = stretch(progress, 0.5, 1)
    assert list(counted("abc", 3, stretch(half, 0, 0.5))) == list("abc")
    assert list(counted("", 0, half)) == []
    assert told == [(5_000, WHOLE), (7_500, WHOLE), (WHOLE, WHOLE)]
