"""Team libraries on the tests' own PostgreSQL: a database for each test, with two teams in it that know nothing of each
other."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from typing import Any

import psycopg
from psycopg import sql

from db.team.server_setup import create_library, set_up
from tests.db.team.postgres_server import PostgresServer

SHOP = "a" * 32
OTHER_SHOP = "b" * 32
PEOPLE = {
    "olga": (SHOP, "owner"), "lea": (SHOP, "lead"), "leo": (SHOP, "lead"), "mia": (SHOP, "author"),
    "ann": (SHOP, "agent"), "bob": (SHOP, "agent"),
    "otto": (OTHER_SHOP, "owner"), "lex": (OTHER_SHOP, "lead"), "eve": (OTHER_SHOP, "agent"),
}  # fmt: skip
"""Each login's password is its name followed by `PASSWORD`."""
PASSWORD = " 的密码 x7"
TEMPLATE = "team_template"

_numbers = count(1)


class TeamDatabase:
    def __init__(self, server: PostgresServer, name: str) -> None:
        self.server = server
        self.name = name
        self._kept: dict[str, psycopg.Connection[Any]] = {}

    @property
    def address(self) -> str:
        return f"postgresql://127.0.0.1:{self.server.port}/{self.name}"

    def connect(self, login: str, **more: Any) -> psycopg.Connection[Any]:
        return self.server.connect(self.name, user=login, password=login + PASSWORD, **more)

    def kept(self, login: str) -> psycopg.Connection[Any]:
        """One that stays open until the database goes; leave it as it was."""
        if login not in self._kept:
            self._kept[login] = self.connect(login, options="-c statement_timeout=20s")
            self._kept[login].prepare_threshold = None  # what was prepared would be discarded with the rest
        return self._kept[login]

    def close(self) -> None:
        for connection in self._kept.values():
            connection.close()

    def keeper(self) -> psycopg.Connection[Any]:
        """The server's administrator."""
        return self.server.connect(self.name)


def make_template(server: PostgresServer) -> None:
    with server.connect() as keeper:
        keeper.execute(f"CREATE DATABASE {TEMPLATE}")
        for login in PEOPLE:
            words = sql.SQL("CREATE ROLE {} LOGIN CONNECTION LIMIT 20 PASSWORD {}")
            keeper.execute(words.format(sql.Identifier(login), sql.Literal(login + PASSWORD)))
    with server.connect(TEMPLATE) as keeper:
        set_up(keeper)
        create_library(keeper, SHOP, "花店", "olga", "奥尔加")
        create_library(keeper, OTHER_SHOP, "鞋店", "otto", "奥托")
        roles = keeper.execute("SELECT lead, agent FROM miaohui.server").fetchone()
        assert roles
        for login, (shop, role) in PEOPLE.items():
            if role != "owner":
                group = roles[0] if role == "lead" else roles[1]
                keeper.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), sql.Identifier(login)))
                keeper.execute("INSERT INTO miaohui.member VALUES (%s, %s, %s, %s)", (shop, login, role, login))


@contextmanager
def team_database(server: PostgresServer) -> Iterator[TeamDatabase]:
    name = f"team_{next(_numbers)}"
    with server.connect() as keeper:
        keeper.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        with server.connect(name) as there:
            set_up(there)  # a copy does not have the rights of the database it was made from
    with closing(TeamDatabase(server, name)) as database:
        yield database
    with server.connect() as keeper:  # anew: a test may have started the server again
        keeper.execute(f"DROP DATABASE {name} WITH (FORCE)")
