"""One connection to a team's server: protected, proved to be the right server, and never waited for without end."""

import ipaddress
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import unquote, urlsplit

import psycopg
from psycopg.abc import PQGen, PQGenConn

from assistant.refusal import Refused
from db.team.heeding import heeded

CONNECT_SECONDS = 10
ANSWER_SECONDS = 60.0  # for one question; each brings or sends little, or sets its own limit
SCHEMES = ("postgresql", "postgres")
# A dead network shows within half a minute, also while nothing is asked (libpq's "keepalives", TCP_USER_TIMEOUT).
ALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15000}
# Nothing is taken from this machine's own settings for PostgreSQL, and no weaker way to log in is agreed to.
STRICT = {
    "require_auth": "scram-sha-256",
    "gssencmode": "disable",
    "sslcertmode": "disable",
    "passfile": os.devnull,
    "target_session_attrs": "any",
    "application_name": "miaohui",
    "client_encoding": "UTF8",
}

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Access:
    """How one person reaches one database. `certificate` is the PEM of the server, or of who signed for it; without one
    only a certificate counts that this computer's system trusts. The password shows itself nowhere."""

    host: str
    port: int
    database: str
    login: str
    password: str = field(default="", repr=False)
    certificate: str = field(default="", repr=False)

    @property
    def where(self) -> str:
        """To be shown."""
        return f"{self.host}:{self.port}/{self.database}"

    @property
    def is_local(self) -> bool:
        """Nobody stands between two programs of one computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def access_to(address: str, login: str, password: str, certificate: str = "") -> Access:
    """Raises `Refused("team_address_wrong")`: also for a password or an option in the address, which nobody may keep
    there."""
    try:
        parts = urlsplit(address)
        port = parts.port or 5432
    except ValueError:
        raise Refused("team_address_wrong") from None
    database = unquote(parts.path.strip("/"))
    plain = not (parts.query or parts.fragment or parts.password)
    if parts.scheme not in SCHEMES or not (plain and parts.hostname and database) or "," in parts.hostname:
        raise Refused("team_address_wrong")
    return Access(parts.hostname, port, database, login, password, certificate)


class Line(psycopg.Connection[Any]):
    """`limit` seconds are all that is waited for an answer, and less where nobody wants it any more (`heeding`).
    Afterwards the line cannot be used any more."""

    limit: float = ANSWER_SECONDS

    def wait(self, gen: PQGen[Result], interval: float = 0.1, timeout: float | None = None) -> Result:
        return super().wait(heeded(gen), interval, self.limit if timeout is None else timeout)

    @classmethod
    def _connect_gen(cls, conninfo: str = "") -> PQGenConn[Self]:
        """psycopg's own step of `connect`: its only place where the wait for a new line can be ended."""
        return heeded(super()._connect_gen(conninfo))


def open_line(access: Access) -> Line:
    """Raises `psycopg.OperationalError`. Whatever goes wrong with the proof, no password was sent: of a login with
    SCRAM only a proof is, which is bound to this very connection."""
    with _protection(access) as protection:
        words: dict[str, Any] = {**STRICT, **ALIVE, **protection, "connect_timeout": CONNECT_SECONDS}
        words |= {"host": access.host, "port": access.port, "dbname": access.database}
        words |= {"user": access.login, "password": access.password}
        # nothing is prepared: a pool of connections in between would not know of it
        return Line.connect(**words, autocommit=True, prepare_threshold=None)


@contextmanager
def _protection(access: Access) -> Iterator[dict[str, str]]:
    """libpq takes a certificate from a file only, and reads it while it connects."""
    if access.certificate:
        folder = Path(tempfile.mkdtemp(prefix="miaohui-"))  # only its user looks into it
        try:
            path = folder / "server.pem"
            path.write_text(access.certificate, "ascii", "replace")
            yield _verified(str(path))
        finally:
            with suppress(OSError):
                (folder / "server.pem").unlink(missing_ok=True)
                folder.rmdir()
    elif access.is_local:
        yield {"sslmode": "disable", "channel_binding": "disable"}
    else:
        yield _verified("system")


def _verified(root: str) -> dict[str, str]:
    return {
        "sslmode": "verify-full",
        "sslrootcert": root,
        "channel_binding": "require",
        "ssl_min_protocol_version": "TLSv1.2",
        "sslnegotiation": "postgres",
    }
