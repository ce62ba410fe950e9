"""Two leads who have published without seeing each other's release, as over a cloud drive: nothing of either is lost,
also of what they have begun since."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.rows import script_of
from assistant.team.seat import Seat
from tests.assistant.team.desks import PLACE, Team
from tests.fake_transport import FakeRoads
from tests.make import a_draft


@pytest.fixture
def team() -> Team:
    return Team()


@pytest.fixture
def leads(team: Team) -> tuple[Seat, Seat]:
    """With one script."""
    lea, leo = team.seat("lea"), team.seat("leo")
    TeamDesk(lea).draft_scripts({}, [a_draft("发货", body="一", tags=("甲",))])
    TeamDesk(lea).publish("")
    TeamDesk(leo).pull()
    return lea, leo


def change(seat: Seat, **fields: object) -> None:
    (row,) = seat.replica.content().values()
    TeamDesk(seat).draft_scripts({row["id"]: replace(script_of(row), **fields)})


def publish_apart(team: Team, leads: tuple[Seat, Seat], lea: Mapping[str, object], leo: Mapping[str, object]) -> None:
    """What each changes, before the other's release comes."""
    apart, here = team.backup(), leads[1].roads
    leads[1].roads = FakeRoads({PLACE: apart})
    for seat, fields in zip(leads, (lea, leo), strict=True):
        change(seat, **fields)
        TeamDesk(seat).publish("")
    team.add(apart)
    leads[1].roads = here


def published(seat: Seat) -> tuple[str, str, list[str]]:
    TeamDesk(seat).pull()
    (row,) = seat.replica.content().values()
    return row["title"], row["body"], row["tags"]


@pytest.mark.parametrize("first", [0, 1])
def test_of_one_script_both_changes_stay_and_what_either_has_drafted_further(
    team: Team, leads: tuple[Seat, Seat], first: int
) -> None:
    publish_apart(team, leads, {"body": "二"}, {"tags": ("乙",)})
    change(leads[0], body="三")
    change(leads[1], tags=("丙",))
    for seat in (leads[first], leads[1 - first]):  # one of them stands on the release that everybody else passes over
        TeamDesk(seat).publish("")
    for seat in leads:
        assert published(seat) == ("发货", "三", ["丙"])


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("choice", ["ours", "theirs"])
def test_one_field_that_both_have_changed_is_asked_about_once_and_a_draft_does_not_hide_it(
    team: Team, leads: tuple[Seat, Seat], first: int, choice: str
) -> None:
    publish_apart(team, leads, {"body": "二"}, {"body": "四"})
    change(leads[first], title="何时发货")
    desk = TeamDesk(leads[first])
    for _ in range(2):
        with pytest.raises(Refused, match="team_conflicts"):
            desk.publish("")
    (asked,) = desk.review().conflicts
    assert asked.conflicts == ("body",)
    assert {asked.ours["body"], asked.theirs["body"]} == {"二", "四"}
    side = getattr(asked, choice)
    desk.settle(asked.key, "body", choice)
    assert desk.review().conflicts == ()
    desk.publish("")
    for seat in leads:
        assert published(seat) == ("何时发货", side["body"], ["甲"])


@pytest.mark.parametrize("first", [0, 1])
def test_three_texts_of_one_field_are_all_shown(team: Team, leads: tuple[Seat, Seat], first: int) -> None:
    publish_apart(team, leads, {"body": "二"}, {"body": "四"})
    change(leads[first], body="五")
    desk = TeamDesk(leads[first])
    for _ in range(2):
        (asked,) = desk.review().conflicts
        assert asked.ours["body"] == "五"
        assert {asked.base["body"], asked.theirs["body"]} == {"二", "四"}
    desk.settle(asked.key, "body", "ours")
    desk.publish("")
    for seat in leads:
        assert published(seat) == ("发货", "五", ["甲"])


@pytest.mark.parametrize("first", [0, 1])
def test_two_leads_who_have_joined_the_same_two_releases_at_once_go_on(
    team: Team, leads: tuple[Seat, Seat], first: int
) -> None:
    for number in "二三四":
        publish_apart(team, leads, {"body": number}, {"tags": (number,)})
    for seat in (leads[first], leads[1 - first]):
        with suppress(Refused):  # nothing to publish
            TeamDesk(seat).publish("")
    for seat in leads:
        assert published(seat) == ("发货", "四", ["四"])


@pytest.mark.parametrize("first", [0, 1])
def test_a_release_that_was_joined_while_its_lead_went_on_is_what_both_began_with(
    team: Team, leads: tuple[Seat, Seat], first: int
) -> None:
    publish_apart(team, leads, {"body": "二"}, {"tags": ("二",)})
    apart, here = team.backup(), leads[1].roads
    change(leads[first], **({"body": "三"}, {"tags": ("三",)})[first])
    TeamDesk(leads[first]).publish("")  # joins both
    leads[1 - first].roads = FakeRoads({PLACE: apart})
    change(leads[1 - first], **({"body": "三"}, {"tags": ("三",)})[1 - first])
    TeamDesk(leads[1 - first]).publish("")  # and so does this one
    change(leads[1 - first], **({"body": "四"}, {"tags": ("四",)})[1 - first])
    TeamDesk(leads[1 - first]).publish("")
    team.add(apart)
    leads[1 - first].roads = here
    TeamDesk(leads[0]).publish("")
    expected = ("发货", "三", ["四"]) if first == 0 else ("发货", "四", ["三"])
    for seat in leads:
        assert published(seat) == expected


def test_what_both_began_with_may_be_lost_with_the_place(team: Team, leads: tuple[Seat, Seat]) -> None:
    """An older beginning is taken: nothing is stuck, and what both have changed since then is asked about."""
    older = team.backup()
    change(leads[0], body="二")
    TeamDesk(leads[0]).publish("")
    TeamDesk(leads[1]).pull()
    team.restore(older)
    publish_apart(team, leads, {"title": "何时发货"}, {"tags": ("乙",)})
    for seat in leads:
        with suppress(Refused):  # nothing to publish
            TeamDesk(seat).publish("")
    for seat in leads:
        assert published(seat) == ("何时发货", "二", ["乙"])
