"""A night shift works past midnight: its orders belong to the day on which it began."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.business_day import beginning, business_day, span

DAY = date(2026, 11, 22)
YEARS = datetime(2020, 1, 1), datetime(2040, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
hours = some.integers(0, 12)
moments = some.datetimes(timezones=some.just(UTC), min_value=YEARS[0], max_value=YEARS[1])


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 22, hour, minute).astimezone()


def test_one_in_the_morning_is_still_yesterday():
    assert business_day(at(1), 4) == DAY - timedelta(days=1)
    assert business_day(at(3, 59), 4) == DAY - timedelta(days=1)
    assert business_day(at(4), 4) == DAY
    assert business_day(at(0), 0) == DAY


@given(moments, hours)
def test_every_moment_lies_in_the_span_of_its_day_and_in_no_other(moment: datetime, begins_at: int):
    day = business_day(moment, begins_at)
    since, until = span(day, day, begins_at)
    assert since <= moment < until
    assert span(day + timedelta(days=1), None, begins_at) == (until, None)


def test_a_span_without_days_is_open():
    assert span(None, None, 4) == (None, None)
    assert beginning(DAY, 4) == at(4)
