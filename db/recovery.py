"""A damaged database is set aside, never thrown away, and the newest good backup takes its place."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.backup import STAMP, Backup, backups_in, is_sound, settle
from db.connection import BUSY_SECONDS, connect_to_read, log_of, make_private
from db.errors import refusal_for
from db.patience import patiently
from db.schema import version_in


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done, for the user to know: which file was set aside (None: there was none), the time of the backup
    that took its place (None: there was no good one, and the program begins anew), and how many replies and order
    cards that the backup did not have, or not as new, could still be read in the damaged file."""

    set_aside: Path | None
    backup_at: datetime | None
    rescued: int = 0


def is_damaged(database: Path, backups: Path) -> bool:
    """A quick look: can it be opened and is it ours? Everything is checked where an earlier run met a damaged page.

    An empty file, a foreign one or none at all where there are backups, is a damage too: SQLite itself would take
    them for a new database and the user would stand before an empty library.
    """
    if not database.exists():
        return bool(backups_in(backups))
    try:
        with closing(connect_to_read(database)) as connection:
            if not version_in(connection):
                return _holds_anything(connection) or bool(backups_in(backups)) or _has_log(database)
    except sqlite3.DatabaseError as error:
        if means_damage(error):
            return True
        raise
    return suspicion(database).exists() and not is_sound(database)


def recover(database: Path, backups: Path, now: datetime) -> Recovery | None:
    """None when another process has done it meanwhile."""
    with _alone(database.with_name("recovery.lock")):
        if not is_damaged(database, backups):
            return None
        aside = _set_aside(database, now)
        good = next(filter(lambda backup: is_sound(backup.path), backups_in(backups)), None)
        if good:
            _put_in_place(good, database)
        patiently(lambda: suspicion(database).unlink(missing_ok=True))
        return Recovery(aside, good.at if good else None)


def suspicion(database: Path) -> Path:
    """While this file exists, the database has shown a damage; the next start looks through all of it."""
    return database.with_name("local.suspect")


def means_damage(error: Exception) -> bool:
    refusal = refusal_for(error)
    return refusal is not None and refusal.reason == "database_damaged"


def _set_aside(database: Path, now: datetime) -> Path | None:
    """The log first: left alone it would be replayed into the database that comes next."""
    aside = database.with_name(f"local.damaged-{now.strftime(STAMP)}.db")
    if log_of(database).exists():
        patiently(lambda: log_of(database).replace(log_of(aside)))
    patiently(lambda: database.with_name(database.name + "-shm").unlink(missing_ok=True))
    if not database.exists():
        return None
    patiently(lambda: database.replace(aside))
    return aside


def _put_in_place(backup: Backup, database: Path) -> None:
    part = database.with_name("local.part")
    patiently(lambda: part.unlink(missing_ok=True))
    make_private(part)
    patiently(lambda: shutil.copyfile(backup.path, part))
    settle(part, database)


def _holds_anything(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _has_log(database: Path) -> bool:
    return log_of(database).exists() and log_of(database).stat().st_size > 0


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """One process at a time; SQLite's own lock is the one that works alike on every system."""
    make_private(lock)
    with closing(sqlite3.connect(lock, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
        connection.execute("ROLLBACK")
