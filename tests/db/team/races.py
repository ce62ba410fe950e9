"""Two leads' programs publish into one library as often as they can: `python -m tests.db.team.races 50`.

Each is a process of its own. Each release brings a new script and changes the one script that both work on, one lead
its text and the other its tags. In the end all of it is there for everybody, and every release leads to the last one.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from time import monotonic
from typing import NamedTuple

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.team.desk import TeamDesk
from assistant.team.manifests import vouched_manifest
from assistant.team.people import Role
from assistant.team.release import Signed
from assistant.team.rows import script_of
from db.team.opening import open_desk
from tests.db.team.desks import WORD, Desks, put

ROOT = Path(__file__).parents[3]
LEADS = ("mei", "lu")
TRIES = 50  # of one release; each time the other lead was quicker
LONGEST = 900  # seconds
BOTH = "of both"
LEAD = """
import sys
from pathlib import Path
from tests.db.team.races import publish_often, tell

def wait_for_go():
    tell("ready")
    sys.stdin.readline()

tell(*publish_often(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), wait_for_go))
"""
Lead = Callable[[Path, str, int, Callable[[], object]], Sequence[str]]
"""Publishes so often, once it is let go, and answers the hashes of its releases."""


class Raced(NamedTuple):
    """How many releases there are, how many of them join two, and how many an agent saw while they were made."""

    releases: int
    joins: int
    seen: int


def race(desks: Desks, times: int, lead: Lead) -> Raced:
    put(desks.owner, BOTH)
    desks.owner.publish("")
    agent = desks.join("li")
    for name in LEADS:
        desks.join(name, Role.LEAD).close()
    barrier = Barrier(len(LEADS), timeout=60)
    with ThreadPoolExecutor(len(LEADS)) as threads:
        racing = [threads.submit(lead, desks.folder / name, name, times, barrier.wait) for name in LEADS]
        seen = _seen_by(agent, racing)
    told = {release for each in racing for release in each.result()}
    assert len(told) == len(LEADS) * times
    releases = _judged(desks, agent, times)
    assert told <= releases.keys()
    return Raced(len(releases), sum(len(each.manifest.parents) > 1 for each in releases.values()), len(seen))


def in_a_process(folder: Path, name: str, times: int, wait_for_go: Callable[[], object]) -> Sequence[str]:
    command = [sys.executable, "-B", "-c", LEAD, str(folder), name, str(times)]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as lead:
        assert lead.stdout
        assert lead.stdout.readline() == "ready\n"
        wait_for_go()
        told, _ = lead.communicate("go\n", LONGEST)
    assert lead.returncode == 0
    return told.split()


def _seen_by(agent: TeamDesk, racing: "Sequence[Future[Sequence[str]]]") -> set[int]:
    """The releases that an agent pulls meanwhile: each whole, and none before the last."""
    seen = [0]
    while not all(each.done() for each in racing):
        seen.append(agent.pull().number)
        assert agent._seat.replica.is_sound()
        assert seen[-1] >= seen[-2]
        wait(racing, 0.1)
    return set(seen[1:])


def publish_often(folder: Path, name: str, times: int, wait_for_go: Callable[[], object]) -> Sequence[str]:
    with closing(open_desk(folder, "1.0", lambda: "en")) as desk:
        if "://" in desk._seat.trust().address:
            desk.sign_in(WORD)
        desk.pull()
        wait_for_go()
        return [_published_one(desk, name, number) for number in range(times)]


def _published_one(desk: TeamDesk, name: str, number: int) -> str:
    put(desk, f"{name} {number}")
    both, draft = _of_both(desk)
    desk.draft_scripts({both: with_word(draft, name, f"{name} {number}")})
    return _published(desk)


def with_word(draft: Draft, name: str, word: str) -> Draft:
    return replace(draft, body=word) if name == LEADS[0] else replace(draft, tags=(word,))


def _of_both(desk: TeamDesk) -> tuple[str, Draft]:
    (row,) = [row for row in desk._seat.replica.content().values() if row.get("title") == BOTH]
    return row["id"], script_of(row)


def _published(desk: TeamDesk) -> str:
    """Into a folder another release may have come that this one would not follow."""
    for _ in range(TRIES):
        try:
            return desk.publish("").hash
        except Refused as refusal:
            if refusal.reason != "team_stale":
                raise
    raise AssertionError("never quick enough")


def tell(*lines: object) -> None:
    print(*lines, sep="\n", flush=True)  # noqa: T201 - it is what the command is for


def _judged(desks: Desks, agent: TeamDesk, times: int) -> dict[str, Signed]:
    with suppress(Refused):  # nothing to publish
        desks.owner.publish("")  # the last two releases may stand beside each other: this one follows both
    assert desks.owner.review().differences == ()
    agent.pull()
    expected = {BOTH, *(f"{name} {number}" for name in LEADS for number in range(times))}
    for name in ("owner", "li"):
        assert desks.titles(name) == expected
    assert _of_both(agent)[1].body == f"{LEADS[0]} {times - 1}"
    assert _of_both(agent)[1].tags == (f"{LEADS[1]} {times - 1}",)
    return _all_before(agent)


def _all_before(agent: TeamDesk) -> dict[str, Signed]:
    """Whatever leads to the release that the agent runs: nothing that was published stands beside it."""
    transport = agent._seat.held
    found, wanted = {}, [agent._seat.replica.state().hash]
    while wanted:
        if (release := wanted.pop()) not in found:
            for signed in map(vouched_manifest, transport.manifests(release, 0)):
                found[signed.hash] = signed
                wanted += signed.manifest.parents
    return found


def main(times: int) -> None:
    from tests.db.team.postgres_server import PostgresServer, find_binaries
    from tests.db.team.team_database import make_template, team_database

    binaries = find_binaries()
    assert binaries
    server = PostgresServer(binaries)
    try:
        make_template(server.make().start())
        with team_database(server) as database, tempfile.TemporaryDirectory() as folder:
            (share := Path(folder, "share")).mkdir()
            for name, place in {"folder": str(share), "server": database.address}.items():
                (own := Path(folder, name)).mkdir()
                started = monotonic()
                with closing(Desks(own, place)) as desks:
                    tell(f"{name}: {race(desks, times, in_a_process)}; {monotonic() - started:.0f} s")
    finally:
        server.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
