"""Clocks that are wrong, programs of different age, another lead who is always quicker: what pulling makes of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.manifests import signed_manifest, vouched_manifest
from assistant.team.people import Role
from assistant.team.pointers import signed_pointer
from assistant.team.release import FORMAT, Pointer
from tests.assistant.team.desks import Team, titles
from tests.make import a_draft

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
DECADE = timedelta(days=3653)


@pytest.mark.parametrize("off", [-DECADE, DECADE])
def test_clocks_ten_years_apart_change_no_order(off: timedelta) -> None:
    team = Team()
    mei, lu, agent = team.seat("mei"), team.seat("lu"), team.seat("li", None)
    mei.now, lu.now, agent.now = (lambda: NOW), (lambda: NOW + off), (lambda: NOW - off)
    for number, seat in enumerate((mei, lu, mei, lu), 1):
        TeamDesk(seat).draft_scripts({}, [a_draft(str(number))])
        assert TeamDesk(seat).publish("").number == number
        assert TeamDesk(agent).pull().number == number
    assert titles(agent) == {"1", "2", "3", "4"}
    standing = TeamDesk(agent).standing()
    assert standing
    assert standing.days_unconfirmed(NOW - off) == 0


def test_an_older_program_keeps_its_library_when_a_newer_one_publishes() -> None:
    team = Team()
    lead, agent = team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    newer(team, lead.own_key(lead.trust()))
    for verb in (TeamDesk(agent).pull, TeamDesk(lead).review):
        with pytest.raises(Refused) as refusal:
            verb()
        assert refusal.value.reason == "team_program_old"
    assert titles(agent) == {"一"}


def newer(team: Team, key: object) -> None:
    """A release in a format that this program does not know, as the lead's newer program would sign it."""
    from assistant.team.signing import SigningKey

    assert isinstance(key, SigningKey)
    (old,) = map(vouched_manifest, team.place.manifests.values())
    manifest = replace(old.manifest, number=2, parents=(old.hash,), format=FORMAT + 1)
    signed = signed_manifest(key, manifest)
    team.place.manifests[signed.hash] = signed.raw
    for channel, raws in team.place.pointers.items():
        raws.append(signed_pointer(key, Pointer(team.library, channel, 2, 2, signed.hash)))


def test_an_older_lead_and_a_newer_agent_get_on() -> None:
    """The format that this program writes is one that it reads, whatever else it knows."""
    team = Team()
    lead, agent = team.seat("mei"), team.seat("li", None)
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    assert TeamDesk(agent).pull().number == 1
    assert all(vouched_manifest(raw).manifest.format <= FORMAT for raw in team.place.manifests.values())


def test_a_list_of_people_that_was_lost_comes_back_with_the_owner() -> None:
    team = Team()
    owner = team.owner()
    backup = team.backup()
    lead, agent = team.seat("mei"), team.seat("li", None)
    for seat in (agent, lead, owner):
        TeamDesk(seat).pull()
    team.restore(backup)
    for desk in (TeamDesk(agent), TeamDesk(lead)):
        with pytest.raises(Refused) as refusal:
            desk.pull()
        assert refusal.value.reason == "team_older"
    TeamDesk(owner).pull()
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    assert TeamDesk(lead).publish("").number == 1
    assert TeamDesk(agent).pull().number == 1


def test_who_is_never_quick_enough_is_told_so_and_keeps_the_drafts() -> None:
    team = Team()
    lead = team.seat("mei")
    TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    team.place.always_stale = True
    with pytest.raises(Refused) as refusal:
        TeamDesk(lead).publish("")
    assert (refusal.value.reason, len(TeamDesk(lead).drafts())) == ("team_stale", 1)


def test_a_draft_that_is_changed_while_it_is_published_stays_a_draft() -> None:
    team = Team()
    lead = team.seat("mei")
    (one,) = TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    team.place.meanwhile = lambda: TeamDesk(lead).draft_scripts({one: a_draft("壹")})
    TeamDesk(lead).publish("")
    assert titles(lead) == {"一"}
    (left,) = TeamDesk(lead).drafts()
    assert left.row
    assert left.row["title"] == "壹"
    TeamDesk(lead).publish("")
    assert titles(lead) == {"壹"}


