"""Quiet hours: nobody is written to at night; what falls due then waits for the morning."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from assistant.orders.hours import DayHours, read_times
from assistant.refusal import Refused

MORNING = time(9)  # when a shop's day begins, where no quiet hours say so


@dataclass(frozen=True, slots=True)
class QuietHours(DayHours):
    """When nobody is written to."""

    @property
    def morning(self) -> time:
        """When the day's work begins: after a quiet night, else at nine."""
        return self.end if self.begin > self.end else MORNING

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
    if not (times := read_times(text)):
        raise Refused("quiet_hours_unreadable", text=text)
    return QuietHours(*times)
