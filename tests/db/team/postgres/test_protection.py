"""The connection to a server that is not on this computer: its certificate is proved, and nothing less is agreed to."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

import db.team.server_line as line_module
from assistant.refusal import Refused
from db.team.postgres import PostgresTransport
from db.team.server_line import Access, open_line
from tests.db.team.postgres.certificates import ELSEWHERE, Certificate, authority, issued, self_signed
from tests.db.team.postgres.conftest import access_of
from tests.db.team.postgres_server import PostgresServer
from tests.db.team.team_database import SHOP, TeamDatabase

GOOD = authority("good")
EVIL = authority("evil")
SERVERS = {
    "the right one": issued(GOOD),
    "another authority's": issued(EVIL),
    "another server's of the same authority": issued(GOOD, ELSEWHERE),
    "one that has run out": issued(GOOD, days=-1),
    "one that signed for itself": self_signed(),
}
PEMS = {
    "no certificate": "",
    "the authority's certificate": GOOD.pem,
    "another authority's certificate": EVIL.pem,
    "a text that is no certificate": "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n",
    "Chinese in place of a certificate": "证书",
}


@contextmanager
def serving(
    server: PostgresServer, shown: Certificate | None, rules: str = "hostssl all all all scram-sha-256"
) -> Iterator[None]:
    """Until the end with this certificate (None: without TLS) and these rules of who may come in."""
    kept = (server.data / "pg_hba.conf").read_text()
    try:
        for name, text in (("server.crt", shown.pem if shown else ""), ("server.key", shown.key_pem if shown else "")):
            write(server, name, text)
        write(
            server,
            "pg_hba.conf",
            f"local all all scram-sha-256\n{rules}\nhost all postgres 127.0.0.1/32 scram-sha-256\n",
        )
        again(server, "on" if shown else "off")
        yield
    finally:
        write(server, "pg_hba.conf", kept)
        again(server, "off")


def again(server: PostgresServer, tls: str) -> None:
    server.stop(signal.SIGINT)
    server._settings["ssl"] = tls
    server.start()


def write(server: PostgresServer, name: str, text: str) -> None:
    path = server.data / name
    path.write_text(text)
    path.chmod(0o600)
    if server.account:
        os.chown(path, *server.account)


@pytest.fixture
def access(database: TeamDatabase, monkeypatch: pytest.MonkeyPatch) -> Access:
    """As of another computer: what is on this one is let through without a proof."""
    monkeypatch.setattr(Access, "is_local", property(lambda _: False))
    return replace(access_of(database, "ann"), certificate=GOOD.pem)


def outcome(access: Access) -> str:
    with closing(PostgresTransport(access, SHOP)) as transport:
        try:
            transport.heads()
        except Refused as refusal:
            return refusal.reason
        return "connected"


def test_the_server_of_the_join_code_is_believed_and_no_other(
    database: TeamDatabase, team_server: PostgresServer, access: Access
) -> None:
    outcomes = {}
    for name, certificate in SERVERS.items():
        with serving(team_server, certificate):
            outcomes[name] = outcome(access)
            if name == "the right one":
                pems = {pem: outcome(replace(access, certificate=text)) for pem, text in PEMS.items()}
                named = outcome(replace(access, host="localhost"))
                with closing(open_line(access)) as line:
                    assert line.pgconn.ssl_in_use
            if name == "one that signed for itself":
                pinned = outcome(replace(access, certificate=certificate.pem))
    assert outcomes == dict.fromkeys(SERVERS, "team_server_unproved") | {"the right one": "connected"}
    assert pems == dict.fromkeys(PEMS, "team_server_unproved") | {"the authority's certificate": "connected"}
    assert (named, pinned) == ("connected", "connected")


@pytest.mark.parametrize("rules", ["host all all all scram-sha-256", "host all all all trust"])
def test_a_server_without_protection_gets_nothing(
    database: TeamDatabase, team_server: PostgresServer, access: Access, rules: str
) -> None:
    with serving(team_server, None, rules):
        assert outcome(access) == "team_server_unproved"


@pytest.mark.parametrize("way", ["password", "md5", "trust"])
def test_a_server_that_asks_for_less_than_a_proof_gets_no_password(
    database: TeamDatabase, team_server: PostgresServer, access: Access, way: str
) -> None:
    """ "md5" still works with SCRAM where the password is kept so: then the server proves that it knows it."""
    with serving(team_server, SERVERS["the right one"], f"hostssl all all all {way}"):
        assert outcome(access) == ("connected" if way == "md5" else "team_server_unproved")


def test_settings_of_this_computer_weaken_nothing(
    database: TeamDatabase, team_server: PostgresServer, access: Access, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = tmp_path / "root.crt"
    root.write_text(EVIL.pem)
    weaker = {
        "PGSSLMODE": "disable", "PGSSLROOTCERT": str(root), "PGCHANNELBINDING": "disable", "PGREQUIREAUTH": "password",
        "PGGSSENCMODE": "prefer", "PGPASSWORD": "another", "PGUSER": "postgres", "PGDATABASE": "postgres",
        "PGHOST": "192.0.2.1", "PGPORT": "1", "PGPASSFILE": str(root), "PGCONNECT_TIMEOUT": "1",
    }  # fmt: skip
    with serving(team_server, SERVERS["another authority's"]), monkeypatch.context() as here:
        for name, value in weaker.items():
            here.setenv(name, value)
        stranger = outcome(access)
    with serving(team_server, SERVERS["the right one"]), monkeypatch.context() as here:
        for name, value in weaker.items():
            here.setenv(name, value)
        right = outcome(access)
    assert (stranger, right) == ("team_server_unproved", "connected")


def test_the_certificate_leaves_no_file_behind(
    database: TeamDatabase, team_server: PostgresServer, access: Access, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(line_module.tempfile, "tempdir", str(tmp_path))
    seen = []
    kept = line_module.Line.connect

    def connect(**words: str) -> line_module.Line:
        (path,) = tmp_path.rglob("*.pem")
        seen.append((path.read_text(), path.parent.stat().st_mode & 0o777))
        return kept(**words)  # type: ignore[arg-type] - the same words

    monkeypatch.setattr(line_module.Line, "connect", connect)
    with serving(team_server, SERVERS["the right one"]):
        assert outcome(access) == "connected"
        assert outcome(replace(access, certificate=EVIL.pem)) == "team_server_unproved"
    assert seen == [(GOOD.pem, 0o700), (EVIL.pem, 0o700)]
    assert list(tmp_path.iterdir()) == []


def test_what_libpq_does_by_itself_would_not_do(
    database: TeamDatabase, team_server: PostgresServer, access: Access
) -> None:
    """Why each of these is set: its own choice lets a stranger in the middle have the login."""
    with serving(team_server, SERVERS["another authority's"]):
        for mode in ("prefer", "require"):
            with psycopg.connect(
                host="127.0.0.1", port=team_server.port, dbname=database.name, user="ann", password=access.password,
                sslmode=mode,
            ) as connection:  # fmt: skip
                assert connection.pgconn.ssl_in_use
