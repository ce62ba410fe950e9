"""The business day: a night shift works past midnight, and what it does then belongs to the day before."""

from datetime import UTC, date, datetime, time, timedelta


def business_day(at: datetime, begins_at: int) -> date:
    """The day to which this moment belongs, where the user is; days begin at this hour (0 to 23)."""
    return (at.astimezone() - timedelta(hours=begins_at)).date()


def beginning(day: date, begins_at: int) -> datetime:
    """When this business day begins, in UTC."""
    return datetime.combine(day, time(begins_at)).astimezone().astimezone(UTC)


def span(first: date | None, last: date | None, begins_at: int) -> tuple[datetime | None, datetime | None]:
    """From the beginning of the first day up to the end of the last, each open where no day is given."""
    since = beginning(first, begins_at) if first else None
    until = beginning(last + timedelta(days=1), begins_at) if last else None
    return since, until
