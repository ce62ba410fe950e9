"""A lead lets people in and out, and no administrator of the server is needed."""

from typing import Any

import psycopg
import pytest

from tests.db.team.postgres.attacks import FORBIDDEN, Attack, outcome
from tests.db.team.team_database import OTHER_SHOP, SHOP, TeamDatabase

Connection = psycopg.Connection[Any]


@pytest.fixture
def li(database: TeamDatabase) -> str:
    """A login that no other test uses: logins belong to the whole server."""
    return f"li_{database.name}"


def add(connection: Connection, login: str, role: str = "agent", password: bytes = b"of li", shop: str = SHOP) -> None:
    verifier = connection.pgconn.encrypt_password(password, login.encode(), b"scram-sha-256").decode()
    connection.execute("SELECT miaohui.add_login(%s, %s, %s, %s, '李')", (shop, login, verifier, role))


def retire(connection: Connection, login: str, shop: str = SHOP) -> None:
    connection.execute("SELECT miaohui.retire_login(%s, %s)", (shop, login))


def libraries(connection: Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT id FROM miaohui.library")]


def test_a_lead_lets_an_agent_in(database: TeamDatabase, li: str) -> None:
    with database.connect("lea") as lea:
        add(lea, li)
    with database.server.connect(database.name, user=li, password="of li") as connection:
        assert libraries(connection) == [SHOP]


def test_the_owner_lets_a_lead_in_who_lets_an_agent_in(database: TeamDatabase, li: str) -> None:
    with database.connect("olga") as olga:
        add(olga, li, "lead")
    with database.server.connect(database.name, user=li, password="of li") as connection:
        add(connection, li + "_2")
        assert libraries(connection) == [SHOP]


def test_who_is_retired_sees_nothing_at_once_and_does_not_come_in_again(database: TeamDatabase, li: str) -> None:
    with database.connect("lea") as lea:
        add(lea, li)
        with database.server.connect(database.name, user=li, password="of li") as connection:
            assert libraries(connection) == [SHOP]
            retire(lea, li)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                libraries(connection)
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            database.server.connect(database.name, user=li, password="of li")


def test_who_comes_back_gets_a_new_password(database: TeamDatabase, li: str) -> None:
    with database.connect("lea") as lea:
        add(lea, li)
        retire(lea, li)
        add(lea, li, password=b"new")
    with database.server.connect(database.name, user=li, password="new") as connection:
        assert libraries(connection) == [SHOP]
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        database.server.connect(database.name, user=li, password="of li")


def test_who_was_a_lead_comes_back_as_an_agent_without_a_leads_rights(database: TeamDatabase, li: str) -> None:
    with database.connect("olga") as olga:
        add(olga, li, "lead")
        retire(olga, li)
        add(olga, li, "agent")
    with database.server.connect(database.name, user=li, password="of li") as connection:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT * FROM miaohui.member")
        assert libraries(connection) == [SHOP]


def test_a_login_that_was_not_made_here_only_loses_its_place(database: TeamDatabase) -> None:
    with database.connect("lea") as lea, database.connect("ann") as ann:
        retire(lea, "ann")
        assert libraries(ann) == []
    with database.connect("ann") as ann:
        assert libraries(ann) == []


def test_a_lead_cannot_raise_the_own_role_by_leaving_and_coming_back(database: TeamDatabase, li: str) -> None:
    with database.connect("olga") as olga:
        add(olga, li, "lead")
    with database.server.connect(database.name, user=li, password="of li") as connection:
        for statement in (
            f"SELECT miaohui.retire_login('{SHOP}', '{li}')",
            f"SELECT miaohui.add_login('{SHOP}', '{li}', '', 'owner', '')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())


def test_another_team_does_not_take_over_a_login(database: TeamDatabase, li: str) -> None:
    with database.connect("lea") as lea, database.connect("lex") as lex:
        add(lea, li)
        with pytest.raises(psycopg.errors.DuplicateObject):
            add(lex, li, shop=OTHER_SHOP)


def test_the_servers_log_never_has_a_password(database: TeamDatabase, li: str) -> None:
    password = "hunter2 密码"
    with database.keeper() as keeper:
        keeper.execute(f"ALTER DATABASE {database.name} SET log_statement = 'all'")
        keeper.execute(f"ALTER DATABASE {database.name} SET log_parameter_max_length = -1")
    with database.connect("lea") as lea:
        add(lea, li, password=password.encode())
    assert li in database.server.log()
    assert "hunter2" not in database.server.log()


def test_an_agent_changes_the_own_password_and_no_other(database: TeamDatabase, li: str) -> None:
    with database.connect("lea") as lea:
        add(lea, li)
    with database.server.connect(database.name, user=li, password="of li") as connection:
        verifier = connection.pgconn.encrypt_password(b"new", li.encode(), b"scram-sha-256").decode()
        connection.execute(f"ALTER ROLE CURRENT_USER PASSWORD '{verifier}'".encode())
    with database.server.connect(database.name, user=li, password="new"):
        pass
    assert outcome(database, "ann", Attack("", f"ALTER ROLE {li} PASSWORD 'x'")) == FORBIDDEN


def test_a_person_gets_another_role_and_password_by_the_same_name(database: TeamDatabase, li: str) -> None:
    with database.connect("olga") as olga:
        for role, password in (("agent", b"first"), ("lead", b"second"), ("author", b"third")):
            add(olga, li, role, password)
            with database.server.connect(database.name, user=li, password=password.decode()) as connection:
                (had,) = connection.execute("SELECT miaohui.my_role(%s)", (SHOP,)).fetchone() or ()
                assert had == role
                attack = "SELECT count(*) FROM miaohui.member"
                if role == "lead":
                    connection.execute(attack.encode())
                else:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        connection.execute(attack.encode())


def test_a_lead_makes_no_agent_of_another_lead(database: TeamDatabase, li: str) -> None:
    with database.connect("olga") as olga, database.connect("lea") as lea:
        add(olga, li, "lead")
        for role in ("agent", "lead"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                add(lea, li, role)
