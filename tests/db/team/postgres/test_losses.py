"""A server that goes away: in the middle of something, for a while, or back to what it was yesterday."""

import os
import signal
import socket
from collections.abc import Callable
from contextlib import closing
from typing import Any

import psycopg
import pytest

import db.team.postgres as postgres_module
import db.team.server_line as line_module
from assistant.refusal import Refused
from db.team.postgres import PostgresTransport
from db.team.server_line import Access, Line
from tests.db.team.postgres.conftest import Opened, access_of
from tests.db.team.postgres_server import PostgresServer, free_port
from tests.db.team.signed import Release, SignedTeam, scripts
from tests.db.team.team_database import SHOP, TeamDatabase

Releases = tuple[Release, ...]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.reason


def crash(server: PostgresServer) -> None:
    server.crash()
    server.start()


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with closing(PostgresTransport(Access("127.0.0.1", free_port(), "team", "ann", "x"), SHOP)) as transport:
        assert refused(transport.heads) == "team_unreachable"
        assert refused(lambda: transport.wait(60)) == "team_unreachable"


def test_after_a_restart_the_next_question_is_answered(
    agent: PostgresTransport, team_server: PostgresServer, team: SignedTeam
) -> None:
    agent.heads()
    for end in (signal.SIGINT, signal.SIGQUIT):
        team_server.stop(end)
        assert refused(agent.heads) == "team_unreachable"
        assert refused(agent.heads) == "team_unreachable"
        team_server.start()
        assert agent.key_lists() == [team.keys()]


def test_who_waits_learns_of_the_loss_and_looks_anew_afterwards(
    agent: PostgresTransport, lead: PostgresTransport, team_server: PostgresServer, team: SignedTeam, releases: Releases
) -> None:
    agent.heads()
    team_server.crash()
    assert refused(lambda: agent.wait(60)) == "team_unreachable"
    team_server.start()
    team.publish(lead, releases[0])  # nobody listens
    assert agent.wait(60)
    assert agent.heads() == [releases[0].signed.raw]


