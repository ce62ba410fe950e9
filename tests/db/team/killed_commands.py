"""Kills the program's own commands, and starts them again: `python -m tests.db.team.killed_commands KILLS [SEED]`.

So often `team publish` of a lead and so often `team pull` of an agent, at any moment of their work, over a folder and
over a server. Whatever was killed: the agent's library is a whole release, the command once more does it, a release is
out with all that was drafted, and a proposal that waits to be sent arrives once.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.team.content import Kind
from assistant.team.desk import TeamDesk
from tests.db.team.desks import WORD, Desks
from tests.db.team.postgres_server import PASSWORD as OWNERS_PASSWORD

ROOT = Path(__file__).parents[3]
SCRIPTS = 60
NURSERY = """
import json, os, signal, sys, time
import cryptography.exceptions, cryptography.hazmat.primitives.asymmetric.ed25519, psycopg, sqlalchemy, zstandard
import assistant.team.publishing, assistant.team.rollout, db.library, db.team.folder, db.team.postgres, ui.command.run
import main

for line in sys.stdin:
    words, password, seconds = json.loads(line)
    started, child = time.monotonic(), os.fork()
    if not child:
        os.environ["PGPASSWORD"] = password
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        sys.stdin = open(os.devnull)
        os._exit(main.main(words))
    if seconds is not None:
        time.sleep(seconds)  # not for anything to happen: the kill must come at any moment
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.write(1, f"{status} {time.monotonic() - started}\\n".encode())
"""
Texts = dict[str, str]
"""What the team's scripts say, by their titles."""


class Killed(NamedTuple):
    """How many commands were killed, and how many of those had done all of their work before."""

    kills: int
    done: int


class Commands:
    """The program's, each in a process of its own that has loaded everything before."""

    def __init__(self, nursery: "subprocess.Popen[str]", moments: random.Random) -> None:
        self._nursery = nursery
        self._moments = moments
        self._takes = Counter[str]()

    def run(self, folder: Path, password: str, *words: str) -> int:
        """Its exit status."""
        status, seconds = self._ask(folder, password, words, None)
        self._takes[words[1]] = seconds
        return int(status)

    def kill(self, folder: Path, password: str, *words: str) -> bool:
        """At some moment of as long as it took the last time; whether that was before its end."""
        return self._ask(folder, password, words, self._moments.uniform(0, self._takes[words[1]]))[0] < 0

    def _ask(self, folder: Path, password: str, words: tuple[str, ...], kill_after: float | None) -> tuple[float, ...]:
        asked = [["--data", str(folder), *words], password, kill_after]
        print(json.dumps(asked), file=self._nursery.stdin, flush=True)
        return tuple(map(float, self._nursery.stdout.readline().split()))


