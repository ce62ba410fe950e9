"""How the rows of a release lie in `team.db`: scripts in columns, as a start reads them, the others as JSON."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.rules import code_key
from assistant.team.canonical import canonical
from assistant.team.content import Key, Kind, Row

LINES = ("tags", "questions")  # one a line
SCRIPT = ("id", "title", "body", "code", "category", "tags", "hotkey", "questions", "parts")
SCRIPTS = f"SELECT {', '.join(SCRIPT)} FROM team_scripts"  # noqa: S608 - constants
OTHERS = "SELECT kind, id, body FROM team_rows"
WRITTEN = (*SCRIPT, "sum", "number", "code_key")
PUT_SCRIPT = f"INSERT OR REPLACE INTO team_scripts ({', '.join(WRITTEN)}) VALUES ({', '.join('?' * len(WRITTEN))})"  # noqa: S608 - constants
PUT_OTHER = "INSERT OR REPLACE INTO team_rows (kind, id, sum, number, body) VALUES (?, ?, ?, ?, ?)"
_values = itemgetter(*SCRIPT)
AT_ONCE = 500  # names in one statement

Written = tuple[Key, Row, bytes, int]
"""A row under its key, with its sum and the number of its release."""


def put(connection: sqlite3.Connection, rows: Sequence[Written]) -> None:
    scripts = [_columns(row, share, number) for (kind, _), row, share, number in rows if kind == Kind.SCRIPT]
    connection.executemany(PUT_SCRIPT, scripts)
    if len(scripts) < len(rows):
        others = [(key, row, share, number) for key, row, share, number in rows if key[0] != Kind.SCRIPT]
        written = ((*key, share, number, canonical(dict(row)).decode()) for key, row, share, number in others)
        connection.executemany(PUT_OTHER, written)


def drop(connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
    for kind, which in keys:
        if kind == Kind.SCRIPT:
            connection.execute("DELETE FROM team_scripts WHERE id = ?", [which])
        else:
            connection.execute("DELETE FROM team_rows WHERE kind = ? AND id = ?", [kind, which])


def drop_all(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM team_scripts")
    connection.execute("DELETE FROM team_rows")


def sums_of(connection: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, bytes]:
    """Of those that are there, as they were written down."""
    scripts, others = "SELECT 'script', id, sum FROM team_scripts", "SELECT kind, id, sum FROM team_rows"
    return {(kind, which): share for kind, which, share in _selected(connection, scripts, others, keys)}


def numbers(connection: sqlite3.Connection) -> dict[Key, int]:
    scripts = "SELECT 'script', id, number FROM team_scripts"
    found = connection.execute(f"{scripts} UNION ALL SELECT kind, id, number FROM team_rows")  # noqa: S608 - constants
    return {(kind, which): number for kind, which, number in found}


def count(connection: sqlite3.Connection) -> int:
    both = "SELECT (SELECT count(*) FROM team_scripts) + (SELECT count(*) FROM team_rows)"
    return int(connection.execute(both).fetchone()[0])


def all_rows(connection: sqlite3.Connection) -> Iterator[tuple[Key, Row]]:
    yield from _scripts(connection.execute(SCRIPTS))
    yield from _others(connection.execute(OTHERS))


def rows_of(connection: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[tuple[Key, Row]]:
    """Those of these that are there."""
    wanted = list(keys)
    yield from _scripts(_selected(connection, SCRIPTS, "", wanted))
    yield from _others(_selected(connection, "", OTHERS, wanted))


def _selected(
    connection: sqlite3.Connection, scripts: str, others: str, keys: Iterable[Key]
) -> Iterator[Sequence[Any]]:
    """By two statements, "" where a table is not asked."""
    by_kind: dict[str, list[str]] = {}
    for kind, which in keys:
        by_kind.setdefault(kind, []).append(which)
    for kind, names in by_kind.items():
        statement, of_kind = (scripts, []) if kind == Kind.SCRIPT else (others, [kind])
        where = "WHERE kind = ? AND" if of_kind else "WHERE"
        for start in range(0, len(names) if statement else 0, AT_ONCE):
            some = names[start : start + AT_ONCE]
            places = ", ".join("?" * len(some))
            yield from connection.execute(f"{statement} {where} id IN ({places})", [*of_kind, *some])


def _scripts(found: Iterable[Sequence[Any]]) -> Iterator[tuple[Key, Row]]:
    for values in found:
        row = dict(zip(SCRIPT, values, strict=True))
        yield (Kind.SCRIPT, row["id"]), row | {name: row[name].split("\n") if row[name] else [] for name in LINES}


def _others(found: Iterable[Sequence[Any]]) -> Iterator[tuple[Key, Row]]:
    for kind, which, body in found:
        yield (kind, which), json.loads(body)


def _columns(row: Row, share: bytes, number: int) -> Sequence[Any]:
    name, title, body, code, category, tags, hotkey, questions, parts = _values(row)
    tags, questions = _lines(tags), _lines(questions)
    return name, title, body, code, category, tags, hotkey, questions, parts, share, number, code_key(code)


def _lines(texts: Sequence[str]) -> str:
    lines = "\n".join(texts)
    if texts and (not lines or lines.count("\n") + 1 != len(texts)):
        raise Refused("team_damaged", what=Kind.SCRIPT.value)  # it could not be read back as it was
    return lines
