"""Backups of the local database: one a day and one before each migration, checked before they count."""

import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.refusal import Refused
from assistant.settings.folder import make_folder
from db.connection import connect_to_read, make_private
from db.errors import refusal_for
from db.patience import patiently

KEPT = 7
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"local-(\d{8}T\d{6}Z)\.db")

ORDINARY_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %'"


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup and when it was made (UTC, to the second)."""

    path: Path
    at: datetime


def backups_in(folder: Path) -> list[Backup]:
    """Newest first."""
    names = ((path, NAME.fullmatch(path.name)) for path in folder.glob("local-*.db"))
    found = [Backup(path, datetime.strptime(n[1], STAMP).replace(tzinfo=UTC)) for path, n in names if n]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Whether the newest backup is of another day than today, by the local calendar."""
    newest = backups_in(folder)[:1]
    return not newest or newest[0].at.astimezone().date() != now.astimezone().date()


def back_up(database: Path, folder: Path, now: datetime) -> Backup:
    """Copies the database as of one moment, while others may write, and throws out the oldest copies.

    Raises `Refused("database_damaged")`, with all older backups kept, when the copy is not sound.
    """
    make_folder(folder)
    part = folder / "local.part"
    _remove(part)
    try:
        _copy(database, part)
        if not is_sound(part):
            raise Refused("database_damaged")
        backup = Backup(folder / f"local-{now.strftime(STAMP)}.db", now.replace(microsecond=0))
        settle(part, backup.path)
    finally:
        _remove(part)
    for old in backups_in(folder)[KEPT:]:
        _remove(old.path)
    return backup


def is_sound(database: Path) -> bool:
    """Whether SQLite finds nothing wrong in the whole file (https://www.sqlite.org/pragma.html#pragma_quick_check)
    and every text can be read."""
    try:
        with closing(connect_to_read(database)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return False
            for (table,) in connection.execute(ORDINARY_TABLES).fetchall():
                for _ in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name from the file itself
                    pass
            return True
    except sqlite3.DatabaseError as error:
        refusal = refusal_for(error)
        if refusal and refusal.reason == "database_damaged":
            return False
        raise


def settle(part: Path, path: Path) -> None:
    """Gives a finished file its name, safe against a power cut: the old file or the new one, never half of it."""
    with patiently(lambda: part.open("rb+")) as file:
        os.fsync(file.fileno())
    patiently(lambda: part.replace(path))
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def _remove(path: Path) -> None:
    patiently(lambda: path.unlink(missing_ok=True))


def _copy(database: Path, part: Path) -> None:
    make_private(part)
    with closing(connect_to_read(database)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # a backup is one file, without a log beside it
