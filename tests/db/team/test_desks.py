"""Whole desks over real databases and both places where a library may lie: a shared folder, and a PostgreSQL server."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.team.desk import TeamDesk
from assistant.team.making import make_release
from assistant.team.people import Role
from assistant.team.pointers import signed_pointer
from assistant.team.release import CHANNELS, Pointer
from assistant.team.rows import script_row
from tests.db.team.desks import Desks, put
from tests.db.team.postgres_server import PASSWORD as OWNERS_PASSWORD
from tests.db.team.races import publish_often, race

RACES = 3  # releases of each of two leads; `python -m tests.db.team.races 50` goes through more
CATCH_UP = 50  # releases
SNAPSHOT = 41  # the one of them, after the first, that comes with everything


def test_a_release_reaches_everybody_and_a_proposal_comes_back(desks: Desks) -> None:
    agent = desks.join("li")
    put(desks.owner, "发货时间")
    assert desks.owner.publish("第一版").number == 1
    assert agent.newest() == 1
    assert agent.pull().new == 1
    (script,) = (each.key[1] for each in desks.owner.changes_of(1))
    agent.propose(script, Draft("何时发货", "亲，今天"), "好懂")
    (line,) = desks.owner.proposals()
    desks.owner.accept(line.id)
    assert desks.owner.publish("第二版").number == 2
    assert [each.status for each in agent.proposals()] == ["accepted"]
    assert agent.pull().changed == 1
    assert desks.titles("li") == {"何时发货"}
    assert [each.number for each in desks.owner.desktops()] == [2, 2]  # the owner's own and the agent's


def test_two_leads_who_publish_at_once_lose_nothing(desks: Desks) -> None:
    assert race(desks, RACES, publish_often).releases > 2 * RACES


def test_a_way_that_is_held_is_opened_once(desks: Desks) -> None:
    agent = desks.join("li")
    agent.pull()
    assert agent.wait(0.01) is False
    agent.interrupt()
    put(desks.owner, "一")
    desks.owner.publish("")
    assert agent.pull().number == 1


def test_what_was_begun_goes_on_after_the_next_start(desks: Desks) -> None:
    put(desks.owner, "一")
    again = desks.opened("owner")
    if desks.on_server:
        again.sign_in(OWNERS_PASSWORD)
    assert [draft.row and draft.row["title"] for draft in again.drafts()] == ["一"]
    assert again.publish("").number == 1


def test_who_was_retired_publishes_no_more_and_everybody_else_goes_on(desks: Desks) -> None:
    lead, agent = desks.join("mei", Role.LEAD), desks.join("li")
    put(lead, "一")
    lead.publish("")
    desks.owner.retire("mei")
    put(lead, "二")
    with pytest.raises(Refused) as refusal:
        lead.publish("")
    assert refusal.value.reason in ("team_not_lead", "team_login_wrong", "team_not_allowed", "team_unreachable")
    assert (agent.pull().number, desks.titles("li")) == (2, {"一"})
    assert [person.name for person in agent.people()] == ["老板"]


def test_many_releases_are_caught_up_with_and_gone_back_from(desks: Desks, tmp_path: Path) -> None:
    put(desks.owner, "0")
    desks.owner.publish("")
    agent, by_file = desks.join("li"), desks.join("zhou")
    publish_more(desks.owner, range(1, SNAPSHOT - 1))
    assert by_file.pull().number == SNAPSHOT - 1
    publish_more(desks.owner, range(SNAPSHOT - 1, CATCH_UP))
    assert agent.pull().number == CATCH_UP
    assert len(desks.titles("li")) == CATCH_UP
    desks.owner.export_file(str(tmp_path / "x.miaohui-team"))
    assert by_file.import_file(str(tmp_path / "x.miaohui-team")).new == CATCH_UP - SNAPSHOT + 1
    assert desks.owner.rollback(1).number == CATCH_UP + 1
    assert agent.pull().gone == CATCH_UP - 1


def publish_more(lead: TeamDesk, titles: Iterable[int]) -> None:
    """One script a release, as her program does it but without all that a desk asks before."""
    lead.pull()
    seat = lead._seat
    trust, content = seat.trust(), dict(seat.replica.content())
    key, last = seat.own_key(trust), seat.replica.releases()[0]
    with seat.reached(trust) as transport:
        for number in titles:
            parents = {last.hash: dict(content)}
            row = script_row(f"id {number}", Draft(str(number), "亲"))
            content["script", row["id"]] = row
            whole = number + 1 == SNAPSHOT
            last, objects = make_release(key, trust.library, number + 1, parents, content, snapshot=whole)
            pointers = {
                each: signed_pointer(key, Pointer(trust.library, each, number + 1, number + 1, last.hash))
                for each in CHANNELS
            }
            transport.publish(last, objects, pointers)
    lead.pull()
