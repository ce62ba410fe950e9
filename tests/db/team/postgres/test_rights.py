"""Nobody comes by more rights than were given: not an agent, and not a lead."""

# ruff: noqa: E501 - an attack is a line

import pytest

from tests.db.team.postgres.attacks import FORBIDDEN, NOTHING, Attack, outcome
from tests.db.team.team_database import TeamDatabase

ROLES = ("owner", "keeper", "lead", "agent")

ATTACKS = [
    Attack("putting on the superuser", "SET ROLE postgres"),
    Attack("putting on a colleague", "SET ROLE leo"),
    Attack("becoming a colleague", "SET SESSION AUTHORIZATION leo"),
    Attack("granting oneself a colleague's rights", "GRANT leo TO ann"),
    Attack("the right to make roles", "ALTER ROLE ann CREATEROLE"),
    Attack("the right to see past row security", "ALTER ROLE ann BYPASSRLS"),
    Attack("the right of the superuser", "ALTER ROLE ann SUPERUSER"),
    Attack("the right of replication", "ALTER ROLE ann REPLICATION"),
    Attack("a colleague's password", "ALTER ROLE leo PASSWORD 'x'"),
    Attack("locking a colleague out", "ALTER ROLE leo NOLOGIN"),
    Attack("dropping a colleague", "DROP ROLE leo"),
    Attack("renaming a colleague", "ALTER ROLE leo RENAME TO oel"),
    Attack("settings of a colleague", "ALTER ROLE leo SET search_path = 'public'"),
    Attack("more connections", "ALTER ROLE ann CONNECTION LIMIT -1"),
    Attack("a role of one's own", "CREATE ROLE friend LOGIN"),
    Attack("reading all data", "GRANT pg_read_all_data TO ann"),
    Attack("running programs", "GRANT pg_execute_server_program TO ann"),
    Attack("giving the tables away", "GRANT SELECT ON miaohui.member TO PUBLIC"),
    Attack("owning the tables", "ALTER TABLE miaohui.member OWNER TO ann"),
    Attack("owning the schema", "ALTER SCHEMA miaohui OWNER TO ann"),
    Attack("owning what colleagues own", "REASSIGN OWNED BY leo TO ann"),
    Attack("dropping what colleagues own", "DROP OWNED BY leo"),
    Attack("rights that come later", "ALTER DEFAULT PRIVILEGES FOR ROLE leo GRANT SELECT ON TABLES TO ann"),
    Attack("a table in public", "CREATE TABLE public.x (a integer)"),
    Attack("a table beside ours", "CREATE TABLE miaohui.x (a integer)"),
    Attack("a table that hides ours", "CREATE TEMPORARY TABLE member (library text, login name, role text)"),
    Attack("a function", "CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
    Attack("a function beside ours", "CREATE FUNCTION miaohui.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
    Attack("an operator beside ours", "CREATE OPERATOR miaohui.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)"),
    Attack("a schema", "CREATE SCHEMA mine"),
    Attack("a database", "CREATE DATABASE mine"),
    Attack("an extension", "CREATE EXTENSION dblink SCHEMA public"),
    Attack("a publication of all tables", "CREATE PUBLICATION p FOR ALL TABLES"),
    Attack("an event trigger", "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION suppress_redundant_updates_trigger()"),
    Attack("dropping the database", "ALTER DATABASE template1 RENAME TO gone"),
    Attack("a language", "CREATE LANGUAGE plpython3u"),
]  # fmt: skip
ALSO = {
    "a language": {"0A000", "58P01"},  # before or after it looks whether there is one
    "an extension": {"0A000", "58P01"},
    "giving the tables away": {
        NOTHING
    },  # with a warning, to who may read the table; the rights are compared afterwards
}


@pytest.mark.parametrize("login", ["ann", "lea"])
@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_nobody_gets(used: TeamDatabase, login: str, attack: Attack) -> None:
    assert outcome(used, login, mine(attack, login)) in {attack.ends} | ALSO.get(attack.name, set())


@pytest.mark.parametrize(("login", "role"), [(login, role) for login in ("ann", "lea") for role in ROLES])
def test_only_the_roles_one_has_can_be_put_on_and_they_open_nothing(used: TeamDatabase, login: str, role: str) -> None:
    row = used.kept(login).execute(f"SELECT {role} FROM miaohui.server").fetchone()
    assert row
    (name,) = row
    has = role == "agent" or (role, login) == ("lead", "lea")
    attack = Attack("a role of the server", f"SET ROLE {name}; SELECT 1 FROM miaohui.library WHERE id LIKE 'b%'")
    assert outcome(used, login, attack) == ("nothing" if has else FORBIDDEN)
    granted = Attack("its grant", f"GRANT {name} TO {'bob' if login == 'lea' else 'ann'}")
    assert outcome(used, login, granted) == FORBIDDEN


def mine(attack: Attack, login: str) -> Attack:
    return Attack(attack.name, attack.statement.replace(" ann", f" {login}"), attack.values, attack.ends)
