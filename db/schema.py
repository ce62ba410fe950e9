"""Brings the database file to the newest version: a backup first, then all steps in one transaction."""

import sqlite3
from contextlib import closing
from pathlib import Path

from assistant.refusal import Refused
from db.connection import connect_to_read

# The migrations there are, oldest first: db/migrations/versions.
VERSIONS = tuple(f"{number:04}" for number in range(1, 16))
NEWEST = VERSIONS[-1]


def version_of(path: Path) -> str:
    """The version of a database file, "" when it has no tables of ours. Raises `sqlite3.Error` when it is damaged."""
    if not path.exists():
        return ""
    with closing(connect_to_read(path)) as connection:
        return version_in(connection)


def version_in(connection: sqlite3.Connection) -> str:
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # no such table
            return ""
        raise
    return row[0] if row else ""


def refuse_newer(version: str) -> None:
    """A version we do not know was written by a newer program: left alone, or its data would be lost."""
    if version and version not in VERSIONS:
        raise Refused("database_newer", version=version, known=NEWEST)


def migrate(path: Path) -> None:
    """Creates the tables or brings them up to date. Another process that does the same is waited for."""
    from alembic import command
    from alembic.config import Config

    from db.engine import Engine

    engine = Engine(path)
    config = Config()
    config.set_main_option("script_location", "db:migrations")
    try:
        with engine.writing() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.close()
