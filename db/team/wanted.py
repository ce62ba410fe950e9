"""Which of the team's scripts has a code or a hotkey that several of them want: the one that was there first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping

    from db.team.own import Mark

CODE, HOTKEY = "code_key", "hotkey"  # the columns
THESE = "IN (SELECT value FROM json_each(?))"
TWICE = "SELECT {name} FROM team_scripts WHERE {name} <> '' GROUP BY {name} HAVING count(*) > 1"
HOLDERS = f"SELECT {{name}}, id FROM team_scripts WHERE {{name}} <> '' AND {{name}} {THESE} ORDER BY id DESC"  # noqa: S608 - constants


@dataclass(frozen=True, slots=True)
class Owners:
    """By code (`code_key`) and by hotkey the id of the script that has it, of those that were looked for."""

    codes: Mapping[str, str]
    hotkeys: Mapping[str, str]


def wanted_twice(team: sqlite3.Connection) -> tuple[list[str], list[str]]:
    """The codes and the hotkeys that several of the team's scripts have; a lead has overlooked it."""
    codes, hotkeys = ([name for (name,) in team.execute(TWICE.format(name=column))] for column in (CODE, HOTKEY))
    return codes, hotkeys


def owners(team: sqlite3.Connection, marks: Mapping[str, Mark], codes: Iterable[str], hotkeys: Iterable[str]) -> Owners:
    """Of scripts that are not hidden."""

    def first(column: str, names: Iterable[str]) -> dict[str, str]:
        held = holders(team, column, names)
        return {name: script for name, script in held if script not in marks or marks[script].hidden_at is None}

    return Owners(first(CODE, codes), first(HOTKEY, hotkeys))


def holders(team: sqlite3.Connection, column: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """The names with the ids of the team's scripts that want them, the first of one name last."""
    return team.execute(HOLDERS.format(name=column), [json.dumps(list(names))]).fetchall()


def names_of(team: sqlite3.Connection, ids: Collection[str]) -> set[str]:
    """The codes and hotkeys of these scripts."""
    rows = team.execute(f"SELECT code_key, hotkey FROM team_scripts WHERE id {THESE}", [json.dumps(list(ids))])  # noqa: S608 - constants
    return {name for row in rows for name in row} - {""}
