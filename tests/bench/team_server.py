"""What a team's server costs: hearing of a release, taking it over, and a connection, with TLS as between computers."""

import os
import selectors
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.compliance.verdict import OK
from assistant.scripts.script import draft_of
from assistant.team.content import Content, Kind
from assistant.team.ports import Trust, unwatched
from assistant.team.rows import script_row
from assistant.team.seat import Seat
from assistant.team.sync import pull
from db.team.postgres import PostgresTransport
from db.team.replica import TeamReplica
from db.team.roads import Roads
from db.team.server_line import Access, access_to
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.bench.corpus import corpus
from tests.bench.report import Row
from tests.db.team.postgres.certificates import Certificate, authority, issued
from tests.db.team.postgres_server import PostgresServer, find_binaries, sweep
from tests.db.team.signed import Release, SignedTeam
from tests.db.team.team_database import PASSWORD, SHOP, TeamDatabase, make_template, team_database
from tests.fake_team import FakeTeamStore

LISTENERS, DESKTOPS, LARGE, SMALL, CHANGED, ROUNDS = 1_000, 200, 100_000, 2_000, 100, 20
CLOCK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def measure() -> Iterator[Row]:
    binaries = find_binaries()
    if not binaries:
        yield Row("a team's server", "-", 0, "", "no PostgreSQL server is installed")
        return
    sweep()
    with _server(binaries) as (server, certificate):
        for part in (_large, _listeners, _desktops, _polling):
            with team_database(server) as database, _team(database, certificate) as world:
                yield from part(world)


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


def _large(world: World) -> Iterator[Row]:
    """100,000 scripts: the first time, then a hundred of them changed, then fifty releases at once."""
    content = _content(LARGE)
    lead, seat = world.transport("lea"), world.seat(0)
    first = world.team.release(content)
    size = sum(map(len, first.objects.values()))
    yield _row("publishing 100,000 scripts", _took(lambda: world.team.publish(lead, first)))
    taking = _took(lambda: pull(seat, unwatched))
    yield _row("the first pull of 100,000 scripts", taking, detail=f"{size / 1e6:.1f} MB")
    applied, last, size = [], first, 0
    for turn in range(ROUNDS):
        content = _changed(content, turn)
        last = world.team.release(content, last, snapshot=False)
        size = len(last.signed.raw) + sum(map(len, last.objects.values()))
        applied.append(_seen(world, lead, seat, last))
    yield _row("100 rows on 100,000: published → applied, p95", _percentile(applied, 95), "ms", detail=f"{size} bytes")
    yield _row("the same, median", statistics.median(applied), "ms")
    for turn in range(50):
        content = _changed(content, ROUNDS + turn)
        last = world.team.release(content, last, snapshot=False)
        world.team.publish(lead, last)
    yield _row("catching up with 50 such releases", _took(lambda: pull(seat, unwatched)))


def _seen(world: World, lead: PostgresTransport, seat: Seat, release: Release) -> float:
    """From the moment when it is published until it can be read here."""
    held = seat.held
    assert held
    applied: list[float] = []

    def follow() -> None:
        held.wait(60)
        pull(seat, unwatched)
        applied.append(time.perf_counter())

    waiting = threading.Thread(target=follow)
    waiting.start()
    world.team.publish(lead, release)
    published = time.perf_counter()
    waiting.join()
    return applied[0] - published


def _listeners(world: World) -> Iterator[Row]:
    """A thousand desktops listen; the last of them hears of a release."""
    lead = world.transport("lea")
    listening = [world.transport("ann") for _ in range(LISTENERS)]
    before = _memory(world)
    opening = _took(lambda: [transport.heads() for transport in listening])
    yield _row("opening 1,000 connections", opening)
    yield _row("memory of the server for each", (_memory(world) - before) / LISTENERS / 1024, "MB")
    heard, last = [], None
    for turn in range(5):
        last = world.team.release(_content(turn + 1), *([last] if last else []))
        heard.append(_all_heard(world, lead, listening, last))
    yield _row("published → 1,000 listeners have heard, worst of 5", max(heard), "ms")


