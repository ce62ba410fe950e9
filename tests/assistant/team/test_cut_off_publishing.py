"""Whoever was cut off while publishing publishes once more, and everybody has it: once, and with no draft left over."""

from collections.abc import Callable

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.seat import Seat
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft


@pytest.fixture
def team() -> Team:
    return Team()


@pytest.fixture
def lea(team: Team) -> Seat:
    """With a release, and a draft."""
    lea = team.seat("lea")
    TeamDesk(lea).draft_scripts({}, [a_draft("一")])
    TeamDesk(lea).publish("")
    TeamDesk(lea).draft_scripts({}, [a_draft("二")])
    return lea


def cut_off(lea: Seat, forget: Callable[[], object]) -> None:
    """She publishes, and her program knows nothing of it; `forget` is what the place does not know either."""
    drafts, trust = lea.store.drafts(), lea.trust()
    copy = lea.replica.releases()[0], lea.replica.content()
    TeamDesk(lea).publish("")
    lea.store.put_drafts(drafts)
    lea.store.leave()
    lea.store.keep(trust)
    lea.store.put_drafts(drafts)
    lea.replica.forget()
    from assistant.team.content import everything
    from assistant.team.ports import unwatched

    lea.replica.apply(copy[0], everything(copy[1]), whole=True, progress=unwatched)
    forget()


def test_a_release_that_no_channel_points_at_is_pointed_at(team: Team, lea: Seat) -> None:
    agent = team.seat("ann", None)
    cut_off(lea, lambda: [raws.pop() for raws in team.place.pointers.values()])
    assert TeamDesk(agent).pull().number == 1
    assert TeamDesk(lea).publish("").number == 2
    assert TeamDesk(agent).pull().number == 2
    assert titles(agent) == {"一", "二"}
    assert lea.store.drafts() == []


def test_a_release_that_is_out_leaves_no_draft(lea: Seat) -> None:
    cut_off(lea, lambda: None)
    with pytest.raises(Refused, match="team_nothing_to_publish"):
        TeamDesk(lea).publish("")
    assert lea.store.drafts() == []


def test_whoever_looks_through_the_drafts_drops_those_that_are_out(lea: Seat) -> None:
    cut_off(lea, lambda: None)
    assert TeamDesk(lea).review().differences == ()
    assert lea.store.drafts() == []


def test_a_release_of_the_test_group_alone_is_no_begun_one(team: Team, lea: Seat) -> None:
    TeamDesk(lea).publish("", "test")
    with pytest.raises(Refused, match="team_nothing_to_publish"):
        TeamDesk(lea).publish("")
    agent = team.seat("ann", None)
    assert TeamDesk(agent).pull().number == 1
