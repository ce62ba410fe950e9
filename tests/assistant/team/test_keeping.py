"""When the background work pulls: every figure without waiting for it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.keeping import BETWEEN_HINTS, JITTER, LONGEST_PAUSE, POLL, Keeping

CHANCES = st.floats(0, 1)
ROUNDING = 1e-6


def never() -> float:
    return 0.0


def test_a_start_pulls_at_once() -> None:
    assert Keeping(never).pause(1e9) == 0


def test_after_a_pull_it_is_polled() -> None:
    keeping = Keeping(never)
    keeping.has_pulled(100)
    assert keeping.pause(100) == POLL
    assert keeping.pause(100 + POLL) == 0


def test_pauses_double_up_to_a_minute_and_a_success_ends_that() -> None:
    keeping, pauses = Keeping(never), []
    for _ in range(9):
        keeping.has_failed(0)
        pauses.append(keeping.pause(0))
    assert pauses == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]
    assert keeping.is_offline
    keeping.has_pulled(0)
    assert not keeping.is_offline
    keeping.has_failed(0)
    assert keeping.pause(0) == 0.5


@given(st.integers(1, 3000), CHANCES)
def test_no_pause_is_longer_than_a_minute_and_a_quarter(failures: int, chance: float) -> None:
    keeping = Keeping(lambda: chance)
    for _ in range(failures):
        keeping.has_failed(7)
    assert 0 < keeping.pause(7) <= LONGEST_PAUSE * (1 + JITTER)


@given(st.lists(st.floats(0, 5), min_size=1, max_size=50))
def test_however_many_hints_come_there_is_at_most_one_pull_a_second(gaps: list[float]) -> None:
    keeping, now, pulls = Keeping(never), 0.0, []
    for gap in gaps:
        now += gap
        keeping.heard(now)
        if keeping.pause(now) == 0:
            pulls.append(now)
            keeping.has_pulled(now)
    assert all(late - early > BETWEEN_HINTS - ROUNDING for early, late in pairwise(pulls))


def test_a_hint_is_followed_at_once_after_a_quiet_second() -> None:
    keeping = Keeping(never)
    keeping.has_pulled(0)
    keeping.heard(10)
    assert keeping.pause(10) == 0


def test_a_hint_does_not_hurry_what_cannot_be_reached_but_the_user_does() -> None:
    keeping = Keeping(never)
    keeping.has_failed(0)
    keeping.heard(0)
    assert keeping.pause(0) == 0.5
    keeping.hurry()
    assert keeping.pause(0) == 0


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_the_desktops_of_a_large_team_spread_over_half_a_minute(chance: float) -> None:
    keeping = Keeping(lambda: chance, spread=30)
    keeping.has_pulled(0)
    keeping.heard(10)
    assert keeping.pause(10) == 30 * chance