def _all_heard(
    world: World, lead: PostgresTransport, listening: Sequence[PostgresTransport], release: Release
) -> float:
    with selectors.DefaultSelector() as waiting:
        for transport in listening:
            assert transport._session._line
            waiting.register(transport._session._line.fileno(), selectors.EVENT_READ, transport)
        world.team.publish(lead, release)
        began, left = time.perf_counter(), len(listening)
        while left:
            for key, _ in waiting.select(30):
                assert key.data.wait(0), "only what was published wakes anybody"
                waiting.unregister(key.fileobj)
                left -= 1
        return time.perf_counter() - began


def _desktops(world: World) -> Iterator[Row]:
    """Two hundred desktops in one process, each with a thread and a copy of its own."""
    content = _content(SMALL)
    lead, first = world.transport("lea"), world.team.release(content)
    world.team.publish(lead, first)
    seats = [world.seat(number) for number in range(DESKTOPS)]
    yield _row(f"{DESKTOPS} desktops: first pull of {SMALL:,} scripts, one by one, each", _took(
        lambda: [pull(seat, unwatched) for seat in seats]) / DESKTOPS, "ms")  # fmt: skip
    second = world.team.release(_changed(content, 1), first, snapshot=False)
    applied: list[float] = []

    def follow(seat: Seat) -> None:
        assert seat.held
        seat.held.wait(120)
        assert pull(seat, unwatched).number == second.number
        applied.append(time.perf_counter())

    threads = [threading.Thread(target=follow, args=(seat,)) for seat in seats]
    for thread in threads:
        thread.start()
    cpu = world.seconds()
    world.team.publish(lead, second)
    published = time.perf_counter()
    for thread in threads:
        thread.join()
    late = [moment - published for moment in applied]
    yield _row(
        f"{DESKTOPS} desktops: published → all have applied",
        max(late),
        detail=f"median {statistics.median(late):.2f} s",
    )
    yield _row("the server's processor for each of them", (world.seconds() - cpu) / DESKTOPS, "ms")


def _polling(world: World) -> Iterator[Row]:
    """A desktop that asks now and then instead of listening."""
    world.team.publish(world.transport("lea"), world.team.release(_content(1)))
    kept, times = world.transport("ann"), 200

    def asked_anew() -> None:
        with closing(PostgresTransport(world.access("ann"), world.team.library, listens=False)) as fresh:
            fresh.pointers("stable")

    kept.heads()
    for who, ask in (("kept connection", lambda: kept.pointers("stable")), ("new connection", asked_anew)):
        cpu = world.seconds()
        took = _took(lambda ask=ask: [ask() for _ in range(times)]) / times
        cost = (world.seconds() - cpu) / times
        yield _row(f"asking for a pointer, {who}", took, "ms", detail=f"{cost * 1e3:.1f} ms of the server's processor")


@contextmanager
def _server(binaries: Path) -> Iterator[tuple[PostgresServer, Certificate]]:
    signing = authority("bench")
    shown = issued(signing)
    server = PostgresServer(binaries, {"ssl": "on", "max_connections": str(LISTENERS + 100), "fsync": "on"})
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
def _team(database: TeamDatabase, certificate: Certificate) -> Iterator[World]:
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


def _content(count: int) -> Content:
    return {
        (Kind.SCRIPT.value, script.id): script_row(script.id, replace(draft_of(script), category=""))
        for script in corpus(count)
    }


def _changed(content: Content, turn: int) -> Content:
    keys = sorted(content)[turn * CHANGED : (turn + 1) * CHANGED]
    return {**content, **{key: {**content[key], "body": f"{content[key]['body']} 第 {turn} 次改"} for key in keys}}


def _took(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]


def _row(what: str, value: float, unit: str = "s", detail: str = "") -> Row:
    return Row(what, "Miaohui", value * 1000 if unit == "ms" else value, unit, detail)


def _parent(process: int) -> int:
    return int(_stat(process)[1])


def _ticks(process: int, *, ended: bool) -> int:
    return sum(map(int, _stat(process)[11 : 15 if ended else 13]))


def _stat(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ["0"] * 20


def _memory(world: World) -> float:
    """kB; what processes share counts in parts."""
    total = 0
    for process in world.processes():
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return float(total)
