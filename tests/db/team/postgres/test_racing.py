"""Two leads at once, and a lead who is cut off: each release is there once and whole, and the head never goes back."""

import threading
from collections.abc import Callable
from contextlib import suppress
from random import Random

from assistant.refusal import Refused
from assistant.team.manifests import signed_manifest, vouched_manifest
from assistant.team.release import Manifest
from assistant.team.signing import SigningKey
from db.team.postgres import PostgresTransport
from tests.db.team.postgres.conftest import Opened
from tests.db.team.signed import Release, SignedTeam, scripts
from tests.db.team.team_database import TeamDatabase


def test_two_leads_who_race_publish_each_release_once_and_nobody_sees_the_head_go_back(
    opened: Opened, lead: PostgresTransport, team: SignedTeam
) -> None:
    each, reader, ended, seen = 25, opened("ann"), threading.Event(), [0]

    def read() -> None:
        while not ended.is_set():
            ((number,),) = reader._session.ask("SELECT coalesce(max(number), 0) FROM miaohui.head")
            seen.append(number)

    racing = [
        threading.Thread(target=publish_often, args=(opened(login), team, key, each))
        for login, key in zip(("lea", "leo"), team.leads, strict=True)
    ]
    reading = threading.Thread(target=read)
    for thread in (reading, *racing):
        thread.start()
    for thread in racing:
        thread.join(120)
    ended.set()
    reading.join(60)
    assert seen == sorted(seen)
    raws = lead.manifests(head(lead)[1], 0)
    assert len(raws) == len(set(raws)) == 2 * each


def publish_often(transport: PostgresTransport, team: SignedTeam, key: SigningKey, times: int) -> None:
    """As two programs do it that know nothing of each other: who is too late looks again."""
    done = 0
    while done < times:
        number, newest = head(transport)
        manifest = Manifest(team.library, number + 1, "0" * 64, 0, (newest,) if newest else (), note=str(done))
        try:
            team.publish(transport, Release(signed_manifest(key, manifest), {}, {}))
        except Refused as refusal:
            if refusal.reason != "team_stale":
                raise
        else:
            done += 1


def head(transport: PostgresTransport) -> tuple[int, str]:
    rows = transport._session.ask("SELECT number, hash FROM miaohui.head")
    return (rows[0][0], rows[0][1]) if rows else (0, "")


def test_whoever_ends_a_lead_in_the_middle_leaves_whole_releases_alone(
    opened: Opened, lead: PostgresTransport, team: SignedTeam, database: TeamDatabase
) -> None:
    """The server's administrator ends the connection at any moment; what is there afterwards has all that it names."""
    random, ended = Random(7), threading.Event()
    writer = opened("lea")

    def cut_off() -> None:
        with database.keeper() as keeper:
            while not ended.wait(random.uniform(0.001, 0.02)):
                keeper.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'lea'")

    cutting = threading.Thread(target=cut_off)
    cutting.start()
    published, lost, last = 0, 0, None
    try:
        while published < 6 or not lost:
            release = team.release(
                scripts(a=str(published), b=random.randbytes(30_000).hex()), *([last] if last else [])
            )
            reason = reason_of(lambda release=release: team.publish(writer, release))
            assert reason in ("", "team_unreachable")
            lost += bool(reason)
            if not reason or writer_sees(writer) == release.signed.hash:
                published, last = published + 1, release
    finally:
        ended.set()
        cutting.join()
    assert last
    chain = [vouched_manifest(raw).manifest for raw in opened("ann").manifests(last.signed.hash, 0)]
    assert [each.number for each in chain] == list(range(published, 0, -1))
    for manifest in chain:
        for part in filter(None, (*manifest.deltas.values(), manifest.snapshot)):
            assert lead.object(part.name, part.size)


def reason_of(act: Callable[[], object]) -> str:
    """ "" when it went well."""
    try:
        act()
    except Refused as refusal:
        return refusal.reason
    return ""


def writer_sees(transport: PostgresTransport) -> str:
    """The hash of the head, however often it is cut off."""
    for _ in range(1000):
        with suppress(Refused):
            return head(transport)[1]
    raise AssertionError("never answered")
