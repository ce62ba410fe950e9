"""What is said of kinds and times, in both languages."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.orders.followups.followup import Kind
from ui.orders.followups.names import KINDS, due_words, overdue_words
from ui.words import catalogue

NOON = datetime(2026, 11, 25, 12).astimezone(UTC)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_name(kind: Kind) -> None:
    assert KINDS[kind] in catalogue("zh_CN", "today")


@pytest.mark.parametrize(
    ("hours", "told"),
    [(2.5, "14:30"), (21, "tomorrow 09:00"), (24 * 6, "12-01 12:00"), (24 * 60, "2027-01-24 12:00")],
)
def test_a_time_is_said_as_short_as_it_can_be(hours: float, told: str) -> None:
    assert due_words(NOON + timedelta(hours=hours), NOON) == told


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(0, "due now"), (1, "overdue 1 min"), (59, "overdue 59 min"), (120, "overdue 2 h"), (49 * 60, "overdue 2 d")],
)
def test_what_is_late_is_said_in_the_largest_unit(minutes: int, told: str) -> None:
    assert overdue_words(NOON - timedelta(minutes=minutes), NOON) == told


@pytest.mark.usefixtures("chinese")
def test_it_is_said_in_chinese() -> None:
    assert overdue_words(NOON - timedelta(hours=3), NOON) == "逾期 3 小时"
    assert due_words(NOON + timedelta(hours=21), NOON) == "明天 09:00"
