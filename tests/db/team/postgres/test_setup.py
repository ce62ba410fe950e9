"""Setting up a server's tables: once, again, by who is no superuser, and beside another team's database."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from psycopg import sql

from assistant.refusal import Refused
from db.team.server_line import Access
from db.team.server_setup import SQL, create_library, is_set_up, newest_version, set_up, version_of
from tests.db.team.postgres_server import PostgresServer
from tests.db.team.team_database import SHOP, TeamDatabase

Connection = psycopg.Connection[Any]


@pytest.fixture
def administrator(team_server: PostgresServer) -> Iterator[PostgresServer]:
    """ "dba" may make roles and databases, as who rents a server may; two empty databases are dba's."""
    with team_server.connect() as keeper:
        before = roles_of(keeper)
        keeper.execute("CREATE ROLE dba LOGIN CREATEROLE CREATEDB PASSWORD 'of dba'")
        keeper.execute("CREATE DATABASE first OWNER dba")
        keeper.execute("CREATE DATABASE second OWNER dba")
        yield team_server
        keeper.execute("DROP DATABASE first WITH (FORCE)")
        keeper.execute("DROP DATABASE second WITH (FORCE)")
        while left := roles_of(keeper) - before:
            dropped = [role for role in left if droppable(keeper, role)]
            assert dropped, left


def roles_of(connection: Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT rolname FROM pg_roles")}


def droppable(connection: Connection, role: str) -> bool:
    """Drops it, unless others were let in by it, which go first."""
    with suppress(psycopg.errors.DependentObjectsStillExist):
        connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))
        return True
    return False


def dba(server: PostgresServer, database: str = "first") -> Connection:
    return server.connect(database, user="dba", password="of dba")


def test_an_empty_database_gets_the_newest_tables(administrator: PostgresServer) -> None:
    with dba(administrator) as connection:
        assert version_of(connection) is None
        assert set_up(connection).version == newest_version() == version_of(connection) == len(list(SQL.glob("0*.sql")))


def test_whoever_tries_a_server_is_told_whether_it_has_tables(administrator: PostgresServer) -> None:
    access = Access("127.0.0.1", administrator.port, "first", "dba", "of dba")
    assert not is_set_up(access)
    with dba(administrator) as connection:
        set_up(connection)
    assert is_set_up(access)
    with pytest.raises(Refused, match="team_login_wrong"):
        is_set_up(replace(access, password="wrong"))


def test_setting_up_again_changes_nothing(administrator: PostgresServer) -> None:
    with dba(administrator) as connection:
        set_up(connection)
        before = rights(connection)
        set_up(connection)
        assert rights(connection) == before


def test_tables_of_an_older_program_are_brought_forward(
    administrator: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db.team.server_setup as module

    with dba(administrator) as connection:
        steps = module._steps()
        for newest in range(1, newest_version() + 1):
            older = {number: path for number, path in steps.items() if number <= newest}
            monkeypatch.setattr(module, "_steps", lambda older=older: older)
            assert set_up(connection).version == newest == version_of(connection)


def test_tables_of_a_newer_program_are_left_alone(administrator: PostgresServer) -> None:
    with dba(administrator) as connection:
        set_up(connection)
        connection.execute("UPDATE miaohui.server SET version = 99")
        with pytest.raises(Refused, match="team_program_old"):
            set_up(connection)


def test_a_set_up_that_fails_leaves_nothing_behind(
    administrator: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with administrator.connect() as keeper:
        before = keeper.execute("SELECT count(*) FROM pg_roles").fetchone()
    with dba(administrator) as connection:
        connection.execute("CREATE SCHEMA miaohui")  # by somebody else
        with pytest.raises(psycopg.errors.DuplicateSchema):
            set_up(connection)
        assert connection.execute("SELECT count(*) FROM pg_roles").fetchone() == before


def test_two_databases_of_one_server_have_roles_of_their_own(administrator: PostgresServer) -> None:
    with dba(administrator) as first, dba(administrator, "second") as second:
        for connection in (first, second):
            set_up(connection)
            create_library(connection, SHOP, "花店", "dba", "东家")
            add(connection, "li_" + connection.info.dbname)
        with administrator.connect("first", user="li_first", password="of li") as li:
            assert li.execute("SELECT name FROM miaohui.library").fetchall() == [("花店",)]
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            administrator.connect("second", user="li_first", password="of li")


def test_who_sets_up_hears_which_other_databases_a_member_could_log_in_to(administrator: PostgresServer) -> None:
    with dba(administrator) as connection:
        assert "second" in set_up(connection).open_databases
        connection.execute("REVOKE CONNECT ON DATABASE second FROM PUBLIC")
        assert "second" not in set_up(connection).open_databases


def test_a_library_is_made_once(database: TeamDatabase) -> None:
    with database.keeper() as keeper, pytest.raises(Refused, match="team_joined_already"):
        create_library(keeper, SHOP, "花店", "olga", "奥尔加")


def test_an_administrator_can_run_the_files_by_hand(administrator: PostgresServer) -> None:
    roles = [f"--set={role}=by_hand_{role}" for role in ("owner", "keeper", "agent", "lead")]
    where = ["-h", "127.0.0.1", "-p", str(administrator.port), "-U", "dba", "-d", "second", "-q", "-1", "--no-psqlrc"]
    names = ["roles.sql", *sorted(path.name for path in SQL.glob("0*.sql")), "database.sql"]
    files = [word for name in names for word in ("-f", str(SQL / name))]
    administrator.run("psql", *where, "--set=ON_ERROR_STOP=1", *roles, *files, environment={"PGPASSWORD": "of dba"})
    with dba(administrator, "second") as by_hand, dba(administrator) as by_program:
        set_up(by_program)
        assert rights(by_hand) == rights(by_program)


def add(connection: Connection, login: str) -> None:
    verifier = connection.pgconn.encrypt_password(b"of li", login.encode(), b"scram-sha-256").decode()
    connection.execute("SELECT miaohui.add_login(%s, %s, %s, 'agent', '李')", (SHOP, login, verifier))


def rights(connection: Connection) -> list[tuple[str, ...]]:
    """Who may do what with each table and function, with the roles' plain names."""
    owner, keeper, agent, lead = (
        connection.execute("SELECT owner, keeper, agent, lead FROM miaohui.server").fetchone() or ()
    )
    rows = connection.execute(
        "SELECT relname, coalesce(relacl::text, ''), relrowsecurity::text FROM pg_class"
        " WHERE relnamespace = 'miaohui'::regnamespace AND relkind = 'r' UNION ALL"
        " SELECT proname, coalesce(proacl::text, ''), prosrc FROM pg_proc"
        " WHERE pronamespace = 'miaohui'::regnamespace UNION ALL"
        " SELECT polname, polrelid::regclass::text, polroles::regrole[]::text FROM pg_policy ORDER BY 1, 2, 3"
    ).fetchall()
    found = []
    for row in rows:
        text = "\0".join(row)
        for name, plain in ((owner, "owner"), (keeper, "keeper"), (agent, "agent"), (lead, "lead")):
            text = text.replace(name, plain)
        found.append(tuple(text.split("\0")))
    return sorted(found)
