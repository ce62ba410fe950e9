"""A team on a server from its first day: made, joined, published to, rolled back, and left by somebody."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from assistant.compliance.verdict import OK
from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from assistant.team.seat import Seat
from db.team.postgres import PostgresTransport
from db.team.replica import TeamReplica
from db.team.roads import Roads
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.db.team.team_database import PASSWORD, TeamDatabase
from tests.fake_team import FakeTeamStore
from tests.make import a_draft

Desks = Callable[[str], TeamDesk]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Desktops by their names."""
    with ExitStack() as opened:

        def desk(name: str) -> TeamDesk:
            folder = tmp_path / name
            folder.mkdir()
            replica = opened.enter_context(closing(TeamReplica(folder)))
            seat = Seat(FakeTeamStore(), replica, FakeSecrets(), Roads(), FakeNews(), lambda: lambda _: OK)
            return opened.enter_context(closing(TeamDesk(seat)))

        yield desk


@pytest.fixture
def boss(desks: Desks, database: TeamDatabase) -> TeamDesk:
    """Who owns the database, too."""
    desk = desks("boss")
    desk.create("名美", "小美", database.address, login="postgres", password="of the superuser", set_up=True)
    return desk


def titles(desk: TeamDesk) -> set[str]:
    return {row["title"] for (kind, _), row in desk._seat.replica.content().items() if kind == "script"}


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.reason


def test_a_team_is_made_and_lived_in(boss: TeamDesk, desks: Desks, database: TeamDatabase) -> None:
    li = f"li_{database.name}"
    boss.draft_scripts({}, [a_draft(title="发货")])
    boss.publish("第一版")

    boss.add_person("小李", "", Role.AGENT, login=li, password="初始密码")
    agent = desks("li")
    joined = agent.join(boss.code(), "小李", login=li, password="初始密码")
    assert (joined.name, joined.number, titles(agent)) == ("名美", 1, {"发货"})

    boss.add_person("小李", agent.own_request(), Role.AGENT)
    agent.pull()
    agent.propose(None, a_draft(title="退货"), "常问")
    (line,) = boss.proposals()
    boss.accept(line.id)
    boss.publish("加了退货")
    assert agent.pull().new == 1
    assert titles(agent) == {"发货", "退货"}
    assert {(each.login, each.number) for each in boss.desktops()} == {(li, 2), ("postgres", 2)}

    boss.rollback(1)
    agent.pull()
    assert titles(agent) == {"发货"}

    boss.retire("小李")
    assert refused(agent.pull) in ("team_not_allowed", "team_login_wrong")
    assert titles(agent) == {"发货"}


def test_an_agent_becomes_a_lead_and_publishes(boss: TeamDesk, desks: Desks, database: TeamDatabase) -> None:
    li = f"li_{database.name}"
    boss.add_person("小李", "", Role.AGENT, login=li, password="密码")
    lead = desks("li")
    lead.join(boss.code(), "小李", login=li, password="密码")
    boss.add_person("小李", lead.own_request(), Role.LEAD)
    lead.pull()
    lead.draft_scripts({}, [a_draft(title="尺码")])
    assert lead.publish("").number == 1
    boss.pull()
    assert titles(boss) == {"尺码"}


def test_a_wrong_password_leaves_no_trace_of_joining(boss: TeamDesk, desks: Desks, database: TeamDatabase) -> None:
    agent = desks("li")
    assert refused(lambda: agent.join(boss.code(), "小李", login="ann", password="wrong")) == "team_login_wrong"
    assert agent.standing() is None
    assert (
        refused(lambda: agent.join(boss.code(), "小李", login="ann", password="ann" + PASSWORD)) == "team_not_allowed"
    )


def test_a_login_that_owns_nothing_sets_nothing_up(desks: Desks, database: TeamDatabase) -> None:
    desk = desks("ann")
    for login in ("ann", "olga"):
        made = {"login": login, "password": login + PASSWORD, "set_up": False}
        assert refused(lambda made=made: desk.create("名美", "我", database.address, **made)) == "team_not_allowed"
    assert desk.standing() is None


def test_a_server_that_crashes_in_the_middle_of_a_pull_leaves_the_release_that_was_there(
    boss: TeamDesk, desks: Desks, database: TeamDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    li = f"li_{database.name}"
    boss.draft_scripts({}, [a_draft(title="发货")])
    boss.publish("")
    boss.add_person("小李", "", Role.AGENT, login=li, password="密码")
    agent = desks("li")
    agent.join(boss.code(), "小李", login=li, password="密码")
    boss.draft_scripts({}, [a_draft(title="退货")])
    boss.publish("")
    kept = PostgresTransport.object

    def crashing(transport: PostgresTransport, name: str, size: int) -> bytes:
        monkeypatch.undo()
        database.server.crash()
        database.server.start()
        return kept(transport, name, size)

    monkeypatch.setattr(PostgresTransport, "object", crashing)
    assert refused(agent.pull) == "team_unreachable"
    assert titles(agent) == {"发货"}
    assert agent.pull().number == 2
    assert titles(agent) == {"发货", "退货"}