@contextmanager
def commands(seed: int) -> Iterator[Commands]:
    run = [sys.executable, "-B", "-c", NURSERY]
    with subprocess.Popen(run, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nursery:
        yield Commands(nursery, random.Random(seed))
        nursery.stdin.close()


class Away:
    """Ways that lead nowhere."""

    def needs_password(self, address: str) -> bool:
        return False

    def open(self, *_: object, **__: object) -> None:
        raise Refused("team_unreachable", where="here")


class World:
    """A lead, an agent, and what the team's scripts say."""

    def __init__(self, desks: Desks, commands: Commands) -> None:
        self._desks = desks
        self._commands = commands
        self.lead, self.agent = desks.owner, desks.join("li")
        self.out: Texts = {}
        self.number = 0
        self._draft()
        assert self._run("publish") == 0
        assert self._run("pull") == 0
        self._arrived(self.wanted)

    def killed_publish(self) -> Killed:
        self._draft()
        killed = self._kill("publish")
        self.agent.pull()
        done = self._texts() == self.wanted
        if not done:
            assert self._texts() == self.out
        self._run("publish")  # says that there is nothing to publish, where all was done
        self._arrived(self.wanted)
        assert self.lead.drafts() == []
        assert self.lead.review().differences == ()
        return Killed(killed, killed and done)

    def killed_pull(self) -> Killed:
        self._draft()
        self.lead.publish("")
        self._propose_without_a_way(f"proposal {self.number}")
        killed = self._kill("pull")
        done = self._texts() == self.wanted
        if not done:
            assert self._texts() == self.out
        assert self._run("pull") == 0
        self._arrived(self.wanted)
        assert self.agent._seat.store.waiting() == []
        proposals = [each.difference.title for each in self.lead.proposals()]
        assert Counter(proposals)[f"proposal {self.number}"] == 1
        return Killed(killed, killed and done)

    def _draft(self) -> None:
        """A third of the scripts says something else, one goes, and one is new."""
        self.number += 1
        ids = {row["title"]: row["id"] for row in self._rows(self.lead)}
        titles = sorted(ids)[self.number % 3 :: 3] or [f"script {at}" for at in range(SCRIPTS)]
        said = {title: f"{title}: {self.number} " + "亲，" * 100 for title in titles}
        gone = sorted(ids.keys() - said.keys())[:1]
        said[f"new {self.number}"] = "new"
        self.wanted = {title: text for title, text in (self.out | said).items() if title not in gone}
        put = {ids[title]: Draft(title, text) for title, text in said.items() if title in ids}
        new = [Draft(title, text) for title, text in said.items() if title not in ids]
        self.lead.draft_scripts(put, new, [ids[title] for title in gone])

    def _propose_without_a_way(self, title: str) -> None:
        seat = self.agent._seat
        seat.let_go()
        roads, seat.roads = seat.roads, Away()
        self.agent.propose(None, Draft(title, "亲，这样说更好"), "")
        seat.roads = roads
        assert len(seat.store.waiting()) == 1

    def _arrived(self, texts: Texts) -> None:
        self.agent.pull()
        assert self._texts() == texts
        assert {row["title"] for row in self._rows(self.lead)} == texts.keys()
        self.out = texts

    def _texts(self) -> Texts:
        assert self.agent._seat.replica.is_sound()
        return {row["title"]: row["body"] for row in self._rows(self.agent)}

    def _rows(self, desk: TeamDesk) -> list[dict[str, str]]:
        return [dict(row) for (kind, _), row in desk._seat.replica.content().items() if kind == Kind.SCRIPT]

    def _run(self, verb: str) -> int:
        return self._commands.run(*self._words(verb))

    def _kill(self, verb: str) -> bool:
        return self._commands.kill(*self._words(verb))

    def _words(self, verb: str) -> tuple[Path, str, str, str, *tuple[str, ...]]:
        folder = self._desks.folder
        if verb == "publish":
            return folder / "owner", OWNERS_PASSWORD, "team", verb, "--note", str(self.number)
        return folder / "li", WORD, "team", verb


def kill_commands(desks: Desks, kills: int, seed: int) -> dict[str, Killed]:
    """So many of each."""
    with commands(seed) as running:
        world = World(desks, running)
        return {
            "publish": _summed(world.killed_publish() for _ in range(kills)),
            "pull": _summed(world.killed_pull() for _ in range(kills)),
        }


def _summed(each: Iterator[Killed]) -> Killed:
    return Killed(*map(sum, zip(*each, strict=True)))


def main(kills: int, seed: int) -> None:
    from tests.db.team.postgres_server import PostgresServer, find_binaries
    from tests.db.team.team_database import make_template, team_database

    binaries = find_binaries()
    assert binaries
    with ExitStack() as stack:
        server = stack.enter_context(closing(PostgresServer(binaries)))
        make_template(server.make().start())
        database = stack.enter_context(team_database(server))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "share").mkdir()
        for name, place in {"folder": str(folder / "share"), "server": database.address}.items():
            (folder / name).mkdir()
            started = monotonic()
            with closing(Desks(folder / name, place)) as desks:
                told = kill_commands(desks, kills, seed)
            print(f"{name}: {told}; {monotonic() - started:.0f} s", flush=True)  # noqa: T201 - it is what the command is for


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30))
