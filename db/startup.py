"""What the first window needs, read with the standard library alone: SQLAlchemy would double the start's time."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from assistant.scripts.script import Category, Script
from db.times import from_stamp

SCRIPT_COLUMNS = (
    "id", "title", "body", "code", "category", "tags", "hotkey", "origin", "favourite", "uses", "last_used",
    "changed_at", "deleted_at",
)  # fmt: skip
LIVE_SCRIPTS = f"SELECT {', '.join(SCRIPT_COLUMNS)} FROM scripts WHERE deleted_at IS NULL"  # noqa: S608 - constants


def read_library(connection: sqlite3.Connection) -> tuple[Sequence[Script], Sequence[Category]]:
    """All live scripts and all categories, as of one moment."""
    connection.execute("BEGIN")
    scripts = [script_from(row) for row in connection.execute(LIVE_SCRIPTS)]
    categories = [Category(*row) for row in connection.execute("SELECT path, position FROM categories")]
    connection.execute("ROLLBACK")
    return scripts, categories


def read_settings(connection: sqlite3.Connection) -> Mapping[str, object]:
    return {key: json.loads(value) for key, value in connection.execute("SELECT key, value FROM settings")}


def is_marked(connection: sqlite3.Connection, mark: str) -> bool:
    return connection.execute("SELECT 1 FROM marks WHERE mark = ?", [mark]).fetchone() is not None


def script_from(row: Sequence[Any]) -> Script:
    """A script from a row of SCRIPT_COLUMNS."""
    script_id, title, body, code, category, tags, hotkey, origin, favourite, uses, last_used, changed, deleted = row
    return Script(
        script_id, title, body, code, category, tuple(tags.split("\n")) if tags else (), hotkey, origin,
        bool(favourite), uses, from_stamp(last_used), from_stamp(changed), from_stamp(deleted),
    )  # fmt: skip
