"""How the rows of a release lie in `team.db`: scripts in columns, as a start reads them, the others as JSON."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.rules import code_key
from assistant.team.canonical import canonical
from assistant.team.content import Key, Kind, Row
from db.errors import DAMAGED_TEXT
from db.team.wanted import THESE

LINES = ("tags", "questions")  # one a line
SCRIPT = ("id", "title", "body", "code", "category", "tags", "hotkey", "questions", "parts")
SCRIPTS = f"SELECT {', '.join(SCRIPT)} FROM team_scripts"  # noqa: S608 - constants
OTHER = ("kind", "id", "body")
OTHERS = f"SELECT {', '.join(OTHER)} FROM team_rows"  # noqa: S608 - constants
PUT_SCRIPTS = f"INSERT OR REPLACE INTO team_scripts ({', '.join(SCRIPT)}, sum, number, code_key)"
PUT_OTHERS = f"INSERT OR REPLACE INTO team_rows ({', '.join(OTHER)}, sum, number)"
_values = itemgetter(*SCRIPT)
# Rows in one statement, and in one step of SQLite: each step hands Python's lock to whoever waits for it. Of the
# largest rows that travel so many are less than the gigabyte of text that SQLite takes.
AT_ONCE = 100

Written = tuple[Key, Row, bytes, int]
"""A row under its key, with its sum and the number of its release."""


def put(connection: sqlite3.Connection, rows: Iterable[Written]) -> None:
    scripts, others = [], []
    for key, row, share, number in rows:
        if key[0] == Kind.SCRIPT:
            scripts.append(columns(row, share, number))
        else:
            others.append((*key, canonical(dict(row)).decode(), share, number))
    _put(connection, PUT_SCRIPTS, scripts)
    _put(connection, PUT_OTHERS, others)


def _put(connection: sqlite3.Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        places = f"({', '.join('?' * len(some[0]))})"
        connection.execute(f"{statement} VALUES {', '.join([places] * len(some))}", [*chain.from_iterable(some)])


def drop(connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
    for kind, which in keys:
        if kind == Kind.SCRIPT:
            connection.execute("DELETE FROM team_scripts WHERE id = ?", [which])
        else:
            connection.execute("DELETE FROM team_rows WHERE kind = ? AND id = ?", [kind, which])


def drop_all(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM team_scripts")
    connection.execute("DELETE FROM team_rows")


def sums_of(connection: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[bytes]:
    """Of those that are there, as they were written down, in no order."""
    for kind, ids in _by_kind(keys).items():
        for (share,) in _selected(connection, ["hex(sum)"], kind, ids):
            yield bytes.fromhex(share)


def numbers(connection: sqlite3.Connection) -> dict[Key, int]:
    scripts = "SELECT 'script', id, number FROM team_scripts"
    found = connection.execute(f"{scripts} UNION ALL SELECT kind, id, number FROM team_rows")  # noqa: S608 - constants
    return {(kind, which): number for kind, which, number in found}


def count(connection: sqlite3.Connection) -> int:
    both = "SELECT (SELECT count(*) FROM team_scripts) + (SELECT count(*) FROM team_rows)"
    return int(connection.execute(both).fetchone()[0])


def all_rows(connection: sqlite3.Connection) -> Iterator[tuple[Key, Row]]:
    yield from _scripts(map(_as_text, connection.execute(SCRIPTS)))
    yield from _others(connection.execute(OTHERS))


def _as_text(values: Sequence[Any]) -> Sequence[Any]:
    """Refuses what damage has made a BLOB, as SQLite itself does where it writes JSON."""
    if bytes in map(type, values):
        raise sqlite3.OperationalError(DAMAGED_TEXT[1])
    return values


def rows_of(connection: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[tuple[Key, Row]]:
    """Those of these that are there."""
    for kind, ids in _by_kind(keys).items():
        if kind == Kind.SCRIPT:
            yield from _scripts(_selected(connection, SCRIPT, kind, ids))
        else:
            yield from _others(_selected(connection, OTHER, kind, ids))


def _by_kind(keys: Iterable[Key]) -> dict[str, list[str]]:
    ids: dict[str, list[str]] = {}
    for kind, which in keys:
        ids.setdefault(kind, []).append(which)
    return ids


def _selected(
    connection: sqlite3.Connection, columns: Sequence[str], kind: str, ids: Sequence[str]
) -> Iterator[Sequence[Any]]:
    table, of_kind = ("team_scripts WHERE", []) if kind == Kind.SCRIPT else ("team_rows WHERE kind = ? AND", [kind])
    select = f"SELECT json_group_array(json_array({', '.join(columns)})) FROM {table} id {THESE}"  # noqa: S608 - constants
    for start in range(0, len(ids), AT_ONCE):
        some = json.dumps(ids[start : start + AT_ONCE])
        yield from json.loads(connection.execute(select, [*of_kind, some]).fetchone()[0])


def _scripts(found: Iterable[Sequence[Any]]) -> Iterator[tuple[Key, Row]]:
    for values in found:
        row = dict(zip(SCRIPT, values, strict=True))
        yield (Kind.SCRIPT, row["id"]), row | {name: row[name].split("\n") if row[name] else [] for name in LINES}


def _others(found: Iterable[Sequence[Any]]) -> Iterator[tuple[Key, Row]]:
    for kind, which, body in found:
        yield (kind, which), json.loads(body)


def columns(row: Row, share: bytes, number: int) -> Sequence[Any]:
    name, title, body, code, category, tags, hotkey, questions, parts = _values(row)
    tags, questions = _lines(tags), _lines(questions)
    return name, title, body, code, category, tags, hotkey, questions, parts, share, number, code_key(code)


def _lines(texts: Sequence[str]) -> str:
    lines = "\n".join(texts)
    if texts and (not lines or lines.count("\n") + 1 != len(texts)):
        raise Refused("team_damaged", what=Kind.SCRIPT.value)  # it could not be read back as it was
    return lines
