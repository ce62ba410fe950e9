"""Opens the database file, the one way it is opened: private to its user, and safe against a power cut."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

BUSY_SECONDS = 5.0  # how long a write waits for another process

# FULL: a commit is on the disk before the call returns, also in WAL mode (https://www.sqlite.org/wal.html).
# secure_delete: what is deleted is overwritten, for a customer who wants to be forgotten.
PRAGMAS = (
    "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF", "secure_delete = ON",
)  # fmt: skip


def connect(path: Path) -> sqlite3.Connection:
    """For reading and writing; a missing file is made, readable for its user alone. Transactions are begun by hand."""
    make_private(path)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Never writes and never makes a file. In a folder that cannot be written, SQLite cannot share a WAL database
    with others; without a WAL file there is nothing to share, and it is read as it lies there."""
    try:
        return _opened(path, "mode=ro")
    except sqlite3.OperationalError:
        if not path.exists() or _has_log(path):
            raise
        return _opened(path, "immutable=1")


def make_private(path: Path) -> None:
    """Makes the file if it is missing; SQLite gives its -wal and -shm files the permissions of the database.

    A file that is there is not even opened: closing it again would drop the locks that SQLite holds on it elsewhere in
    this process (https://www.sqlite.org/howtocorrupt.html section 2.2).
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database."""
    return path.with_name(path.name + "-wal")


def _has_log(path: Path) -> bool:
    return log_of(path).exists() and log_of(path).stat().st_size > 0


def _uri(path: Path) -> str:
    """On Windows Python's own names a host for a path of the network and for one in the long form, and SQLite refuses
    any host (https://www.sqlite.org/uri.html, section 3.1)."""
    if os.name != "nt":
        return path.absolute().as_uri()
    from urllib.parse import quote

    return "file:" + quote(str(path.absolute()), safe=":\\")


def _opened(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{_uri(path)}?{how}", timeout=BUSY_SECONDS, uri=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_master")  # the file is opened when it is first read
    except sqlite3.Error:
        connection.close()
        raise
    return connection
