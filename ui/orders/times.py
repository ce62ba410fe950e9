"""Says when something happened, as short as the reader can do with."""

from datetime import datetime


def when(at: datetime, now: datetime | None = None) -> str:
    """Local time: "14:03" today, "11-22 14:03" this year, "2025-11-22" before."""
    local = at.astimezone()
    today = now.astimezone(local.tzinfo) if now else datetime.now(local.tzinfo)
    if local.date() == today.date():
        return local.strftime("%H:%M")
    return local.strftime("%m-%d %H:%M" if local.year == today.year else "%Y-%m-%d")
