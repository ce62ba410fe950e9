"""Whose order of the categories counts: an agent's own, until a lead gives the same siblings another one."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.scripts.script import Category

Orders = dict[str, list[str]]
"""The paths of the team's categories as they stand, by the path of their parent ("" at the top)."""

KEY = "team_order"  # in the local settings: how the team had them when the agent last moved some of them
KEPT = "SELECT value FROM settings WHERE key = ?"
POSITIONS = "SELECT id, json_extract(body, '$.position') FROM team_rows WHERE kind = 'category'"
# From one category to the next by the index: DISTINCT would read all of it.
USED = """
    WITH RECURSIVE used (path) AS (
        SELECT min(category) FROM team_scripts WHERE category > ''
        UNION ALL
        SELECT (SELECT min(category) FROM team_scripts WHERE category > used.path) FROM used WHERE path IS NOT NULL
    )
    SELECT path FROM used WHERE path IS NOT NULL
"""


def team_positions(team: sqlite3.Connection) -> dict[str, int]:
    """Of each of the team's categories, by path."""
    positions: dict[str, int] = dict(team.execute(POSITIONS).fetchall())
    used = [path for (path,) in team.execute(USED)]
    for path in (*used, *[path.partition("/")[0] for path in (*positions, *used)]):
        positions.setdefault(path, len(positions))
    return positions


def orders(positions: Mapping[str, int]) -> Orders:
    found: Orders = defaultdict(list)
    for path in sorted(positions, key=lambda path: (positions[path], path)):
        found[_parent(path)].append(path)
    return found


def own_positions(
    positions: Mapping[str, int], own: Iterable[Category], moved: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """Those of one's own that count; `moved` as `read_moved` gives it. A position below 0 says that there is none."""
    now = orders(positions)
    reordered = {parent for parent, before in moved.items() if _differ(before, now.get(parent, []))}
    return {
        each.path: each.position
        for each in own
        if each.path not in positions or (each.position >= 0 and _parent(each.path) not in reordered)
    }


def read_moved(connection: sqlite3.Connection) -> Orders:
    row = connection.execute(KEPT, [KEY]).fetchone()
    return json.loads(row[0]) if row else {}


def orders_beside(team: sqlite3.Connection, moved: Iterable[Category]) -> Orders:
    """How the team has those that are moved now, with their siblings."""
    parents = {_parent(category.path) for category in moved if category.of_team}
    return {parent: paths for parent, paths in orders(team_positions(team)).items() if parent in parents}


def _differ(before: Sequence[str], now: Sequence[str]) -> bool:
    """What came or went since is no other order."""
    return [path for path in before if path in now] != [path for path in now if path in before]


def _parent(path: str) -> str:
    return path.rpartition("/")[0]
