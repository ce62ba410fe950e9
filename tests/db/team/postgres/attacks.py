"""What somebody tries with a login of the team, straight at the server: a statement each, and how it must end."""

from dataclasses import dataclass
from typing import Any

import psycopg

from tests.db.team.team_database import TeamDatabase

FORBIDDEN = "42501"
NOTHING = "nothing"
"""The statement is one that everybody may run, and nobody's rows come of it."""


@dataclass(frozen=True, slots=True)
class Attack:
    """`ends` is the SQLSTATE that refuses it: any other error would only show that the attack was misspelt."""

    name: str
    statement: str
    values: tuple[object, ...] = ()
    ends: str = FORBIDDEN

    def __str__(self) -> str:
        return self.name


def outcome(database: TeamDatabase, login: str, attack: Attack) -> str:
    """The SQLSTATE, "nothing", or what came of it."""
    connection = database.kept(login)
    try:
        done = connection.execute(attack.statement.encode(), attack.values or None, prepare=False)
        rows = done.fetchall() if done.description else []
        return NOTHING if not rows and done.rowcount <= 0 else f"{rows} {done.rowcount}"
    except psycopg.Error as error:
        return error.sqlstate or repr(error)
    finally:
        connection.execute("ROLLBACK")
        connection.execute("DISCARD ALL")


def everything(database: TeamDatabase) -> dict[str, list[Any]]:
    """Each table as it is and who has which right to it, for the comparison afterwards."""
    with database.keeper() as keeper:
        tables = keeper.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'miaohui'").fetchall()
        found = {table: keeper.execute(f"SELECT * FROM miaohui.{table} t ORDER BY t::text").fetchall()
                 for (table,) in tables}  # fmt: skip
        found["rights"] = keeper.execute(
            "SELECT relname, relacl::text FROM pg_class WHERE relnamespace = 'miaohui'::regnamespace"
            " UNION SELECT rolname, concat(rolsuper, rolcreaterole, rolbypassrls, rolcanlogin, rolconnlimit)"
            " FROM pg_roles WHERE rolname !~ '_[0-9]' ORDER BY 1"
        ).fetchall()
        return found
