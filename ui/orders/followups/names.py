"""What the kinds of follow-ups are called, and when something is due."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from assistant.orders.followups.followup import Kind
from ui.words import words

say = words("today")

KINDS: Mapping[Kind, str] = {
    Kind.UNPAID: "Not paid yet",
    Kind.UNCONFIRMED: "Not confirmed yet",
    Kind.CALL_BACK: "Call back",
    Kind.PRESALE: "Presale day",
}


def kind_name(kind: Kind) -> str:
    return say(KINDS[kind])


def due_words(due_at: datetime, now: datetime) -> str:
    """As short as the reader can do with: "14:30" today, "tomorrow 09:00", "12-01 09:00", "2027-01-05 09:00"."""
    local, today = due_at.astimezone(), now.astimezone()
    clock = local.strftime("%H:%M")
    days = (local.date() - today.date()).days
    if days == 0:
        return clock
    if days == 1:
        return say("tomorrow {time}", time=clock)
    return local.strftime("%m-%d %H:%M" if local.year == today.year else "%Y-%m-%d %H:%M")


def overdue_words(due_at: datetime, now: datetime) -> str:
    """How long it has been waiting, in the largest unit that says something."""
    waited = now - due_at
    if waited < timedelta(minutes=1):
        return say("due now")
    return say("overdue {span}", span=span(waited))


def span(time: timedelta) -> str:
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return say("{count} min", count=minutes)
    return say("{count} h", count=minutes // 60) if minutes < 48 * 60 else say("{count} d", count=minutes // (24 * 60))
