"""The same bytes over a server as over a folder: what was put there comes back, and what is refused is told apart."""

import threading
from collections.abc import Callable
from contextlib import closing
from uuid import uuid4

import pytest

from assistant.refusal import Refused
from assistant.team.people import Person, Role
from db.team.postgres import SLICE, PostgresTransport
from db.team.server_line import access_to
from tests.db.team.postgres.conftest import Opened, access_of
from tests.db.team.signed import Release, SignedTeam, scripts
from tests.db.team.team_database import PASSWORD, TeamDatabase

Releases = tuple[Release, ...]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.reason


def test_what_a_lead_publishes_an_agent_reads(
    team: SignedTeam, lead: PostgresTransport, agent: PostgresTransport, releases: Releases
) -> None:
    team.publish(lead, *releases)
    assert agent.key_lists() == [team.keys()]
    assert agent.pointers("stable")[0] == team.pointer(releases[-1])[1]
    assert agent.pointers("test") == []
    assert agent.heads() == [releases[-1].signed.raw]
    for release in releases:
        for name, content in release.objects.items():
            assert agent.object(name, len(content)) == content


def test_an_empty_library_has_nothing_yet(agent: PostgresTransport) -> None:
    assert (agent.heads(), agent.pointers("stable")) == ([], [])
    assert refused(lambda: agent.manifests("a" * 64, 0)) == "team_missing"
    assert refused(lambda: agent.object("a" * 64, 9)) == "team_missing"


def test_manifests_come_from_any_release_back_to_a_number(
    team: SignedTeam, lead: PostgresTransport, releases: Releases
) -> None:
    team.publish(lead, *releases)
    raws = [release.signed.raw for release in reversed(releases)]
    for newest in (0, 1):
        for back_to in (0, 1, 2):
            asked = lead.manifests(releases[2 - newest].signed.hash, back_to)
            assert asked == raws[newest : 3 - max(back_to - 1, 0)]


def test_an_object_of_several_slices_comes_whole(team: SignedTeam, lead: PostgresTransport) -> None:
    for size in (SLICE - 1, SLICE, SLICE + 1, 2 * SLICE, 2 * SLICE + 7):
        name, content = large_object(lead, team, size)
        assert lead.object(name, size) == content
        assert refused(lambda name=name, size=size: lead.object(name, size - 1)) == "team_damaged"


def test_an_object_that_the_servers_keeper_has_changed_is_damaged(
    team: SignedTeam, lead: PostgresTransport, agent: PostgresTransport, releases: Releases, database: TeamDatabase
) -> None:
    team.publish(lead, releases[0])
    ((name, content),) = releases[0].objects.items()
    for forged in (content[:-1] + b"x", content + b"x", b"", content[:-1]):
        with database.keeper() as keeper:
            keeper.execute("UPDATE miaohui.object SET data = %s", (forged,))
        assert refused(lambda: agent.object(name, len(content))) == "team_damaged"


def test_a_second_lead_who_has_not_seen_the_newest_release_is_told(
    team: SignedTeam, lead: PostgresTransport, opened: Opened, releases: Releases
) -> None:
    team.publish(lead, *releases[:2])
    late = team.release(scripts(a="late"), releases[0], key=team.leads[1])
    assert refused(lambda: team.publish(opened("leo"), late)) == "team_stale"
    assert lead.heads() == [releases[1].signed.raw]


def test_a_channel_moves_forward_alone(
    team: SignedTeam, lead: PostgresTransport, agent: PostgresTransport, releases: Releases
) -> None:
    team.publish(lead, *releases[:2])
    pointer, raw = team.pointer(releases[0], "test", 5)
    lead.put_pointer(pointer, raw)
    assert agent.pointers("test") == [raw]
    assert refused(lambda: lead.put_pointer(pointer, raw)) == "team_stale"
    assert refused(lambda: agent.put_pointer(*team.pointer(releases[1], "test", 6))) == "team_not_allowed"
    assert refused(lambda: agent.pointers("perhaps")) == "team_channel_unknown"


def test_only_the_owner_puts_keys(team: SignedTeam, lead: PostgresTransport, opened: Opened) -> None:
    newer = team.keys(2)
    assert refused(lambda: lead.put_keys(newer, 2)) == "team_not_allowed"
    owner = opened("olga")
    owner.put_keys(newer, 2)
    assert refused(lambda: owner.put_keys(newer, 2)) == "team_stale"
    assert lead.key_lists() == [newer, team.keys()]


