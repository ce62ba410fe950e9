"""Quiet hours: nobody is written to at night; what falls due then waits for the morning."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from assistant.refusal import Refused


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begin` to `end`, local time, over midnight if `end` is earlier. The same time twice means none."""

    begin: time
    end: time

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
    begin, dash, end = text.replace("：", ":").replace("–", "-").partition("-")
    try:
        if not dash:
            raise ValueError
        return QuietHours(time.fromisoformat(begin.strip().zfill(5)), time.fromisoformat(end.strip().zfill(5)))
    except ValueError:
        raise Refused("quiet_hours_unreadable", text=text) from None
