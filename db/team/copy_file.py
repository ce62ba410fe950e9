"""The file of the team's library on this machine, `team.db`: what lies in it, and how it is opened.

Nothing in it is the user's own. A file of another version or a damaged one is thrown away and fetched again, so it has
no migrations.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from db.connection import connect, connect_to_read, log_of
from db.errors import refusing
from db.patience import patiently
from db.recovery import means_damage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T")

VERSION = 2  # of the tables, as `PRAGMA user_version`
TABLES = (
    # tags and questions are one a line, as in the local `scripts`; number is the release in which a row came or last
    # changed, sum its share in the root; code_key is the code in the spelling in which two codes are compared
    "team_scripts (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, code TEXT NOT NULL,"
    " category TEXT NOT NULL, tags TEXT NOT NULL, hotkey TEXT NOT NULL, questions TEXT NOT NULL, parts TEXT NOT NULL,"
    " sum BLOB NOT NULL, number INTEGER NOT NULL, code_key TEXT NOT NULL)",
    "team_rows (kind TEXT NOT NULL, id TEXT NOT NULL, sum BLOB NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL,"
    " PRIMARY KEY (kind, id))",
    "team_gone (kind TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (kind, id))",
    "team_releases (hash TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL, raw BLOB NOT NULL)",
    # made is another whenever everything was fetched anew: what was read before says nothing of what is there now
    "team_state (library TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL, root TEXT NOT NULL,"
    " made INTEGER NOT NULL DEFAULT 0)",
)
INDEXES = (
    "team_scripts_number ON team_scripts (number)",
    "team_scripts_category ON team_scripts (category)",
    "team_scripts_code ON team_scripts (code_key) WHERE code_key <> ''",
    "team_scripts_hotkey ON team_scripts (hotkey) WHERE hotkey <> ''",
)
# It can be fetched again, so what is deleted need not be overwritten; a first release need not leave a large log.
LONGEST_WRITING = 300_000  # milliseconds that a first release may take on a slow machine
PRAGMAS = ("secure_delete = OFF", "cache_size = -32000", "journal_size_limit = 8388608")


class CopyFile:
    """`team.db` in a data folder. Reading may happen on any thread, writing on one at a time."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "team.db"
        self._suspicion = folder / "team.suspect"
        self._met_damage = False

    def read(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Without SQLAlchemy and as of one moment. `nothing` is the answer where there is no such file, or one of
        another version, or a damaged one: that is thrown away by whoever writes next. Raises `Refused`."""
        if self.is_suspect() or not self.path.exists():
            return nothing
        with refusing():
            try:
                return self._read(read, nothing)
            except sqlite3.DatabaseError as error:
                if not means_damage(error):
                    raise
                self.suspect()
                return nothing

    def _read(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        with closing(connect_to_read(self.path)) as connection:
            connection.execute("BEGIN")
            return read(connection) if version_in(connection) == VERSION else nothing

    def read_settled(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """As `read`, once whoever writes has ended, whatever came of it."""
        if self.is_suspect() or not self.path.exists():
            return nothing
        with refusing(), closing(connect(self.path)) as connection:
            connection.execute(f"PRAGMA busy_timeout = {LONGEST_WRITING}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                return read(connection) if version_in(connection) == VERSION else nothing
            finally:
                connection.execute("ROLLBACK")

    def suspect(self) -> None:
        """Somebody met a damage in it: from now on, and after the next start, nobody reads it any more until it was
        fetched anew, whoever does that."""
        try:
            self._suspicion.touch(mode=0o600)
        except OSError:  # where nothing can be written, nothing can be fetched either
            self._met_damage = True

    def is_suspect(self) -> bool:
        return self._met_damage or self._suspicion.exists()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction on a file that has its tables; undone when the block raises."""
        with refusing(), closing(self._opened()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _opened(self) -> sqlite3.Connection:
        if self.is_suspect():
            self.throw_away()
        try:
            return self._connected()
        except sqlite3.DatabaseError as error:
            if not means_damage(error):
                raise
        self.throw_away()
        return self._connected()

    def _connected(self) -> sqlite3.Connection:
        connection = connect(self.path)
        try:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            if version_in(connection) != VERSION:
                _make_anew(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def throw_away(self) -> None:
        """The log first: left alone it would be replayed into the file that comes next."""
        for path in (log_of(self.path), self.path.with_name(self.path.name + "-shm"), self.path, self._suspicion):
            patiently(partial(path.unlink, missing_ok=True))
        self._met_damage = False


def version_in(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def make_indexes(connection: sqlite3.Connection) -> None:
    for index in INDEXES:
        connection.execute(f"CREATE INDEX {index}")


def drop_indexes(connection: sqlite3.Connection) -> None:
    for index in INDEXES:
        connection.execute(f"DROP INDEX IF EXISTS {index.partition(' ')[0]}")


def _make_anew(connection: sqlite3.Connection) -> None:
    """Another process that does the same is waited for; whoever reads meanwhile sees the old tables or the new."""
    connection.execute("BEGIN IMMEDIATE")
    if version_in(connection) != VERSION:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for (name,) in connection.execute(tables).fetchall():
            connection.execute(f'DROP TABLE "{name}"')
        for table in TABLES:
            connection.execute(f"CREATE TABLE {table}")
        make_indexes(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
