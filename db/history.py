"""The earlier texts of scripts, which triggers keep (migration 0013): read with the standard library alone."""

import sqlite3
from collections.abc import Iterable, Sequence

from assistant.scripts.earlier import Earlier
from assistant.scripts.parts_text import read_parts
from assistant.scripts.script import Draft
from db.times import from_stamp

OF_SCRIPT = """
    SELECT at, origin, title, body, category, tags, questions, parts FROM script_history
    WHERE script = ? ORDER BY number DESC
"""
SHORTEST = 5  # characters of a name that is looked for
NAMING = """
    DELETE FROM script_history
    WHERE instr(replace(replace(title || char(10) || body || char(10) || questions || parts, ' ', ''), '-', ''), ?)
"""


def read_earlier(connection: sqlite3.Connection, script: str) -> Sequence[Earlier]:
    """The newest first."""
    return [
        Earlier(
            from_stamp(at),
            Draft(
                title,
                body,
                category=category,
                tags=_lines(tags),
                questions=_lines(questions),
                parts=read_parts(parts),
            ),
            origin,
        )
        for at, origin, title, body, category, tags, questions, parts in connection.execute(OF_SCRIPT, [script])
    ]


def forget_naming(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """The earlier texts in which one of these phones or accounts stands, spaces and hyphens aside. A name shorter than
    that of any account or phone would be in texts that are about nobody."""
    for name in filter(lambda name: len(name) >= SHORTEST, map(_bare, names)):
        connection.execute(NAMING, [name])


def _bare(name: str) -> str:
    return name.replace(" ", "").replace("-", "")


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