def test_a_proposal_goes_to_the_lead_and_the_answer_to_its_author(
    lead: PostgresTransport, agent: PostgresTransport, opened: Opened
) -> None:
    proposal = str(uuid4())
    for _ in range(2):
        agent.propose(proposal, b"as the author signed it")
    assert opened("bob").proposals() == []
    (received,) = lead.proposals()
    assert (received.id, received.raw, received.login, received.status) == (
        proposal, b"as the author signed it", "ann", "open",
    )  # fmt: skip
    assert received.at
    assert received.at.tzinfo
    lead.answer(proposal, "rejected", "有了")
    (mine,) = agent.proposals()
    assert (mine.status, mine.answer) == ("rejected", "有了")


def test_a_proposal_that_cannot_be_is_refused(lead: PostgresTransport, agent: PostgresTransport) -> None:
    assert refused(lambda: agent.propose(str(uuid4()), b"x" * 65537)) == "team_proposal_too_large"
    for unknown in (str(uuid4()), "no id"):
        assert refused(lambda unknown=unknown: lead.answer(unknown, "accepted", "")) == "team_proposal_unknown"
    for _ in range(200):
        agent.propose(str(uuid4()), b"x")
    assert refused(lambda: agent.propose(str(uuid4()), b"x")) == "team_proposals_too_many"


def test_the_roll_out_is_seen_by_leads(lead: PostgresTransport, agent: PostgresTransport, opened: Opened) -> None:
    agent.acknowledge(1, "1.0")
    agent.acknowledge(2, "v" * 60)
    opened("bob").acknowledge(1, "0.9")
    assert [(seen.login, seen.number, seen.version) for seen in lead.acknowledgements()] == [
        ("ann", 2, "v" * 40), ("bob", 1, "0.9"),
    ]  # fmt: skip
    assert [seen.login for seen in agent.acknowledgements()] == ["ann"]


def test_a_lead_lets_somebody_in_and_out(lead: PostgresTransport, team: SignedTeam, database: TeamDatabase) -> None:
    li = Person("小李", "a" * 64, Role.AGENT)
    login = f"li_{database.name}"
    lead.logins.add(login, "密码", li)
    transport = PostgresTransport(access_of(database, login, "密码"), team.library)
    assert transport.key_lists() == [team.keys()]
    lead.logins.retire(li)
    assert refused(transport.heads) == "team_not_allowed"
    transport.close()
    again = PostgresTransport(access_of(database, login, "密码"), team.library)
    assert refused(again.heads) == "team_login_wrong"
    again.close()


def test_letting_in_is_refused_with_what_to_do(lead: PostgresTransport, agent: PostgresTransport) -> None:
    li = Person("小李", "a" * 64, Role.AGENT)
    assert refused(lambda: agent.logins.add("li", "x", li)) == "team_not_allowed"
    assert refused(lambda: lead.logins.add("Li 李", "x", li)) == "team_person_name_wrong"
    assert refused(lambda: lead.logins.add("ann", "x", li)) == "team_person_exists"
    assert refused(lambda: lead.logins.add("li", "", li)) == "team_password_missing"
    assert refused(lambda: lead.logins.add("li", "x", Person("", "", Role.LEAD))) == "team_not_allowed"


def test_a_release_is_heard_of(
    team: SignedTeam, lead: PostgresTransport, agent: PostgresTransport, releases: Releases
) -> None:
    agent.heads()
    assert not agent.wait(0.01)
    team.publish(lead, releases[0])
    assert agent.wait(60)
    assert not agent.wait(0.01)


def test_what_is_heard_while_asking_is_not_lost(
    team: SignedTeam, lead: PostgresTransport, agent: PostgresTransport, releases: Releases
) -> None:
    agent.heads()
    team.publish(lead, releases[0])
    agent.heads()
    assert agent.wait(60)


def test_a_first_wait_says_that_there_may_be_something(agent: PostgresTransport) -> None:
    assert agent.wait(60)
    assert not agent.wait(0.01)


def test_what_is_none_of_ones_business_wakes_nobody(agent: PostgresTransport, database: TeamDatabase) -> None:
    agent.heads()
    with database.connect("eve") as eve:
        for forged in ("", "x" * 7000, "b" * 32, "{}", "\x01"):
            eve.execute("SELECT pg_notify('miaohui', %s)", (forged,))
        eve.execute("SELECT pg_notify('another', %s)", (agent._library,))
    assert not agent.wait(0.2)


