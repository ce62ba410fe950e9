from datetime import timedelta
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.ranking import (
    BODY,
    BODY_SPELLED,
    THOUSANDTHS,
    TIERS,
    USE_CAP,
    Field,
    Fit,
    best,
    days,
    frecency,
    together,
)
from tests.assistant.search.making import NOW

TODAY = days(NOW)


def use(uses: int, days_ago: float) -> float:
    return float(frecency(np.array([uses], float), np.array([TODAY - days_ago]), TODAY)[0])


def test_habit_never_lifts_a_body_match_over_a_match_of_any_other_field() -> None:
    assert max(BODY, BODY_SPELLED) + USE_CAP < TIERS[TIERS > 0].min() < TIERS[:, Field.TITLE].min()


def test_a_better_fit_is_never_worth_less() -> None:
    order = [Fit.WHOLE, Fit.START, Fit.SPELLED_START, Fit.INITIALS_START, Fit.INSIDE, Fit.SPELLED_INSIDE]
    assert sorted(order, key=lambda fit: TIERS[fit, Field.TITLE], reverse=True) == order
    assert TIERS[Fit.WHOLE].tolist() == TIERS.max(axis=0).tolist()


@pytest.mark.parametrize(
    ("more", "less"),
    [((5, 1), (4, 1)), ((5, 1), (5, 2)), ((1, 365), (0, 0)), ((3, 0), (10, 60)), ((20, 365), (2, 365))],
)
def test_more_and_later_use_counts_more(more: tuple[int, int], less: tuple[int, int]) -> None:
    assert use(*more) > use(*less)


def test_use_is_capped_and_the_future_is_now() -> None:
    assert use(1_000_000, 0) == USE_CAP * THOUSANDTHS
    assert use(3, -5) == use(3, 0)
    assert days(None) == -np.inf
    assert days(NOW + timedelta(days=2)) == TODAY + 2


def test_terms_count_equally_and_all_must_match() -> None:
    first, second, third = (np.array(tiers, np.uint8) for tiers in ([90, 60, 30], [30, 0, 31], [30, 60, 30]))
    assert together([first]).tolist() == [90_000, 60_000, 30_000]
    assert together([first, second]).tolist() == [60_000, 0, 30_500]
    assert together([first, second, third]).tolist() == [50_000, 0, 30_333]


@given(st.lists(st.sampled_from([0, 30_000, 30_500, 85_000]), max_size=60), st.integers(1, 70), st.randoms())
def test_the_best_are_the_first_when_all_are_sorted(points: list[int], limit: int, random: Random) -> None:
    totals, order = np.array(points, np.int32), np.arange(len(points), dtype=np.uint32)
    matching = [row for row, value in enumerate(points) if value]
    assert best(totals, limit).tolist() == sorted(matching, key=lambda row: (-points[row], row))[:limit]
    random.shuffle(order)
    expected = sorted(matching, key=lambda row: (-points[row], order[row]))[:limit]
    assert best(totals, limit, order).tolist() == expected
