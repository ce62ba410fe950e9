"""Hands out transactions on the local database, through SQLAlchemy."""

import sqlite3
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

import sqlalchemy
from sqlalchemy import Connection, create_engine, event

from assistant.refusal import Refused
from db.connection import connect
from db.errors import refusing

BEGIN = "begin"  # the execution option with the statement that begins a transaction


class Engine:
    """One database file. A transaction is kept when its block ends, and undone when the block raises.

    `damaged` is called when SQLite meets a damaged page. Closed with `close`, or when nobody holds it any longer.
    """

    def __init__(self, path: Path, damaged: Callable[[], None] = lambda: None) -> None:
        self._damaged = damaged
        self._engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=sqlalchemy.QueuePool)
        event.listen(self._engine, "begin", _begin)
        weakref.finalize(self, self._engine.dispose).atexit = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Waits for other writers at its beginning, so that it never fails half way for one."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        try:
            with (
                refusing(),
                self._engine.connect().execution_options(**{BEGIN: begin}) as connection,
                connection.begin(),
            ):
                yield connection
        except Refused as refusal:
            if refusal.reason == "database_damaged":
                self._damaged()
            raise

    def empty_log(self) -> None:
        """Brings the write-ahead log into the file and cuts it to nothing, with the older versions of pages in it. As
        long as another program reads, the log stays, and goes with one of the next."""
        with refusing(), closing(self._engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._engine.dispose()


def raw(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, inside the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options()[BEGIN])
