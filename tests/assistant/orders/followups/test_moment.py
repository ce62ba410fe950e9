"""Moments as people write them, read on a Wednesday at ten."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.followups.moment import read_moment
from assistant.refusal import Refused

NOW = datetime(2026, 11, 25, 10)  # noqa: DTZ001 - local time

READ = [
    ("15:30", "11-25 15:30"),
    ("15：30", "11-25 15:30"),
    ("9:30", "11-26 09:30"),
    ("+2h", "11-25 12:00"),
    ("两小时后", "11-25 12:00"),
    ("半小时", "11-25 10:30"),
    ("1.5小时", "11-25 11:30"),
    ("90 分钟", "11-25 11:30"),
    ("三天后", "11-28 10:00"),
    ("明天", "11-26 09:00"),
    ("明早", "11-26 09:00"),
    ("tomorrow 14:00", "11-26 14:00"),
    ("后天下午三点", "11-27 15:00"),
    ("今晚8点半", "11-25 20:30"),
    ("晚上十点", "11-25 22:00"),
    ("中午1点", "11-25 13:00"),
    ("12am", "11-26 00:00"),
    ("3pm", "11-25 15:00"),
    ("12-01", "12-01 09:00"),
    ("12月1日 9:30", "12-01 09:30"),
    ("2026-12-01 09:15", "12-01 09:15"),
    ("周五", "11-27 09:00"),
    ("周三", "12-02 09:00"),
    ("下周一10点", "11-30 10:00"),
    ("fri 16:00", "11-27 16:00"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_moment_is_read_as_it_is_meant(text: str, expected: str) -> None:
    assert read_moment(text, NOW).strftime("%m-%d %H:%M") == expected


def test_a_date_that_has_passed_is_next_years() -> None:
    assert read_moment("1-5", NOW) == datetime(2027, 1, 5, 9)  # noqa: DTZ001


def test_the_morning_is_the_shops_own() -> None:
    assert read_moment("明天", NOW, time(8, 30)).time() == read_moment("明早", NOW, time(8, 30)).time() == time(8, 30)


@pytest.mark.parametrize("text", ["", "15", "1230", "soon", "25:00", "2-30", "+0h", "12号", "2月29日", "9" * 1000])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="moment_unreadable"):
        read_moment(text, NOW)


@pytest.mark.parametrize("text", ["2026-11-01", "今天 9:00", "today 9:59"])
def test_a_day_that_is_named_and_over_is_not_taken_for_another(text: str) -> None:
    with pytest.raises(Refused, match="moment_passed"):
        read_moment(text, NOW)


@given(some.datetimes(NOW + timedelta(minutes=1), datetime(2099, 12, 31)))  # noqa: DTZ001
def test_a_date_and_a_time_written_out_are_read_back(at: datetime) -> None:
    at = at.replace(second=0, microsecond=0)
    if at > NOW:
        assert read_moment(f"{at:%Y-%m-%d %H:%M}", NOW) == at


@given(
    some.text(alphabet="0123456789:-+./ 天明后今周下上午晚早点半小时分钟月日号年hmpamd一二三十", max_size=14),
    some.datetimes(),
)
def test_whatever_is_written_is_later_than_now_or_refused(text: str, now: datetime) -> None:
    now = now.replace(year=min(max(now.year, 2000), 2090), day=min(now.day, 28))
    try:
        assert read_moment(text, now) > now
    except Refused as refusal:
        assert refusal.reason in ("moment_unreadable", "moment_passed")  # noqa: PT017 - either is right