def test_a_crash_between_the_slices_of_an_object_ends_in_a_refusal_and_the_object_comes_afterwards(
    agent: PostgresTransport,
    lead: PostgresTransport,
    team_server: PostgresServer,
    team: SignedTeam,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(postgres_module, "SLICE", 64)
    release = team.release(scripts(a="七天无理由退货" * 30))
    team.publish(lead, release)
    ((name, content),) = release.objects.items()
    asked = []
    kept = agent._session.raws

    def raws(*words: Any) -> Any:
        asked.append(words)
        if len(asked) == 2:
            crash(team_server)
        return kept(*words)

    monkeypatch.setattr(agent._session, "raws", raws)
    assert refused(lambda: agent.object(name, len(content))) == "team_unreachable"
    assert agent.object(name, len(content)) == content


def test_what_was_published_is_there_after_a_crash(
    lead: PostgresTransport, team_server: PostgresServer, team: SignedTeam, releases: Releases
) -> None:
    team.publish(lead, *releases)
    crash(team_server)
    with pytest.raises(Refused):
        lead.heads()
    assert lead.heads() == [releases[-1].signed.raw]
    assert list(lead.manifests(releases[-1].signed.hash, 0)) == [each.signed.raw for each in reversed(releases)]


def test_a_release_whose_answer_is_lost_is_published(
    lead: PostgresTransport, team: SignedTeam, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    losing(lead, monkeypatch, after=True)
    team.publish(lead, releases[0])
    assert lead.heads() == [releases[0].signed.raw]


def test_a_release_that_never_arrived_is_not(
    lead: PostgresTransport, team: SignedTeam, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    losing(lead, monkeypatch, after=False)
    assert refused(lambda: team.publish(lead, releases[0])) == "team_unreachable"
    assert lead.heads() == []
    team.publish(lead, releases[0])


def losing(lead: PostgresTransport, monkeypatch: pytest.MonkeyPatch, *, after: bool) -> None:
    """The line breaks once: before or after the server has done what it is asked for."""
    lead.heads()
    line = lead._session._line
    kept = line.execute

    def execute(*words: Any, **more: Any) -> Any:
        if after:
            kept(*words, **more)
        line.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(line, "execute", execute)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="a process cannot be stopped there")
def test_a_server_that_hangs_is_not_waited_for_without_end(agent: PostgresTransport, database: TeamDatabase) -> None:
    agent.heads()
    with database.keeper() as keeper:
        ((process,),) = keeper.execute("SELECT pid FROM pg_stat_activity WHERE usename = 'ann'").fetchall()
    os.kill(process, signal.SIGSTOP)
    try:
        assert refused(lambda: agent._session.ask("SELECT 1", limit=0.2)) == "team_unreachable"
    finally:
        os.kill(process, signal.SIGCONT)
    assert agent.heads() == []


def test_a_server_that_does_not_even_greet_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_module, "CONNECT_SECONDS", 2)  # the least that libpq has
    with socket.create_server(("127.0.0.1", 0)) as silent:
        access = Access("127.0.0.1", silent.getsockname()[1], "team", "ann", "x")
        with closing(PostgresTransport(access, SHOP)) as transport:
            assert refused(transport.heads) == "team_unreachable"


def test_a_line_that_was_not_answered_in_time_is_not_used_again(database: TeamDatabase) -> None:
    with closing(PostgresTransport(access_of(database, "lea"), SHOP)) as lead:
        assert refused(lambda: lead._session.ask("SELECT pg_sleep(60)", limit=0.1)) == "team_unreachable"
        assert lead._session._line is None
        assert isinstance(lead.heads(), list)
        assert isinstance(lead._session._line, Line)


def test_a_full_server_says_so(database: TeamDatabase, opened: Opened) -> None:
    with database.keeper() as keeper:
        keeper.execute(f"ALTER DATABASE {database.name} CONNECTION LIMIT 2")
        with database.connect("bob"):
            assert refused(opened("ann").heads) == "team_server_full"


@pytest.mark.parametrize(("version", "oldest", "reason"), [(1, 1, "team_server_old"), (9, 9, "team_program_old")])
def test_tables_of_another_version_are_said(
    database: TeamDatabase, opened: Opened, version: int, oldest: int, reason: str
) -> None:
    with database.keeper() as keeper:
        keeper.execute("UPDATE miaohui.server SET version = %s, oldest = %s", (version, oldest))
    assert refused(opened("ann").heads) == reason


def test_tables_of_a_newer_version_that_ours_can_use_are_used(database: TeamDatabase, opened: Opened) -> None:
    with database.keeper() as keeper:
        keeper.execute("UPDATE miaohui.server SET version = 9")
    assert opened("ann").heads() == []


def test_a_database_that_nobody_has_set_up_is_bare(team_server: PostgresServer) -> None:
    with team_server.connect() as keeper:
        keeper.execute("CREATE DATABASE bare")
        keeper.execute("CREATE ROLE early LOGIN PASSWORD 'x'")
    port = team_server.port
    for database in ("bare", "nowhere"):
        with closing(PostgresTransport(Access("127.0.0.1", port, database, "early", "x"), SHOP)) as transport:
            assert refused(transport.heads) == "team_server_bare"
    with team_server.connect() as keeper:
        keeper.execute("DROP DATABASE bare WITH (FORCE)")
        keeper.execute("DROP ROLE early")


def test_a_copy_that_is_only_read_is_read_and_hears_nothing(
    database: TeamDatabase, lead: PostgresTransport, opened: Opened, team: SignedTeam, releases: Releases
) -> None:
    team.publish(lead, releases[0])
    with database.keeper() as keeper:
        keeper.execute("ALTER ROLE ann SET default_transaction_read_only = on")
        try:
            ann = opened("ann")
            assert ann.heads() == [releases[0].signed.raw]
            assert refused(lambda: ann.acknowledge(1, "")) == "team_not_allowed"
        finally:
            keeper.execute("ALTER ROLE ann RESET default_transaction_read_only")


def test_a_backup_of_yesterday_shows_its_older_head_and_takes_a_release_above_all_numbers(
    database: TeamDatabase, lead: PostgresTransport, agent: PostgresTransport, team: SignedTeam, releases: Releases
) -> None:
    team.publish(lead, releases[0])
    backup = database.server.folder / "backup"
    database.server.run("pg_dump", "-Fc", "-f", str(backup), *where(database), environment=PASSWORDS)
    team.publish(lead, *releases[1:])
    agent.heads()
    for transport in (lead, agent):
        transport._session._hang_up()
    database.server.run("pg_restore", "--clean", "--if-exists", *where(database), str(backup), environment=PASSWORDS)
    assert agent.heads() == [releases[0].signed.raw]
    onward = team.release(scripts(a="weiter"), releases[0], releases[2], number=4, snapshot=True)
    lead.publish(onward.signed, onward.objects, {"stable": team.pointer(onward, sequence=4)[1]})
    assert agent.heads() == [onward.signed.raw]
    assert agent.manifests(onward.signed.hash, 0) == [onward.signed.raw, releases[0].signed.raw]


PASSWORDS = {"PGPASSWORD": "of the superuser"}


def where(database: TeamDatabase) -> list[str]:
    return ["-h", "127.0.0.1", "-p", str(database.server.port), "-U", "postgres", "-d", database.name]
