"""A lead's program that dies while it publishes leaves the old release or the new one, never a mixture."""

import os
from pathlib import Path

import pytest

from tests.db.team.killed import kill_publishers


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_a_release_is_out_as_a_whole_or_not_at_all(shared: Path) -> None:
    seen = kill_publishers(15, shared)
    assert seen.last > 1
