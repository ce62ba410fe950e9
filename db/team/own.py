"""What the local database says beside the team's scripts, read with the standard library alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db import changes, startup
from db.startup import SCRIPT_COLUMNS, scripts_from
from db.team.order import read_moved

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping, Sequence

    from assistant.scripts.ports import Revision
    from assistant.scripts.script import Category, Script

MARKS = "SELECT script, favourite, uses, last_used, hidden_at FROM overlay"
NAMED = "SELECT code_key, hotkey FROM scripts WHERE deleted_at IS NULL AND (code_key <> '' OR hotkey <> '')"
RENAMED = "SELECT names FROM script_changes WHERE number > ? AND names <> ''"


class Mark(NamedTuple):
    """What an agent has done with one of the team's scripts; the times are stamps."""

    favourite: int = 0
    uses: int = 0
    last_used: int | None = None
    hidden_at: int | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """One's own live scripts: all, or those that were touched since some moment.

    `ids` are those of `scripts`. `codes` (by `code_key`) and `hotkeys` are those that any of one's own live scripts
    has; `renamed` are codes and hotkeys that were given or given up since, `touched` the ids of all scripts that were
    written, the team's that were marked among them; `moved` is how the team had its categories when one's own order
    was made (`db.team.order`).
    """

    revision: Revision
    scripts: tuple[Script, ...]
    categories: tuple[Category, ...]
    ids: Collection[str]
    codes: Collection[str]
    hotkeys: Collection[str]
    marks: Mapping[str, Mark]
    moved: Mapping[str, Sequence[str]]
    touched: Collection[str] = ()
    renamed: Collection[str] = ()


def read_own(connection: sqlite3.Connection) -> Own | None:
    """As of one moment; None where nothing was ever kept."""
    connection.execute("BEGIN")
    try:
        if revision := changes.read_revision(connection):
            return _own(connection, revision, scripts_from(connection.execute(startup.LIVE_SCRIPTS)))
        return None
    finally:
        connection.execute("ROLLBACK")


def read_touched(connection: sqlite3.Connection, since: Revision) -> Own | None:
    """None when the log does not reach back so far."""
    connection.execute("BEGIN")
    try:
        revision = changes.read_revision(connection)
        if revision is None or not changes.is_known(connection, since):
            return None
        touched = {script for (script,) in connection.execute(changes.SINCE, [since.number])}
        lines = (names.split("\n") for (names,) in connection.execute(RENAMED, [since.number]))
        renamed = {name for line in lines for name in line} - {""}
        put = scripts_from(connection.execute(changes.TOUCHED, [since.number]))
        return _own(connection, revision, put, touched, renamed)
    finally:
        connection.execute("ROLLBACK")


def read_marks(connection: sqlite3.Connection) -> Mapping[str, Mark]:
    """By the ids of the team's scripts."""
    return {script: Mark(*mark) for script, *mark in connection.execute(MARKS)}


def read_binned(connection: sqlite3.Connection) -> Sequence[Script]:
    binned = f"SELECT {', '.join(SCRIPT_COLUMNS)} FROM scripts WHERE deleted_at IS NOT NULL"  # noqa: S608 - constants
    return scripts_from(connection.execute(binned))


def read_copies(connection: sqlite3.Connection) -> Sequence[Script]:
    """The live ones."""
    return scripts_from(connection.execute(f"{startup.LIVE_SCRIPTS} AND copy_of <> ''"))


def _own(
    connection: sqlite3.Connection,
    revision: Revision,
    scripts: Sequence[Script],
    touched: Collection[str] = (),
    renamed: Collection[str] = (),
) -> Own:
    names = connection.execute(NAMED).fetchall()
    return Own(
        revision,
        tuple(scripts),
        tuple(startup.read_categories(connection)),
        {script.id for script in scripts},
        {code for code, _ in names} - {""},
        {hotkey for _, hotkey in names} - {""},
        read_marks(connection),
        read_moved(connection),
        touched,
        renamed,
    )
