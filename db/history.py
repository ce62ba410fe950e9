"""The earlier texts of scripts, which triggers keep (migration 0013): read with the standard library alone."""

import sqlite3
from collections.abc import Sequence

from assistant.scripts.earlier import Earlier
from assistant.scripts.parts_text import read_parts
from assistant.scripts.script import Draft
from db.times import from_stamp

OF_SCRIPT = """
    SELECT at, origin, title, body, category, tags, questions, parts FROM script_history
    WHERE script = ? ORDER BY number DESC
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


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
