"""How a script stands agrees with what agents find, and its last days are told in time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.parts import Validity
from assistant.scripts.standing import Standing, runs_out, standing

TODAY = date(2026, 11, 10)
days = st.none() | st.dates(TODAY - timedelta(3), TODAY + timedelta(3))
validities = st.builds(Validity, days, days, st.sampled_from([(), ("名美",), ("名美", "亮亮"), ("亮亮",)]))


@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        (Validity(), Standing.OPEN),
        (Validity(TODAY, None, ("名美",)), Standing.OPEN),
        (Validity(TODAY, TODAY), Standing.ENDING),
        (Validity(TODAY + timedelta(1)), Standing.NOT_YET),
        (Validity(until=TODAY - timedelta(1)), Standing.EXPIRED),
        (Validity(until=TODAY - timedelta(1), shops=("亮亮",)), Standing.EXPIRED),
        (Validity(shops=("亮亮",)), Standing.ELSEWHERE),
    ],
)
def test_each_standing(validity: Validity, expected: Standing):
    assert standing(validity, TODAY, "名美") == expected


@given(validities, st.sampled_from(["", "名美", "亮亮"]))
def test_it_is_in_force_exactly_when_agents_find_it(validity: Validity, shop: str):
    assert validity.holds(TODAY, shop) == (standing(validity, TODAY, shop) in (Standing.OPEN, Standing.ENDING))


@pytest.mark.parametrize(("ahead", "told"), [(-1, False), (0, True), (7, True), (8, False)])
def test_it_runs_out_from_today_to_the_last_day_asked_about(ahead: int, told: bool):
    assert runs_out(Validity(until=TODAY + timedelta(ahead)), TODAY, 7) is told
    assert not runs_out(Validity(start=TODAY + timedelta(ahead)), TODAY, 7)
