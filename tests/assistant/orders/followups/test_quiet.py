"""Quiet hours: written as people do, over midnight or not."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.followups.quiet import QuietHours, read_quiet_hours
from assistant.refusal import Refused


@pytest.mark.parametrize(
    ("hour", "quiet", "end"),
    [(23, True, (23, 8)), (7, True, (22, 8)), (8, False, None), (12, False, None), (22, False, None)],
)
def test_nothing_is_due_at_night(hour: int, quiet: bool, end: tuple[int, int] | None) -> None:
    hours = read_quiet_hours("22:30-8:00")
    at = datetime(2026, 11, 22, hour)  # noqa: DTZ001 - local time
    assert hours.cover(at) is quiet
    assert hours.after(at) == (datetime(2026, 11, *end) if end else at)  # noqa: DTZ001


@given(some.times(), some.times(), some.datetimes())
def test_after_the_quiet_hours_it_is_never_quiet(begin: time, end: time, at: datetime) -> None:
    hours = QuietHours(begin.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    later = hours.after(at) if at < datetime(9999, 12, 30) else at  # noqa: DTZ001
    assert later >= at
    assert not hours.cover(later) or at >= datetime(9999, 12, 30)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["abends", "22:30", "25:00-8:00", "-", "22:30-8:00-9:00", "22:30+08:00-8:00"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="quiet_hours_unreadable"):
        read_quiet_hours(text)


@pytest.mark.parametrize("text", ["22:30-8:00", "22：30 – 08：00", "22.30~8.00", "22:30至8:00", "22:30 to 8:00"])
def test_hours_have_one_spelling(text: str) -> None:
    assert str(read_quiet_hours(text)) == "22:30-08:00"


def test_the_day_begins_when_the_night_is_over() -> None:
    assert read_quiet_hours("22:30-7:45").morning == time(7, 45)
    assert read_quiet_hours("").morning == read_quiet_hours("12:00-13:00").morning == time(9)
