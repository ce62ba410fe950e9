"""What was written to the library since some moment, read with the standard library alone: from a log that triggers
keep, so that it knows of every writer."""

import sqlite3

from assistant.scripts.ports import Changes, Revision
from db.startup import SCRIPT_COLUMNS, read_categories, scripts_from

NEWEST = "SELECT number, mark FROM script_changes ORDER BY number DESC LIMIT 1"
SINCE = "SELECT script FROM script_changes WHERE number > ?"
TOUCHED = f"""
    SELECT {", ".join(SCRIPT_COLUMNS)} FROM scripts
    WHERE deleted_at IS NULL AND id IN ({SINCE})
"""  # noqa: S608 - constants


def read_revision(connection: sqlite3.Connection) -> Revision | None:
    row = connection.execute(NEWEST).fetchone()
    return Revision(*row) if row else None


def is_known(connection: sqlite3.Connection, since: Revision) -> bool:
    """Whether the log reaches back so far, and is that of the same database."""
    row = connection.execute("SELECT mark FROM script_changes WHERE number = ?", [since.number]).fetchone()
    return bool(row == (since.mark,))


def read_changes(connection: sqlite3.Connection, since: Revision) -> Changes | None:
    """Where there is no team. None when the log does not reach back so far, or is that of another database."""
    connection.execute("BEGIN")
    try:
        if since.team or not is_known(connection, since):
            return None
        newest = Revision(*connection.execute(NEWEST).fetchone())
        put = scripts_from(connection.execute(TOUCHED, [since.number]))
        touched = {script for (script,) in connection.execute(SINCE, [since.number])}
        categories = read_categories(connection)
        return Changes(newest, tuple(put), tuple(touched - {script.id for script in put}), tuple(categories))
    finally:
        connection.execute("ROLLBACK")
