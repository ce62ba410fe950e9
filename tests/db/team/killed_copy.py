"""Kills whoever applies releases to a copy, at random moments, and looks at what is left."""

import os
import random
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from assistant.team.content import Content, root_of, root_text
from db.team.replica import TeamReplica
from tests.team_rows import a_script_row, content_of

ROOT = Path(__file__).parents[3]
LONGEST_LIFE = 0.25  # seconds: several releases take so long
ODD = content_of(*(a_script_row(f"s{n}", "单", "长" * (n * 77 % 900 + 1)) for n in range(500)))
EVEN = content_of(*(a_script_row(f"s{n}", "双", "文" * (n * 55 % 900 + 1)) for n in range(200, 700)))
NURSERY = """
import os, sys
from pathlib import Path
from assistant.team.content import difference, everything, net, root_of, root_text
from assistant.team.manifests import signed_manifest
from assistant.team.release import Manifest, Part
from db.team.replica import TeamReplica
from tests.db.team.killed_copy import EVEN, ODD
from tests.team_rows import LEAD, LIBRARY

CONTENTS = (EVEN, ODD)
ROOTS = [root_text(root_of(content)) for content in CONTENTS]
WHOLE = [list(everything(content)) for content in CONTENTS]
WAYS = [list(difference(ODD, EVEN)), list(difference(EVEN, ODD))]
OVER = [net(WAYS[which] + WAYS[1 - which]) for which in (0, 1)]

def signed(number, parent):
    parents = {parent: Part("0" * 64, 1)} if parent else {}
    manifest = Manifest(LIBRARY, number, ROOTS[number % 2], 500, tuple(parents), parents, Part("0" * 64, 1))
    return signed_manifest(LEAD, manifest)

def work():
    replica = TeamReplica(Path(sys.argv[1]))
    state = replica.state()
    os.write(1, f"{os.getpid()}\\n".encode())
    while True:
        number = state.number + 1 if state else 1
        which = number % 2
        release = signed(number, state and state.hash)
        whole = not state or number % 3 == 0
        operations, over = (WHOLE if whole else WAYS)[which], []
        if not whole and number % 3 == 1:
            release, over, operations = signed(number + 1, release.hash), [release], OVER[which]
        replica.apply(release, operations, whole=whole, progress=lambda done, of: True, over=over)
        state = replica.state()

for _ in sys.stdin:
    child = os.fork()
    if not child:
        work()
    os.waitpid(child, 0)
    os.write(1, b"killed\\n")
"""


def kill_at_random(folder: Path, kills: int, seed: int) -> list[int]:
    """The number of the release after each kill. Raises `AssertionError` for a copy that is no whole release."""
    moments = random.Random(seed)
    numbers = []
    run = [sys.executable, "-B", "-c", NURSERY, str(folder)]
    with subprocess.Popen(run, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nursery:
        assert nursery.stdin
        assert nursery.stdout
        for _ in range(kills):
            print(file=nursery.stdin, flush=True)
            child = int(nursery.stdout.readline())
            sleep(moments.uniform(0, LONGEST_LIFE))  # not for anything to happen: the kill must come at any moment
            os.kill(child, signal.SIGKILL)
            assert nursery.stdout.readline() == "killed\n"
            numbers.append(_number_of_whole(folder))
        nursery.stdin.close()
    return numbers


def _number_of_whole(folder: Path) -> int:
    replica = TeamReplica(folder)
    state, content = replica.state(), replica.content()
    expected: Content = {} if state is None else ODD if state.number % 2 else EVEN
    assert content == expected
    assert replica.is_sound()
    assert state is None or state.root == root_text(root_of(content))
    return state.number if state else 0


def main(kills: int) -> None:
    """`python -m tests.db.team.killed_copy 200` says at which releases it was killed."""
    with TemporaryDirectory() as folder:
        numbers = kill_at_random(Path(folder), kills, seed=random.randrange(1 << 30))
    new = sum(before < after for before, after in pairwise([0, *numbers]))
    sys.stdout.write(f"{kills} kills: {kills - new} at the old release, {new} at a newer one, 0 in between\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
