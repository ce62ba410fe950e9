"""A login of the team reaches neither the server's files and programs nor its settings, and holds up nobody's work."""

# ruff: noqa: E501 - an attack is a line

import time

import psycopg
import pytest

from tests.db.team.postgres.attacks import FORBIDDEN, Attack, outcome
from tests.db.team.postgres.conftest import PROPOSAL, publish
from tests.db.team.team_database import SHOP, TeamDatabase

ATTACKS = [
    Attack("running a program", "COPY (SELECT 1) TO PROGRAM 'id'"),
    Attack("reading a file by copying", "COPY miaohui.library FROM '/etc/passwd'"),
    Attack("writing a file", "COPY (SELECT 1) TO '/tmp/x'"),
    Attack("reading a file", "SELECT pg_read_file('/etc/passwd')"),
    Attack("reading bytes of a file", "SELECT pg_read_binary_file('/etc/passwd')"),
    Attack("listing a folder", "SELECT pg_ls_dir('/')"),
    Attack("listing the log", "SELECT pg_ls_logdir()"),
    Attack("a large object", "SELECT lo_create(0)"),
    Attack("a large object of a new kind", "SELECT lo_creat(-1)"),
    Attack("a large object of bytes", "SELECT lo_from_bytea(0, 'x')"),
    Attack("a large object of a file", "SELECT lo_import('/etc/passwd')"),
    Attack("exporting a large object", "SELECT lo_export(1, '/tmp/x')"),
    Attack("setting the server", "ALTER SYSTEM SET fsync = off"),
    Attack("setting the database", "ALTER DATABASE template1 SET search_path = 'public'"),
    Attack("reading settings anew", "SELECT pg_reload_conf()"),
    Attack("turning the log", "SELECT pg_rotate_logfile()"),
    Attack("switching the log of changes", "SELECT pg_switch_wal()"),
    Attack("a slot that keeps all changes", "SELECT pg_create_physical_replication_slot('x')"),
    Attack("a slot that decodes changes", "SELECT pg_create_logical_replication_slot('x', 'test_decoding')"),
    Attack("where files lie", "SELECT current_setting('data_directory')"),
    Attack("writing no log of own statements", "SET log_statement = 'none'"),
    Attack("loading a library", "LOAD '/tmp/x.so'", (), "58P01"),
    Attack("preloading a library", "SET session_preload_libraries = 'x'"),
    Attack("being a replica's trigger", "SET session_replication_role = 'replica'"),
    Attack("ending the superuser's work", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"),
    Attack("cancelling the superuser's work", "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"),
    Attack("locking all releases", "BEGIN; LOCK TABLE miaohui.release IN ACCESS EXCLUSIVE MODE"),
    Attack("locking releases a little", "BEGIN; LOCK TABLE miaohui.release IN ROW SHARE MODE"),
    Attack("locking the library", "SELECT 1 FROM miaohui.library FOR KEY SHARE"),
    Attack("locking the head", "SELECT 1 FROM miaohui.head FOR UPDATE"),
    Attack("sharing a lock of the head", "SELECT 1 FROM miaohui.head FOR SHARE"),
    Attack("cleaning up by hand", "CLUSTER miaohui.release USING release_pkey"),
    Attack("rebuilding an index", "REINDEX TABLE miaohui.release"),
]  # fmt: skip
ALSO = {
    "a large object of a file": {"42883"},
    "loading a library": {FORBIDDEN},
}


@pytest.mark.parametrize("login", ["ann", "lea"])
@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_nobody_reaches(used: TeamDatabase, login: str, attack: Attack) -> None:
    assert outcome(used, login, attack) in {attack.ends} | ALSO.get(attack.name, set())


@pytest.mark.parametrize(
    "held",
    [
        "SELECT miaohui.propose(%(shop)s, %(id)s, 'x')",
        "SELECT miaohui.acknowledge(%(shop)s, 1, '')",
        "SELECT count(*) FROM miaohui.release, miaohui.head, miaohui.library WHERE library.id = %(shop)s",
        "SELECT pg_advisory_lock(1), %(shop)s",
    ],
)
def test_what_an_agent_leaves_open_holds_up_no_lead(database: TeamDatabase, held: str) -> None:
    with database.connect("ann") as ann, database.connect("olga") as olga:
        ann.execute("BEGIN")
        ann.execute(held.encode(), {"shop": SHOP, "id": PROPOSAL.format(1)})
        olga.execute("SET lock_timeout = '10s'")
        began = time.monotonic()
        publish(olga, SHOP, 1, "", b"release", [b"object"])
        olga.execute("SELECT miaohui.put_pointer(%s, 'test', 1, 'x')", (SHOP,))
        olga.execute("SELECT miaohui.put_keys(%s, 1, 'x')", (SHOP,))
        olga.execute("SELECT miaohui.retire_login(%s, 'ann')", (SHOP,))
        assert time.monotonic() - began < 10
        ann.execute("COMMIT")
        assert ann.execute("SELECT 1 FROM miaohui.release").fetchall() == []


def test_anybody_may_give_a_false_hint_that_says_nothing(database: TeamDatabase) -> None:
    with database.connect("ann") as ann, database.connect("lea") as lea:
        lea.execute("LISTEN miaohui")
        ann.execute("SELECT pg_notify('miaohui', '{\"number\": 999}')")
        heard = [notice.payload for notice in lea.notifies(timeout=20, stop_after=1)]
    assert heard == ['{"number": 999}']


def test_a_login_that_was_made_here_has_few_connections(database: TeamDatabase) -> None:
    login = f"few_{database.name}"
    with database.connect("olga") as olga:
        verifier = olga.pgconn.encrypt_password(b"x", login.encode(), b"scram-sha-256").decode()
        olga.execute("SELECT miaohui.add_login(%s, %s, %s, 'agent', '')", (SHOP, login, verifier))
    opened = [database.server.connect(database.name, user=login, password="x") for _ in range(4)]
    with pytest.raises(psycopg.OperationalError, match="too many connections for role"):
        database.server.connect(database.name, user=login, password="x")
    for connection in opened:
        connection.close()
