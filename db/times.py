"""Times as the database keeps them: whole milliseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta
from typing import overload

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


@overload
def to_stamp(at: datetime) -> int: ...
@overload
def to_stamp(at: datetime | None) -> int | None: ...
def to_stamp(at: datetime | None) -> int | None:
    """Raises `TypeError` for a time without a zone: nobody could say when that was."""
    return None if at is None else (at - EPOCH) // MILLISECOND


@overload
def from_stamp(stamp: int) -> datetime: ...
@overload
def from_stamp(stamp: int | None) -> datetime | None: ...
def from_stamp(stamp: int | None) -> datetime | None:
    return None if stamp is None else EPOCH + stamp * MILLISECOND
