"""What the first window needs, read with the standard library alone: SQLAlchemy would double the start's time."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.scripts.parts_text import read_parts
from assistant.scripts.script import Category, Script
from db.connection import connect_to_read
from db.times import from_stamp

if TYPE_CHECKING:
    from assistant.orders.shop.rows import Kind, Rows
    from assistant.search.missed import Missed
    from assistant.search.suggest.ports import Answered

SCRIPT_COLUMNS = (
    "id", "title", "body", "code", "category", "tags", "hotkey", "origin", "favourite", "uses", "last_used",
    "changed_at", "deleted_at", "questions", "parts", "copy_of", "copied",
)  # fmt: skip
LIVE_SCRIPTS = f"SELECT {', '.join(SCRIPT_COLUMNS)} FROM scripts WHERE deleted_at IS NULL"  # noqa: S608 - constants


def read_library(connection: sqlite3.Connection) -> tuple[Sequence[Script], Sequence[Category]]:
    """All live scripts and all categories, as of one moment."""
    connection.execute("BEGIN")
    scripts = scripts_from(connection.execute(LIVE_SCRIPTS))
    categories = read_categories(connection)
    connection.execute("ROLLBACK")
    return scripts, categories


def count_scripts(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM scripts").fetchone()[0])


def read_categories(connection: sqlite3.Connection) -> list[Category]:
    return [Category(*row) for row in connection.execute("SELECT path, position FROM categories")]


def read_settings(connection: sqlite3.Connection) -> Mapping[str, object]:
    return {key: json.loads(value) for key, value in connection.execute("SELECT key, value FROM settings")}


def settings_as_they_lie(folder: Path) -> Mapping[str, object]:
    """Of a data folder that may not be written; none where they cannot be read."""
    try:
        with closing(connect_to_read(folder / "local.db")) as connection:
            return read_settings(connection)
    except (sqlite3.Error, OSError, ValueError):
        return {}


def read_in_team(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM team_trust").fetchone() is not None


def read_choices(connection: sqlite3.Connection) -> Sequence[tuple[str, str]]:
    """What was typed and the script chosen for it, the oldest first."""
    return connection.execute("SELECT typed, script FROM choices ORDER BY chosen_at, typed").fetchall()


def read_missed(connection: sqlite3.Connection) -> Sequence["Missed"]:
    """The most frequent first."""
    from assistant.search.missed import Missed  # its room needs numpy, which the first window does not wait for

    rows = connection.execute("SELECT words, count, last_day FROM missed ORDER BY count DESC, last_day DESC, words")
    return [Missed(words, count, date.fromisoformat(last)) for words, count, last in rows]


def read_answered(connection: sqlite3.Connection) -> "Sequence[Answered]":
    """Oldest first."""
    from assistant.search.suggest.ports import Answered  # the first window does not wait for it

    rows = connection.execute("SELECT sketch, script FROM answered ORDER BY number")
    return [Answered(sketch, script) for sketch, script in rows]


def read_shop_tables(connection: sqlite3.Connection) -> "Mapping[tuple[Kind, str], Rows]":
    """By kind and shop. A kind that a newer program knows is passed over."""
    from assistant.orders.shop.rows import Kind, Rows  # the first window does not wait for it

    found = {}
    for kind, shop, body in connection.execute("SELECT kind, shop, body FROM shop_tables"):
        if kind in set(Kind):
            kept = json.loads(body)
            found[Kind(kind), shop] = Rows(tuple(kept["rows"]), kept["once"])
    return found


def is_marked(connection: sqlite3.Connection, mark: str) -> bool:
    return connection.execute("SELECT 1 FROM marks WHERE mark = ?", [mark]).fetchone() is not None


def scripts_from(rows: Iterable[Sequence[Any]]) -> list[Script]:
    """The scripts of rows of SCRIPT_COLUMNS. What many have in common - category, tags, origin, the time of an import -
    is made once and kept once."""
    kept: dict[str, Any] = {}
    one = kept.setdefault
    labels, moment = cache(_lines), cache(from_stamp)
    return [
        Script(
            script_id, title, body, code, one(category, category), labels(tags), hotkey, one(origin, origin),
            bool(favourite), uses, moment(used), moment(changed), moment(deleted), _lines(questions),
            read_parts(parts), copy_of, copied,
        )
        for script_id, title, body, code, category, tags, hotkey, origin,
            favourite, uses, used, changed, deleted, questions, parts, copy_of, copied in rows
    ]  # fmt: skip


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
