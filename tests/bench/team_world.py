"""A PostgreSQL server with TLS and a library on it, for measuring: who comes there, and what it costs the server."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.compliance.verdict import OK
from assistant.team.ports import Trust
from assistant.team.seat import Seat
from db.team.postgres import PostgresTransport
from db.team.replica import TeamReplica
from db.team.roads import Roads
from db.team.server_line import Access, access_to
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.db.team.postgres.certificates import Certificate, authority, issued
from tests.db.team.postgres_server import PostgresServer
from tests.db.team.signed import SignedTeam
from tests.db.team.team_database import PASSWORD, SHOP, TeamDatabase, make_template
from tests.fake_team import FakeTeamStore

CLOCK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass
class World:
    """A library on a server, and who comes there."""

    database: TeamDatabase
    team: SignedTeam
    certificate: Certificate
    folder: Path
    opened: ExitStack

    def access(self, login: str) -> Access:
        return access_to(self.database.address, login, login + PASSWORD, self.certificate.pem)

    def transport(self, login: str, *, listens: bool = True) -> PostgresTransport:
        return self.opened.enter_context(
            closing(PostgresTransport(self.access(login), self.team.library, listens=listens))
        )

    def seat(self, number: int) -> Seat:
        trust = Trust(self.team.library, "花店", self.database.address, self.certificate.pem, "ann")
        trust = replace(trust, own_key=self.team.agent.public, own_name="Ann")
        secrets = FakeSecrets()
        secrets.put(f"password:{self.team.library}", ("ann" + PASSWORD).encode())
        folder = self.folder / str(number)
        folder.mkdir()
        replica = self.opened.enter_context(closing(TeamReplica(folder)))
        seat = Seat(FakeTeamStore(trust), replica, secrets, Roads(), FakeNews(), lambda: lambda _: OK, holds=True)
        self.opened.callback(seat.let_go)
        return seat

    def processes(self) -> list[int]:
        """Of the server, itself first."""
        main = self.database.server.process
        numbers = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
        return [main, *(number for number in numbers if _parent(number) == main)]

    def seconds(self) -> float:
        """Of the processor, that the server has taken with all that it has started."""
        return sum(_ticks(process, ended=at == 0) for at, process in enumerate(self.processes())) / CLOCK

    def memory(self) -> float:
        """kB of the server; what its processes share counts in parts."""
        total = 0
        for process in self.processes():
            with suppress(OSError):
                lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
                total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return float(total)


@contextmanager
def a_server(binaries: Path, connections: int) -> Iterator[tuple[PostgresServer, Certificate]]:
    signing = authority("bench")
    shown = issued(signing)
    server = PostgresServer(binaries, {"ssl": "on", "max_connections": str(connections), "fsync": "on"})
    try:
        server.make()
        for name, text in (("server.crt", shown.pem), ("server.key", shown.key_pem)):
            (server.data / name).write_text(text)
            (server.data / name).chmod(0o600)
            if server.account:
                os.chown(server.data / name, *server.account)
        server.start()
        make_template(server)
        with server.connect() as keeper:
            keeper.execute("ALTER ROLE ann CONNECTION LIMIT -1")
        yield server, signing
    finally:
        server.close()


@contextmanager
def a_team(database: TeamDatabase, certificate: Certificate) -> Iterator[World]:
    team = SignedTeam()
    with database.keeper() as keeper:
        keeper.execute("INSERT INTO miaohui.library (id, name) VALUES (%s, '花店')", (team.library,))
        keeper.execute(
            "INSERT INTO miaohui.member SELECT %s, login, role, person FROM miaohui.member WHERE library = %s",
            (team.library, SHOP),
        )
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        world = World(database, team, certificate, Path(folder), opened)
        world.transport("olga").put_keys(team.keys(), 1)
        yield world


def _parent(process: int) -> int:
    return int(_stat(process)[1])


def _ticks(process: int, *, ended: bool) -> int:
    return sum(map(int, _stat(process)[11 : 15 if ended else 13]))


def _stat(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ["0"] * 20
