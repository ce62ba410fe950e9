"""A server in use: two releases, a pointer, keys, a proposal and an acknowledgement in each of two libraries."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest

from assistant.team.canonical import name_of
from db.team.postgres import PostgresTransport
from db.team.server_line import Access, access_to
from tests.db.team.postgres.attacks import everything
from tests.db.team.postgres_server import PostgresServer
from tests.db.team.signed import SignedTeam
from tests.db.team.team_database import OTHER_SHOP, PASSWORD, SHOP, TeamDatabase, team_database

PROPOSAL = "0190f5fe-7c00-7a00-8000-00000000000{}"


@pytest.fixture(scope="module")
def used(team_server: PostgresServer) -> Iterator[TeamDatabase]:
    """For a whole file of attacks; it must be as it was when they are over."""
    with team_database(team_server) as database:
        fill(database, SHOP, ("olga", "lea", "bob"), 1)
        fill(database, OTHER_SHOP, ("otto", "lex", "eve"), 2)
        before = everything(database)
        assert all(before.values()), before
        yield database
        assert everything(database) == before


def fill(database: TeamDatabase, shop: str, people: tuple[str, str, str], number: int) -> None:
    owner, lead, agent = people
    with database.connect(owner) as connection:
        connection.execute("SELECT miaohui.put_keys(%s, 1, %s)", (shop, b"keys of " + owner.encode()))
        verifier = connection.pgconn.encrypt_password(b"x", b"new", b"scram-sha-256").decode()
        connection.execute(
            "SELECT miaohui.add_login(%s, %s, %s, 'agent', '新人')", (shop, f"new_{database.name}_{number}", verifier)
        )
    with database.connect(lead) as connection:
        publish(connection, shop, 1, "", b"release 1 of " + lead.encode(), [b"object of " + lead.encode()])
        publish(connection, shop, 2, name_of(b"release 1 of " + lead.encode()), b"release 2 of " + lead.encode(), [])
    with database.connect(agent) as connection:
        connection.execute("SELECT miaohui.propose(%s, %s, %s)", (shop, PROPOSAL.format(number), agent.encode()))
        connection.execute("SELECT miaohui.acknowledge(%s, 2, '1.0')", (shop,))


def publish(connection: Any, shop: str, number: int, parent: str, raw: bytes, objects: list[bytes]) -> None:  # noqa: PLR0917
    connection.execute(
        "SELECT miaohui.publish(%s, %s, %s, %s, %s::bytea[], '{stable}', ARRAY[%s]::bigint[], ARRAY[%s]::bytea[])",
        (shop, number, parent, raw, objects, number, b"pointer " + raw),
    )


Opened = Callable[..., PostgresTransport]


@pytest.fixture
def team() -> SignedTeam:
    return SignedTeam()


@pytest.fixture
def opened(database: TeamDatabase, team: SignedTeam) -> Iterator[Opened]:
    """The server as somebody's program opens it; each login has the part that it has in the first shop."""
    with database.keeper() as keeper:
        keeper.execute("INSERT INTO miaohui.library (id, name) VALUES (%s, '花店')", (team.library,))
        keeper.execute(
            "INSERT INTO miaohui.member SELECT %s, login, role, person FROM miaohui.member WHERE library = %s",
            (team.library, SHOP),
        )
    with ExitStack() as stack:

        def open_as(login: str, *, listens: bool = True) -> PostgresTransport:
            transport = PostgresTransport(access_of(database, login), team.library, listens=listens)
            return stack.enter_context(closing(transport))

        yield open_as


@pytest.fixture
def lead(opened: Opened, team: SignedTeam) -> PostgresTransport:
    """Of a library that has keys and no release yet."""
    opened("olga").put_keys(team.keys(), 1)
    return opened("lea")


@pytest.fixture
def agent(opened: Opened, lead: PostgresTransport) -> PostgresTransport:
    return opened("ann")


def access_of(database: TeamDatabase, login: str, password: str = "") -> Access:
    return access_to(database.address, login, password or login + PASSWORD)
