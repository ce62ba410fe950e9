"""Makes a PostgreSQL database the place of team libraries and keeps its tables up to date: numbered SQL, run by who
owns the database, everything or nothing of it."""

import re
import secrets
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from psycopg import Connection, sql
from psycopg.rows import TupleRow

from assistant.refusal import Refused
from db.team.server_errors import refusing, refusing_to_connect
from db.team.server_line import Access, open_line

SQL = Path(__file__).parents[2] / "resources" / "team"
ROLES = ("owner", "keeper", "agent", "lead")
SET_UP_SECONDS = 120.0
LOCK_SECONDS = 20  # an agent's forgotten transaction can hold up a change of the tables, and must not do so for ever

Server = Connection[TupleRow]


@dataclass(frozen=True, slots=True)
class SetUp:
    """`version` is that of the tables now. `open_databases` are others of the same server where a member could log in,
    as PostgreSQL lets everybody in unless that is taken away; `docs/team-server.md` says how."""

    version: int
    open_databases: tuple[str, ...]


def newest_version() -> int:
    return max(_steps())


def version_of(server: Server) -> int | None:
    """None: there are no tables yet. Raises `psycopg.errors.InsufficientPrivilege` for who may not know."""
    found = _one(server, "SELECT to_regclass('miaohui.server') IS NOT NULL")
    return int(_one(server, "SELECT version FROM miaohui.server")) if found else None


def set_up(server: Server) -> SetUp:
    """Of none, or of any older version, the newest. Raises `Refused`: "team_program_old" for tables that a newer
    program has made."""
    with server.transaction():
        server.execute(sql.SQL("SET LOCAL lock_timeout = {}").format(f"{LOCK_SECONDS}s"))
        version = version_of(server)
        if version is not None and version > newest_version():
            raise Refused("team_program_old")
        roles = _new_roles(server) if version is None else _roles(server)
        for number, path in sorted(_steps().items()):
            if number > (version or 0):
                _run(server, path, roles)
        _run(server, SQL / "database.sql", roles)
        _close_what_is_ours(server)
    return SetUp(newest_version(), tuple(_open_databases(server)))


def create_library(server: Server, library: str, name: str, login: str, person: str) -> None:
    """Its first member is the owner, who logs in as `login`. Raises `Refused`: "team_joined_already" when the server
    has it."""
    with server.transaction():
        if _one(server, "SELECT count(*) FROM miaohui.library WHERE id = %s", library):
            raise Refused("team_joined_already", name=name)
        server.execute("INSERT INTO miaohui.library (id, name) VALUES (%s, %s)", (library, name))
        row = (library, login, "owner", person)
        server.execute("INSERT INTO miaohui.member (library, login, role, person) VALUES (%s, %s, %s, %s)", row)
        lead = sql.Identifier(_roles(server)["lead"])
        server.execute(sql.SQL("GRANT {} TO {}").format(lead, sql.Identifier(login)))


def found_library(access: Access, library: str, name: str, person: str, *, set_up_too: bool) -> None:
    """As a program does it whose user has typed the login of who owns the database. Raises `Refused`: as a transport,
    "team_server_bare" where nothing is set up, "team_not_allowed" for a login that may not."""
    with refusing_to_connect(access):
        line = open_line(access)
    with closing(line), refusing(access):
        line.limit = SET_UP_SECONDS
        if set_up_too:
            set_up(line)
        elif version_of(line) is None:
            raise Refused("team_server_bare")
        create_library(line, library, name, access.login, person)


def is_set_up(access: Access) -> bool:
    """Asks without changing anything. Raises `Refused` as a transport does."""
    with refusing_to_connect(access):
        line = open_line(access)
    with closing(line), refusing(access):
        return version_of(line) is not None


def _steps() -> Mapping[int, Path]:
    return {int(path.name[:4]): path for path in SQL.glob("[0-9][0-9][0-9][0-9]_*.sql")}


def _new_roles(server: Server) -> Mapping[str, str]:
    """Roles belong to the whole server: those of another database there have other names."""
    mark = secrets.token_hex(4)
    roles = {role: f"miaohui_{mark}_{role}" for role in ROLES}
    _run(server, SQL / "roles.sql", roles)
    return roles


def _roles(server: Server) -> Mapping[str, str]:
    row = server.execute("SELECT owner, keeper, agent, lead FROM miaohui.server").fetchone() or ()
    return dict(zip(ROLES, row, strict=True))


def _run(server: Server, path: Path, roles: Mapping[str, str]) -> None:
    """The files name roles as psql's variables, so that an administrator can run them by hand."""
    text = re.sub(r":(['\"])(\w+)\1", partial(_quoted, server, roles), path.read_text("utf-8"))
    server.execute(text.encode())


def _quoted(server: Server, roles: Mapping[str, str], found: re.Match[str]) -> str:
    name = roles[found[2]]
    return (sql.Identifier(name) if found[1] == '"' else sql.Literal(name)).as_string(server)


def _close_what_is_ours(server: Server) -> None:
    """A server that has nothing but this library: the databases that PostgreSQL brings are for its keeper alone. Where
    there are others, their rights are their owners' business."""
    others = set(_open_databases(server))
    mine = _one(server, "SELECT bool_and(pg_has_role(datdba, 'USAGE')) FROM pg_database")
    if mine and others <= {"postgres", "template1"}:
        for database in others:
            server.execute(sql.SQL("REVOKE CONNECT ON DATABASE {} FROM PUBLIC").format(sql.Identifier(database)))


def _open_databases(server: Server) -> Iterator[str]:
    rows = server.execute(
        "SELECT datname FROM pg_database WHERE datallowconn AND datname <> current_database()"
        " AND has_database_privilege('public', oid, 'CONNECT') ORDER BY datname"
    )
    yield from (str(row[0]) for row in rows)


def _one(server: Server, query: str, *values: object) -> int:
    row = server.execute(query.encode(), values or None).fetchone()
    return row[0] if row else 0
