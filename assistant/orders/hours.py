"""A stretch of every day, from one time of day to another, such as quiet hours and working hours."""

import re
from dataclasses import dataclass
from datetime import datetime, time

_TIME = r"(\d{1,2})\s*[:：.点]\s*(\d{2})"
_HOURS = re.compile(rf"\s*{_TIME}\s*(?:[-–—~～至到]|to)+\s*{_TIME}\s*")


@dataclass(frozen=True, slots=True)
class DayHours:
    """From `begin` to `end`, local time, over midnight if `end` is earlier. The same time twice means none."""

    begin: time
    end: time

    def __str__(self) -> str:
        """ "22:30-08:00"; "" for none."""
        return "" if self.begin == self.end else f"{self.begin:%H:%M}-{self.end:%H:%M}"

    def cover(self, local: datetime) -> bool:
        now = local.time()
        if self.begin == self.end:
            return False
        if self.begin < self.end:
            return self.begin <= now < self.end
        return now >= self.begin or now < self.end


def read_times(text: str) -> tuple[time, time] | None:
    """Two times of day as people write them, 24:00 for midnight; None for what is none."""
    if not (found := _HOURS.fullmatch(text)):
        return None
    hour, minute, end_hour, end_minute = map(int, found.groups())
    if (end_hour, end_minute) == (24, 0):
        end_hour = 0
    try:
        return time(hour, minute), time(end_hour, end_minute)
    except ValueError:
        return None
