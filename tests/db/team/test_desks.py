"""Whole desks over real databases and both places where a library may lie: a shared folder, and a PostgreSQL server."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

import pytest

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from db import open_stores
from db.team.opening import open_desk
from tests.db.team.postgres_server import PASSWORD as OWNERS_PASSWORD
from tests.db.team.postgres_server import SUPERUSER

RACES = 4  # releases of each of two leads
CATCH_UP = 22  # releases, with a snapshot among them
WORD = "of a new person 7"


class Desks:
    """The desks of one team; the owner's is there at once. Each could be on a computer of its own."""

    def __init__(self, folder: Path, place: str) -> None:
        self._folder = folder
        self._open = ExitStack()
        self.on_server = "://" in place
        self.owner = self.opened("owner")
        server = {"login": SUPERUSER, "password": OWNERS_PASSWORD, "set_up": True} if self.on_server else {}
        self.code = self.owner.create("名美", "老板", place, **server)

    def opened(self, name: str) -> TeamDesk:
        """Once more for a name that is there: the next start of its program."""
        return self._open.enter_context(closing(open_desk(self._folder / name, "1.0", lambda: "en")))

    def join(self, name: str, role: Role = Role.AGENT) -> TeamDesk:
        desk, server = self.opened(name), {}
        if self.on_server:
            login = f"{name}_{self._folder.name[-6:]}".replace("-", "_").lower()
            self.owner.add_person(name, "", Role.AGENT, login=login, password=WORD)
            server = {"login": login, "password": WORD}
        desk.join(self.code, name, **server)
        if role != Role.AGENT:
            self.owner.add_person(name, desk.own_request(), role, **server)
            desk.pull()
        return desk

    def titles(self, name: str) -> set[str]:
        with closing(open_stores(self._folder / name)) as stores:
            return {row["title"] for (kind, _), row in stores.replica.content().items() if kind == "script"}

    def close(self) -> None:
        self._open.close()


@pytest.fixture(params=["folder", "server"])
def desks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desks]:
    place: Any = tmp_path / "共享 盘"
    if request.param == "folder":
        place.mkdir()
    else:
        place = request.getfixturevalue("database").address
    with closing(Desks(tmp_path, str(place))) as desks:
        yield desks


def put(desk: TeamDesk, *titles: str) -> None:
    desk.draft_scripts({}, [Draft(title, f"亲，{title}") for title in titles])


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
    assert [each.number for each in desks.owner.desktops()] == [2]


def test_two_leads_who_publish_at_once_lose_nothing(desks: Desks) -> None:
    leads = {name: desks.join(name, Role.LEAD) for name in ("mei", "lu")}
    agent = desks.join("li")

    def race(name: str) -> None:
        for number in range(RACES):
            put(leads[name], f"{name} {number}")
            publish(leads[name])

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(race, leads))
    join_what_is_left(desks)
    expected = {f"{name} {number}" for name in leads for number in range(RACES)}
    assert agent.pull().number >= RACES
    for name, desk in {**leads, "li": agent}.items():
        desk.pull()
        assert desks.titles(name) == expected


def publish(lead: TeamDesk) -> None:
    """As often as it takes: in a folder a release may have come in between that this one would not follow."""
    for _ in range(5 * RACES):
        try:
            lead.publish("")
        except Refused as refusal:
            if refusal.reason not in ("team_stale", "team_nothing_to_publish"):
                raise
            if refusal.reason == "team_nothing_to_publish":
                return
        else:
            return
    raise AssertionError("never quick enough")


def join_what_is_left(desks: Desks) -> None:
    """The last two releases may stand beside each other: the next one follows both."""
    with suppress(Refused):
        desks.owner.publish("")
    assert desks.owner.review().differences == ()


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


def test_many_releases_are_caught_up_with_and_gone_back_from(desks: Desks) -> None:
    agent = desks.join("li")
    for number in range(CATCH_UP):
        put(desks.owner, str(number))
        desks.owner.publish("")
    assert agent.pull().number == CATCH_UP
    assert len(desks.titles("li")) == CATCH_UP
    assert desks.owner.rollback(1).number == CATCH_UP + 1
    assert agent.pull().gone == CATCH_UP - 1