def test_waiting_is_interrupted_even_before_it_has_begun(agent: PostgresTransport) -> None:
    agent.heads()
    agent.interrupt()
    assert not agent.wait(60)
    ending = threading.Timer(0.02, agent.interrupt)
    ending.start()
    assert not agent.wait(60)
    ending.join()


def test_who_does_not_listen_keeps_no_connection_while_waiting(opened: Opened, lead: PostgresTransport) -> None:
    polls = opened("ann", listens=False)
    assert not polls.live
    assert polls.heads() == []
    assert not polls.wait(0.01)
    polls.interrupt()
    assert not polls.wait(60)
    assert connections(lead, "ann") == 0
    assert polls.heads() == []
    assert connections(lead, "ann") == 1


def test_the_servers_owner_lets_all_desktops_ask_instead_of_listening(
    opened: Opened, lead: PostgresTransport, database: TeamDatabase
) -> None:
    ann = opened("ann")
    assert ann.wait(60), "it had to open the line"
    with database.keeper() as keeper:
        keeper.execute("UPDATE miaohui.library SET listening = false")
        ann._session._hang_up()
        assert not ann.wait(0.01)
        assert not ann.live
        assert connections(lead, "ann") == 0
        keeper.execute("UPDATE miaohui.library SET listening = true")
    ann.heads()
    assert ann.live
    assert not ann.wait(0.01)
    assert connections(lead, "ann") == 1


def test_nobody_sees_the_password(database: TeamDatabase, agent: PostgresTransport) -> None:
    access = access_of(database, "ann")
    agent.heads()
    shown = [repr(access), repr(agent), repr(agent._session), agent._session._line.info.dsn, repr(agent._session._line)]
    with pytest.raises(Refused) as refusal:  # noqa: SIM117 - the refusal is what is looked at
        with closing(PostgresTransport(access_of(database, "ann", "hunter2 wrong"), "a" * 32)) as wrong:
            wrong.heads()
    error: BaseException | None = refusal.value
    while error:
        shown += [repr(error), str(error), str(getattr(error, "facts", ""))]
        error = error.__cause__ or error.__context__
    shown.append(database.server.log())
    assert not [text for text in shown if PASSWORD in text or "hunter2" in text]


@pytest.mark.parametrize(
    "address",
    ["", "/folder", "postgresql://", "postgresql://host", "postgresql:///database", "http://host/database",
     "postgresql://host:x/database", "postgresql://host/database?sslmode=disable", "postgresql://a:secret@host/database",
     "postgresql://one,two/database", "postgresql://host/database#x", "postgresql://host:99999/database"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    assert refused(lambda: access_to(address, "ann", "x")) == "team_address_wrong"


def test_an_address_is_taken_apart() -> None:
    access = access_to("postgresql://DB.example.com/%E5%BA%93", "ann", "x")
    assert (access.host, access.port, access.database, access.is_local) == ("db.example.com", 5432, "库", False)
    assert [access_to(f"postgresql://{host}:6432/d", "a", "").is_local for host in LOCAL] == [True] * len(LOCAL)


LOCAL = ("localhost", "127.0.0.1", "[::1]", "127.9.9.9")


def large_object(lead: PostgresTransport, team: SignedTeam, size: int) -> tuple[str, bytes]:
    """Put there with a release that says nothing of it."""
    from random import Random

    from assistant.team.canonical import name_of

    content = Random(size).randbytes(size)
    release = team.release(scripts(a=str(size)), number=1 + size)
    with_it = {name_of(content): content}
    lead._session.ask(
        "SELECT miaohui.publish(%s, %s, %s, %b, %b::bytea[], '{}', '{}', '{}')",
        team.library, next_number(lead), head_of(lead), release.signed.raw, list(with_it.values()),
    )  # fmt: skip
    return name_of(content), content


def head_of(lead: PostgresTransport) -> str:
    rows = lead._session.ask("SELECT hash FROM miaohui.head")
    return str(rows[0][0]) if rows else ""


def next_number(lead: PostgresTransport) -> int:
    return int(lead._session.ask("SELECT coalesce(max(number), 0) + 1 FROM miaohui.head")[0][0])


def connections(lead: PostgresTransport, login: str) -> int:
    return int(lead._session.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = %s", login)[0][0])
