"""Tells what the machine does not allow from our own mistakes: SQLite's errors as refusals a user can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.refusal import Refused

# By primary result code: https://www.sqlite.org/rescode.html
REASONS = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open_database",
    sqlite3.SQLITE_BUSY: "database_busy",
    sqlite3.SQLITE_LOCKED: "database_busy",
    sqlite3.SQLITE_CORRUPT: "database_damaged",
    sqlite3.SQLITE_NOTADB: "database_damaged",
}
NO_ROOM = frozenset({sqlite3.SQLITE_IOERR_SHMSIZE})  # the file beside a database that is first opened on a full disk
SYSTEM_REASONS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}
# Pages have no checksum: so a damaged text shows, and one that its damage has made a BLOB where it is read in JSON.
DAMAGED_TEXT = ("Could not decode to UTF-8", "JSON cannot hold BLOB values")
HELD_BY_ANOTHER = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: EACCES to Python


@contextmanager
def refusing() -> Iterator[None]:
    """Errors of SQLite (also those that SQLAlchemy has wrapped) and of the file system leave it as `Refused`."""
    try:
        yield
    except Exception as error:
        if refusal := refusal_for(error):
            raise refusal from error
        raise


def refusal_for(error: Exception) -> Refused | None:
    """None for a bug, such as a misspelt column."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.Error):
        if str(cause).startswith(DAMAGED_TEXT):
            return Refused("database_damaged")
        code = getattr(cause, "sqlite_errorcode", 0)
        reason = "disk_full" if code in NO_ROOM else REASONS.get(code & 0xFF)
        return Refused(reason) if reason else None
    if isinstance(cause, UnicodeEncodeError):
        return Refused("text_not_unicode")
    if isinstance(cause, OSError):
        if getattr(cause, "winerror", None) in HELD_BY_ANOTHER:
            return Refused("database_busy")
        return Refused(SYSTEM_REASONS.get(cause.errno or 0, "disk_error"))
    return None
