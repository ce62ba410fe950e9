"""Pulling and publishing, with desktops and their place in memory."""

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from assistant.team.standing import Pulled
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft


@pytest.fixture
def team() -> Team:
    return Team()


def why(act: object, *arguments: object) -> str:
    with pytest.raises(Refused) as refusal:
        act(*arguments)  # type: ignore[operator]
    return refusal.value.reason


def test_what_a_lead_publishes_an_agent_has_after_the_next_pull(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("发货时间", category="物流/发货")])
    line = TeamDesk(lead).publish("第一版")
    assert (line.number, line.by, line.note, line.count, line.channels) == (1, "mei", "第一版", 3, ("stable", "test"))
    assert TeamDesk(agent).pull() == Pulled(1, 0, new=3)
    assert titles(agent) == titles(lead) == {"发货时间"}
    assert TeamDesk(lead).drafts() == []
    assert TeamDesk(agent).pull() == Pulled(1, 1)


def test_a_pull_tells_what_is_new_but_not_of_a_first_library(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    one, two = TeamDesk(lead).draft_scripts({}, [a_draft("一"), a_draft("二")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    assert TeamDesk(agent).news() == ()
    TeamDesk(lead).draft_scripts({one: a_draft("壹")}, [a_draft("三")], gone=[two])
    TeamDesk(lead).publish("")
    assert TeamDesk(agent).pull() == Pulled(2, 1, new=1, changed=1, gone=1)
    news = {(item.title, item.what) for item in TeamDesk(agent).news()}
    assert news == {("壹", "changed"), ("二", "gone"), ("三", "new")}


def test_nothing_is_published_by_who_is_no_lead_or_without_a_draft(team: Team) -> None:
    for role in (Role.AUTHOR, Role.AGENT, None):
        desk = team.desk(str(role), role)
        desk.draft_scripts({}, [a_draft()])
        assert why(desk.publish, "") == "team_not_lead"
    assert why(team.desk("mei").publish, "") == "team_nothing_to_publish"
    assert why(team.desk("lu").publish, "", "beta") == "team_channel_unknown"


def test_two_leads_who_changed_different_things_lose_nothing(team: Team) -> None:
    mei, lu = team.seat("mei"), team.seat("lu")
    one, two = TeamDesk(mei).draft_scripts({}, [a_draft("一"), a_draft("二", body="亲")])
    TeamDesk(mei).publish("")
    TeamDesk(lu).pull()
    TeamDesk(mei).draft_scripts({two: a_draft("貳", body="亲")})
    TeamDesk(lu).draft_scripts({one: a_draft("壹"), two: a_draft("二", body="您好")})
    TeamDesk(mei).publish("")
    assert TeamDesk(lu).publish("").number == 3
    TeamDesk(mei).pull()
    for seat in (mei, lu):
        rows = seat.replica.rows([("script", one), ("script", two)]).values()
        assert [(row["title"], row["body"]) for row in rows][1] == ("貳", "您好")
        assert titles(seat) == {"壹", "貳"}


@pytest.mark.parametrize(
    ("choice", "bodies"), [("ours", {"十五天"}), ("theirs", {"三十天"}), ("both", {"十五天", "三十天"})]
)
def test_the_same_field_changed_by_two_waits_for_a_choice(team: Team, choice: str, bodies: set[str]) -> None:
    mei, lu = team.seat("mei"), team.seat("lu")
    (one,) = TeamDesk(mei).draft_scripts({}, [a_draft("退货", body="七天", code="th")])
    TeamDesk(mei).publish("")
    TeamDesk(lu).pull()
    TeamDesk(mei).draft_scripts({one: a_draft("退货", body="三十天", code="th")})
    TeamDesk(mei).publish("")
    desk = TeamDesk(lu)
    desk.draft_scripts({one: a_draft("退货", body="十五天", code="th")})
    assert why(desk.publish, "") == "team_conflicts"
    (found,) = desk.review().conflicts
    assert found.base
    assert found.ours
    assert found.theirs
    assert (found.conflicts, found.base["body"], found.ours["body"], found.theirs["body"]) == (
        ("body",), "七天", "十五天", "三十天",
    )  # fmt: skip
    desk.settle(("script", one), "body", choice)  # type: ignore[arg-type] - one of the three
    assert desk.review().conflicts == ()
    if choice == "theirs":
        assert why(desk.publish, "") == "team_nothing_to_publish"
    else:
        desk.publish("")
    assert {row["body"] for row in lu.replica.content().values()} == bodies


@pytest.mark.parametrize(("choice", "left"), [("ours", set()), ("theirs", {"壹"})])
def test_deleted_here_and_changed_there_waits_for_a_choice(team: Team, choice: str, left: set[str]) -> None:
    mei, lu = team.seat("mei"), team.seat("lu")
    (one,) = TeamDesk(mei).draft_scripts(
        {},
        [
            a_draft("一"),
        ],
    )
    TeamDesk(mei).publish("")
    TeamDesk(lu).pull()
    TeamDesk(mei).draft_scripts({one: a_draft("壹")})
    TeamDesk(mei).publish("")
    desk = TeamDesk(lu)
    desk.draft_scripts({}, gone=[one])
    assert [each.conflicts for each in desk.review().differences] == [("",)]
    desk.settle(("script", one), "", choice)  # type: ignore[arg-type] - one of the two
    if choice == "ours":
        desk.publish("")
    assert titles(lu) == left


def test_a_category_that_somebody_still_uses_is_not_lost(team: Team) -> None:
    mei, lu = team.seat("mei"), team.seat("lu")
    TeamDesk(mei).draft_scripts({}, [a_draft("一", category="物流")])
    TeamDesk(mei).publish("")
    TeamDesk(lu).pull()
    (one,) = (name for kind, name in lu.replica.content() if kind == "script")
    TeamDesk(mei).draft_scripts({one: a_draft("一", category="")})
    from assistant.team.drafting import note

    note(mei, {("category", "物流"): None})
    TeamDesk(mei).publish("")
    assert ("category", "物流") not in mei.replica.content()
    TeamDesk(lu).draft_scripts({}, [a_draft("二", category="物流")])
    TeamDesk(lu).publish("")
    assert ("category", "物流") in lu.replica.content()


def test_only_the_test_group_has_a_tried_release_until_it_is_for_everybody(team: Team) -> None:
    lead, tester, agent = team.seat("mei"), team.seat("lu", Role.AGENT), team.seat("li", None)
    from dataclasses import replace

    tester.store.keep(replace(tester.trust(), channel="test"))
    desk = TeamDesk(lead)
    desk.draft_scripts({}, [a_draft("一")])
    desk.publish("")
    desk.draft_scripts({}, [a_draft("二")])
    assert desk.publish("", "test").channels == ("test",)
    assert (TeamDesk(tester).pull().number, TeamDesk(agent).pull().number) == (2, 1)
    assert [(line.number, line.channels, line.desktops) for line in desk.history()] == [
        (2, ("test",), 2), (1, ("stable",), 1),  # the lead runs it, too
    ]  # fmt: skip
    desk.promote(2)
    assert TeamDesk(agent).pull().number == 2
    assert why(desk.promote, 1) == "team_promote_older"
    assert why(desk.promote, 9) == "team_release_unknown"


def test_rolling_back_is_a_new_release_with_what_an_old_one_held(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    desk = TeamDesk(lead)
    (one,) = desk.draft_scripts({}, [a_draft("一")])
    desk.publish("")
    desk.draft_scripts({one: a_draft("壹")})
    desk.publish("")
    TeamDesk(agent).pull()
    assert desk.rollback(1, "又回来了").number == 3
    TeamDesk(agent).pull()
    assert titles(agent) == titles(lead) == {"一"}
    assert [each.theirs and each.theirs["title"] for each in desk.changes_of(3)] == ["壹"]
    assert why(desk.rollback, 7) == "team_release_unknown"


def test_a_server_put_back_to_an_older_backup_is_refused_until_a_lead_publishes(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    desk = TeamDesk(lead)
    desk.draft_scripts({}, [a_draft("一")])
    desk.publish("")
    backup = team.backup()
    desk.draft_scripts({}, [a_draft("二")])
    desk.publish("")
    TeamDesk(agent).pull()
    team.restore(backup)
    assert why(TeamDesk(agent).pull) == "team_older"
    assert titles(agent) == {"一", "二"}
    line = desk.publish("")
    assert (line.number, line.parents) == (3, 2)
    assert TeamDesk(agent).pull().number == 3
    assert titles(agent) == titles(lead) == {"一", "二"}


def test_two_releases_of_one_number_are_joined_by_the_next(team: Team) -> None:
    team.place.guards_head = False
    mei, lu, agent = team.seat("mei"), team.seat("lu"), team.seat("li", None)
    TeamDesk(mei).draft_scripts({}, [a_draft("一")])
    TeamDesk(mei).publish("")
    TeamDesk(lu).pull()
    both = []
    for seat, title in ((mei, "二"), (lu, "三")):
        before = team.backup()
        TeamDesk(seat).draft_scripts({}, [a_draft(title)])
        TeamDesk(seat).publish("")
        both.append(team.backup())
        team.restore(before)
    team.restore(both[0])
    team.add(both[1])
    TeamDesk(agent).pull()
    assert titles(agent) in ({"一", "二"}, {"一", "三"})
    TeamDesk(mei).pull()
    line = TeamDesk(mei).publish("两边合一")
    assert (line.number, line.parents) == (3, 2)
    for seat in (lu, agent):
        assert TeamDesk(seat).pull().number == 3
        assert titles(seat) == {"一", "二", "三"}
    assert why(TeamDesk(lu).publish, "") == "team_nothing_to_publish"


def test_a_lead_who_was_retired_publishes_no_more_and_what_she_published_stays(team: Team) -> None:
    owner, lead, agent = team.owner(), team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    TeamDesk(owner).retire("mei")
    TeamDesk(lead).draft_scripts({}, [a_draft("二")])
    assert why(TeamDesk(lead).publish, "") == "team_not_lead"
    assert (TeamDesk(agent).pull().number, titles(agent)) == (2, {"一"})
    newcomer = team.seat("wu", None, keys=False)
    assert TeamDesk(newcomer).pull().number == 2


def test_what_is_refused_leaves_the_old_library(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    TeamDesk(lead).draft_scripts({}, [a_draft("二")])
    TeamDesk(lead).publish("")
    whole = team.backup()
    for name in list(team.place.objects):
        team.place.objects[name] += b"\0"
    assert why(TeamDesk(agent).pull) == "team_damaged"
    team.place.objects.clear()
    assert why(TeamDesk(agent).pull) == "team_missing"
    team.restore(whole)
    assert why(TeamDesk(agent).pull, lambda done, of: False) == "cancelled"
    team.place.down = Refused("team_unreachable", where="/share/team")
    assert why(TeamDesk(agent).pull) == "team_unreachable"
    assert titles(agent) == {"一"}
    team.place.down = None
    assert TeamDesk(agent).pull().number == 2


def test_many_releases_are_caught_up_with_in_one_time_there_and_back_for_their_manifests(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    for number in range(12):
        TeamDesk(lead).draft_scripts({}, [a_draft(str(number))])
        TeamDesk(lead).publish("")
        if number == 1:
            TeamDesk(agent).pull()
    team.place.asked.clear()
    assert TeamDesk(agent).pull() == Pulled(12, 2, new=10)
    assert team.place.asked.count("manifests") == 1


def test_a_copy_that_has_drifted_is_taken_anew(team: Team) -> None:
    lead, agent = team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    agent.replica._rows[("script", "x")] = {"id": "x"}  # type: ignore[attr-defined] - a fake's
    TeamDesk(lead).draft_scripts({}, [a_draft("二")])
    TeamDesk(lead).publish("")
    assert TeamDesk(agent).pull().number == 2
    assert titles(agent) == {"一", "二"}
