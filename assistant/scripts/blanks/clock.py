"""What the clock says in a reply: date, time, day of the week and the greeting of the hour."""

from calendar import monthrange
from datetime import datetime, timedelta

from assistant.scripts.blanks.names import in_english

DAYS = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")
DAYS_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# From which hour on a greeting is said; before the first one it is night.
GREETINGS = ((18, "晚上好", "Good evening"), (13, "下午好", "Good afternoon"), (11, "中午好", "Hello"),
             (9, "上午好", "Good morning"), (5, "早上好", "Good morning"), (0, "晚上好", "Hello"))  # fmt: skip


def told(name: str, key: str, at: datetime) -> str:
    """`at` is local time; a Chinese name is answered in Chinese, an English one in English."""
    english = in_english(name)
    if key == "date":
        return f"{at.day} {MONTHS_ENGLISH[at.month - 1]}" if english else f"{at.month}月{at.day}日"
    if key == "weekday":
        return (DAYS_ENGLISH if english else DAYS)[at.weekday()]
    if key == "greeting":
        return next(said_english if english else said for hour, said, said_english in GREETINGS if at.hour >= hour)
    return f"{at:%H:%M}"


def moved(at: datetime, count: int, unit: str) -> datetime:
    """`count` of a unit of the grammar later. A month on from the 31st is the last day of the next month."""
    if unit in ("月", "m"):
        return _months(at, count)
    steps = {"分钟": "minutes", "min": "minutes", "小时": "hours", "h": "hours", "天": "days", "d": "days"}
    return at + timedelta(**{steps.get(unit, "weeks"): count})


def _months(at: datetime, count: int) -> datetime:
    years, month = divmod(at.month - 1 + count, 12)
    year = at.year + years
    return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))
