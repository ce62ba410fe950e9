"""Killed at any moment, a copy is one release or the next, and goes on from there."""

import os
from itertools import pairwise
from pathlib import Path

import pytest

from tests.db.team.killed_copy import kill_at_random

KILLS = 15


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_whoever_applies_may_be_killed_at_any_moment(tmp_path: Path):
    numbers = kill_at_random(tmp_path, KILLS, seed=20261129)
    assert all(before <= after for before, after in pairwise(numbers))
    assert numbers[-1] > 0
