"""A lead's publish and an agent's pull that were killed are done by the next one: the program's own commands."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.db.team.desks import Desks
from tests.db.team.killed_commands import kill_commands

KILLS = 2
pytestmark = [pytest.mark.journey, pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal")]


@pytest.mark.parametrize("where", ["folder", "server"])
def test_a_command_that_was_killed_is_done_by_the_next_one(
    request: pytest.FixtureRequest, tmp_path: Path, where: str
) -> None:
    (share := tmp_path / "share").mkdir()
    place = str(share) if where == "folder" else request.getfixturevalue("database").address
    with closing(Desks(tmp_path, place)) as desks:
        killed = kill_commands(desks, KILLS, seed=20261129)
    assert sum(each.kills for each in killed.values()) > 0
