"""Quiet hours: nobody is written to at night; what falls due then waits for the morning."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from assistant.refusal import Refused

MORNING = time(9)  # when a shop's day begins, where no quiet hours say so
_TIME = r"(\d{1,2})\s*[:：.点]\s*(\d{2})"
_HOURS = re.compile(rf"\s*{_TIME}\s*(?:[-–—~～至到]|to)+\s*{_TIME}\s*")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begin` to `end`, local time, over midnight if `end` is earlier. The same time twice means none."""

    begin: time
    end: time

    def __str__(self) -> str:
        """As the setting has them; "" for none."""
        return "" if self.begin == self.end else f"{self.begin:%H:%M}-{self.end:%H:%M}"

    @property
    def morning(self) -> time:
        """When the day's work begins: after a quiet night, else at nine."""
        return self.end if self.begin > self.end else MORNING

    def cover(self, local: datetime) -> bool:
        now = local.time()
        if self.begin == self.end:
            return False
        if self.begin < self.end:
            return self.begin <= now < self.end
        return now >= self.begin or now < self.end

    def after(self, local: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours that it falls into."""
        if not self.cover(local):
            return local
        day = local if local.time() < self.end else local + timedelta(days=1)
        return day.replace(hour=self.end.hour, minute=self.end.minute, second=0, microsecond=0)


def read_quiet_hours(text: str) -> QuietHours:
    """ "22:30-08:00"; "" for none. Raises `Refused("quiet_hours_unreadable", text=…)`."""
    if not text.strip():
        return QuietHours(time(0), time(0))
    try:
        if not (found := _HOURS.fullmatch(text)):
            raise ValueError
        hour, minute, end_hour, end_minute = map(int, found.groups())
        return QuietHours(time(hour, minute), time(end_hour, end_minute))
    except ValueError:
        raise Refused("quiet_hours_unreadable", text=text) from None
