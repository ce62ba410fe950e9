"""Reads when somebody shall be called back, as people write it: "15:30", "明天下午3点", "+2h", "12-01 9:00", "周五"."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from assistant.orders.followups.quiet import MORNING
from assistant.refusal import Refused

LONGEST = 60  # characters; whoever writes more does not write a moment
_SPAN = re.compile(
    r"\+?(?:(?P<days>\d{1,3})(?:天|日|days?|d))?(?:(?P<hours>\d{1,3}(?:\.5)?|半)个?(?:小时|钟头|hours?|hrs?|h))?"
    r"(?:(?P<minutes>\d{1,4})(?:分钟?|minutes?|mins?|min|m))?(?:后|以后|之后)?"
)
_CLOCK = re.compile(
    r"(?P<part>凌晨|早上|早|上午|中午|下午|傍晚|晚上|晚)?"
    r"(?:(?P<hour>\d{1,2})(?::(?P<minute>\d{2})|[点时](?:(?P<half>半)|(?P<odd>\d{1,2})分?|整)?)?(?P<latin>am|pm)?)?"
)
_DATE = re.compile(
    r"(?:(?P<year>20\d{2})[-/.年])?(?P<month>\d{1,2})[-/月](?P<day>\d{1,2})[日号]?"
    r"|(?P<word>今天|今日|今|明天|明日|明|后天|大后天|today|tomorrow)"
    r"|(?P<week>下)?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])"
    r"|(?P<latin_day>mon|tue|wed|thu|fri|sat|sun)[a-z]*"
)
_AWAY = {
    "今天": 0, "今日": 0, "今": 0, "today": 0, "明天": 1, "明日": 1, "明": 1, "tomorrow": 1, "后天": 2, "大后天": 3,
}  # fmt: skip
_WEEKDAYS = {name: day for names in ("一二三四五六日", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
             for day, name in enumerate(names)} | {"天": 6}  # fmt: skip
_PARTS = {
    "上午": time(10), "中午": time(12), "下午": time(14), "傍晚": time(17), "晚上": time(20), "晚": time(20),
    "凌晨": time(1),
}  # fmt: skip
_LATE = frozenset({"下午", "傍晚", "晚上", "晚", "pm"})
_HAN = re.compile(r"(?:十[一二]?|[一二两三四五六七八九])(?=[点时天小个分])")
_DIGITS = dict(zip("一二三四五六七八九十", range(1, 11), strict=True)) | {"两": 2}


def read_moment(text: str, now: datetime, morning: time = MORNING) -> datetime:
    """A moment after `now`, which is local; the answer has its zone, or none like it. A day without a time means its
    `morning`, a time that has passed today means tomorrow, a date that has passed this year the next one.

    Raises `Refused("moment_unreadable")`, and `Refused("moment_passed")` for a day that is named and over.
    """
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text[: LONGEST + 1])).casefold()
    if not plain or len(plain) > LONGEST:
        raise Refused("moment_unreadable")
    plain = _HAN.sub(lambda han: str(sum(_DIGITS[digit] for digit in han[0])), plain)
    try:
        return _in_a_while(plain, now) or _on_a_day(plain, now, morning)
    except (ValueError, OverflowError):
        raise Refused("moment_unreadable") from None


def _in_a_while(plain: str, now: datetime) -> datetime | None:
    found = _SPAN.fullmatch(plain)
    if not found or not any(found.groupdict().values()):
        return None
    hours = 0.5 if found["hours"] == "半" else float(found["hours"] or 0)
    span = timedelta(days=int(found["days"] or 0), hours=hours, minutes=int(found["minutes"] or 0))
    if not span:
        raise ValueError
    return now + span


def _on_a_day(plain: str, now: datetime, morning: time) -> datetime:
    named = _DATE.match(plain)
    rest = plain[named.end() :] if named else plain
    clock = morning if named and not rest else _clock(rest, morning)
    at = datetime.combine(_day(named, now.date()) if named else now.date(), clock, now.tzinfo)
    if at > now:
        return at
    if named is None or named["weekday"] or named["latin_day"]:
        return at + timedelta(days=1 if named is None else 7)
    if named["month"] and not named["year"]:
        return at.replace(year=at.year + 1)
    raise Refused("moment_passed")


def _day(named: re.Match[str], today: date) -> date:
    if word := named["word"]:
        return today + timedelta(days=_AWAY[word])
    if name := named["weekday"] or named["latin_day"]:
        monday = today - timedelta(days=today.weekday())
        if named["week"]:
            return monday + timedelta(days=7 + _WEEKDAYS[name])
        return today + timedelta(days=(_WEEKDAYS[name] - today.weekday()) % 7)
    return date(int(named["year"] or today.year), int(named["month"]), int(named["day"]))


def _clock(rest: str, morning: time) -> time:
    """Raises `ValueError` for what is no time of day."""
    found = _CLOCK.fullmatch(rest)
    if not found or not (found["part"] or found["hour"]):
        raise ValueError
    if not found["hour"]:
        return _PARTS.get(found["part"], morning)
    if not (found["part"] or found["minute"] or found["latin"]) and "点" not in rest and "时" not in rest:
        raise ValueError  # a bare number may be anything
    hour = int(found["hour"])
    late = found["part"] in _LATE or found["latin"] in _LATE or (found["part"] == "中午" and hour < 11)
    minute = 30 if found["half"] else int(found["minute"] or found["odd"] or 0)
    return time(hour + 12 if late and hour < 12 else 0 if found["latin"] == "am" and hour == 12 else hour, minute)
