"""What a team's server costs: hearing of a release, taking it over, and a connection, with TLS as between computers."""

import selectors
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from assistant.scripts.script import draft_of
from assistant.team.content import Content, Kind
from assistant.team.ports import unwatched
from assistant.team.rows import script_row
from assistant.team.seat import Seat
from assistant.team.sync import pull
from db.team.postgres import PostgresTransport
from tests.bench.corpus import corpus
from tests.bench.report import Row
from tests.bench.team_world import World, a_server, a_team
from tests.db.team.postgres_server import find_binaries, sweep
from tests.db.team.signed import Release
from tests.db.team.team_database import team_database

LISTENERS, DESKTOPS, LARGE, SMALL, CHANGED, ROUNDS = 1_000, 200, 100_000, 2_000, 100, 20


def measure() -> Iterator[Row]:
    binaries = find_binaries()
    if not binaries:
        yield Row("a team's server", "-", 0, "", "no PostgreSQL server is installed")
        return
    sweep()
    with a_server(binaries, LISTENERS + 100) as (server, certificate):
        for part in (_large, _listeners, _desktops, _polling):
            with team_database(server) as database, a_team(database, certificate) as world:
                yield from part(world)


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
    yield _row("100 rows on 100,000: published → applied, p95", _percentile(applied, 95), "ms", most=250)
    yield Row("100 rows as they travel, with their manifest", "Miaohui", size / 1e3, "kB", most=20)
    yield _row("the same, median", statistics.median(applied), "ms")
    for turn in range(50):
        content = _changed(content, ROUNDS + turn)
        last = world.team.release(content, last, snapshot=False)
        world.team.publish(lead, last)
    yield _row("catching up with 50 such releases", _took(lambda: pull(seat, unwatched)), most=1)


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
    before = world.memory()
    opening = _took(lambda: [transport.heads() for transport in listening])
    yield _row("opening 1,000 connections", opening)
    yield _row("memory of the server for each", (world.memory() - before) / LISTENERS / 1024, "MB")
    heard, last = [], None
    for turn in range(5):
        last = world.team.release(_content(turn + 1), *([last] if last else []))
        heard.append(_all_heard(world, lead, listening, last))
    yield _row("published → 1,000 listeners have heard, worst of 5", max(heard), "ms", most=250)


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
        most=5,
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


def _row(what: str, value: float, unit: str = "s", detail: str = "", most: float | None = None) -> Row:
    return Row(what, "Miaohui", value * 1000 if unit == "ms" else value, unit, detail, most=most)
