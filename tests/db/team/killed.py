"""Kills a lead's program again and again while it publishes into a folder: `python -m tests.db.team.killed KILLS`.

After each kill an agent looks: what the channel points at is there as a whole and never older than what the lead was
told is out; and the lead can go on.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import NamedTuple

from assistant.team.content import Content, after, root_of, root_text
from assistant.team.key_lists import newest_keys
from assistant.team.manifests import open_manifest
from assistant.team.packing import unpack
from assistant.team.pointers import newest_pointer
from assistant.team.signing import SigningKey
from db.team.folder import FolderTransport
from tests.db.team.signed import Release, SignedTeam, scripts

ROOT = Path(__file__).parents[3]
LAST_MOMENTS = 0.02  # seconds at most: several publishes take so long
MOST_TOLD = 3  # publishes before the last moments of a child
NURSERY = """
import os, sys
from pathlib import Path
import cryptography.exceptions, cryptography.hazmat.primitives.asymmetric.ed25519, zstandard  # once for all children
from assistant.team.signing import SigningKey
from tests.db.team.killed import publish_for_ever
from tests.db.team.signed import SignedTeam

root, lead = (SigningKey.from_bytes(bytes.fromhex(key)) for key in sys.argv[2:])
for _ in sys.stdin:
    child = os.fork()
    if not child:
        os.write(1, f"{os.getpid()}\\n".encode())
        publish_for_ever(Path(sys.argv[1]), SignedTeam(root, (lead,)))
    os.waitpid(child, 0)
    os.write(1, b"killed\\n")
"""


class Seen(NamedTuple):
    """How many kills there were, the release that stood last, how many kills left a manifest that nothing points at,
    and how many a file that was half written."""

    kills: int
    last: int
    begun: int
    halves: int


def content_of(number: int) -> Content:
    return scripts(**{f"s{at}": f"第{number}版" * 3_000 for at in range(number % 7 + 1)})


def publish_for_ever(shared: Path, team: SignedTeam) -> None:
    """Tells each number when it is out."""
    (lead,) = team.leads
    transport = FolderTransport(shared, team.library, lead.public, lead=True)
    heads = [open_manifest(raw, {lead.public}) for raw in transport.heads()[:1]]
    head = Release(heads[0], {}, content_of(heads[0].manifest.number)) if heads else None
    while True:
        number = head.number + 1 if head else 1
        head = team.release(content_of(number), *([head] if head else ()), number=number, snapshot=True)
        team.publish(transport, head)
        os.write(1, f"{number}\n".encode())


def stands(agent: FolderTransport, team: SignedTeam) -> int:
    """The number of the release that the channel points at, after all of it was looked at; 0: of none."""
    keys, _ = newest_keys(agent.key_lists(), team.library)
    pointer = newest_pointer(agent.pointers("stable"), keys, "stable")
    if pointer is None:
        return 0
    manifest = open_manifest(agent.manifests(pointer.hash, pointer.number)[0], keys.publishers()).manifest
    assert manifest.snapshot is not None
    for part in (manifest.snapshot, *manifest.deltas.values()):
        assert list(unpack(agent.object(part.name, part.size)))
    rows = after({}, unpack(agent.object(manifest.snapshot.name, manifest.snapshot.size)))
    assert root_text(root_of(rows)) == manifest.root
    assert rows == content_of(manifest.number)
    return manifest.number


def kill_publishers(kills: int, shared: Path, seed: int = 20260301) -> Seen:
    team, moments, begun, told = SignedTeam(leads=(SigningKey.new(),)), random.Random(seed), 0, 0
    with closing(FolderTransport(shared, team.library, team.agent.public)) as agent:
        agent.put_keys(team.keys(), 1)
        secrets = [key.to_bytes().hex() for key in (team.root, *team.leads)]
        run = [sys.executable, "-B", "-c", NURSERY, str(shared), *secrets]
        with subprocess.Popen(run, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nursery:
            for _ in range(kills):
                told = max(
                    told, lived_and_killed(nursery, moments.randrange(MOST_TOLD), moments.uniform(0, LAST_MOMENTS))
                )
                number = stands(agent, team)
                assert number >= told
                begun += (
                    open_manifest(agent.heads()[0], {team.leads[0].public}).manifest.number > number if number else 0
                )
            nursery.stdin.close()
    return Seen(kills, number, begun, len(list(shared.rglob(".part-*"))))


def lived_and_killed(nursery: "subprocess.Popen[str]", most: int, moments: float) -> int:
    """The last number that a child told; it was killed some moments after it had told so many."""
    print(file=nursery.stdin, flush=True)
    child = int(nursery.stdout.readline())
    told = [nursery.stdout.readline() for _ in range(most)]
    sleep(moments)  # not for anything to happen: the kill must come at any moment of a publish
    os.kill(child, signal.SIGKILL)
    told += iter(nursery.stdout.readline, "killed\n")
    return max(map(int, told), default=0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(kill_publishers(int(sys.argv[1]), Path(folder)))  # noqa: T201 - it is what the command is for