def test_codes_that_two_leads_gave_at_once_stay_with_the_older_script() -> None:
    team = Team()
    mei, lu = team.seat("mei"), team.seat("lu")
    TeamDesk(mei).draft_scripts({}, [a_draft("一", code="fh")])
    TeamDesk(lu).draft_scripts({}, [a_draft("二", code="FH")])
    TeamDesk(mei).publish("")
    TeamDesk(lu).publish("")
    rows = sorted((row["title"], row["code"]) for row in lu.replica.content().values())
    assert rows == [("一", "fh"), ("二", "")]


def test_proposals_made_without_a_network_are_sent_with_the_next_pull() -> None:
    team = Team()
    lead, agent = team.seat("mei"), team.seat("li", None)
    (one,) = TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    team.place.down = Refused("team_unreachable", where="x")
    TeamDesk(agent).propose(one, a_draft("壹"), "更好听")
    assert [line.why for line in TeamDesk(agent).proposals()] == ["更好听"]
    team.place.down = None
    TeamDesk(agent).pull()
    assert not agent.store.waiting()
    assert [(line.why, line.trusted) for line in TeamDesk(lead).proposals()] == [("更好听", True)]


def test_a_proposal_on_an_older_text_is_weighed_against_what_its_author_saw() -> None:
    team = Team()
    lead, agent = team.seat("mei"), team.seat("li", Role.AGENT)
    (one,) = TeamDesk(lead).draft_scripts({}, [a_draft("一", body="旧")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    TeamDesk(agent).propose(one, a_draft("壹", body="旧"), "")
    TeamDesk(lead).draft_scripts({one: a_draft("一", body="新")})
    TeamDesk(lead).publish("")
    (line,) = TeamDesk(lead).proposals()
    assert (line.author, line.difference.fields, line.difference.conflicts) == ("li", ("title",), ())
    TeamDesk(lead).accept(line.id)
    TeamDesk(lead).publish("")
    assert [(row["title"], row["body"]) for row in lead.replica.content().values()] == [("壹", "新")]


def test_a_proposal_never_takes_the_place_of_a_draft_that_says_something_else() -> None:
    team = Team()
    lead, agent = team.seat("mei"), team.seat("li", Role.AGENT)
    (one,) = TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    TeamDesk(agent).pull()
    TeamDesk(agent).propose(one, a_draft("壹"), "")
    TeamDesk(lead).draft_scripts({one: a_draft("二")})
    (line,) = TeamDesk(lead).proposals()
    assert line.stands
    assert line.stands.row
    assert line.stands.row["title"] == "二"
    with pytest.raises(Refused, match="team_draft_stands"):
        TeamDesk(lead).accept(line.id)
    assert [draft.row and draft.row["title"] for draft in lead.store.drafts()] == ["二"]
    assert [line.status for line in TeamDesk(lead).proposals()] == ["open"]
    TeamDesk(lead).draft_scripts({one: a_draft("壹")})
    assert [line.stands for line in TeamDesk(lead).proposals()] == [None]
    TeamDesk(lead).accept(line.id)
    assert [draft.row and draft.row["title"] for draft in lead.store.drafts()] == ["壹"]
    assert [line.status for line in TeamDesk(lead).proposals()] == ["accepted"]


@pytest.mark.parametrize(("put", "reason"), [({}, "team_proposal_empty"), ({"title": " "}, "title_empty")])
def test_a_proposal_must_say_something(put: dict[str, str], reason: str) -> None:
    team = Team()
    lead = team.seat("mei")
    (one,) = TeamDesk(lead).draft_scripts({}, [a_draft("一")])
    TeamDesk(lead).publish("")
    with pytest.raises(Refused) as refusal:
        TeamDesk(lead).propose(one, replace(a_draft("一"), **put), "")
    assert (refusal.value.reason, list(lead.store.waiting())) == (reason, [])
