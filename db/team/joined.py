"""The library as its user sees it: one's own scripts and the team's together, read with the standard library alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.scripts.ports import Changes
from assistant.scripts.script import Category
from db.startup import scripts_from
from db.team.order import own_positions, team_positions
from db.team.own import Mark
from db.team.wanted import CODE, HOTKEY, THESE, holders, names_of, owners, wanted_twice

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from assistant.scripts.ports import Revision
    from assistant.scripts.script import Script
    from db.team.own import Own
    from db.team.wanted import Owners

COLUMNS = "id, title, body, code, category, tags, hotkey, questions, parts, code_key"
ALL = f"SELECT {COLUMNS} FROM team_scripts"  # noqa: S608 - constants
RELEASED = """
    SELECT id FROM team_scripts WHERE number > :number
    UNION SELECT id FROM team_gone WHERE kind = 'script' AND number > :number
"""
# Releases that came here after the one with this hash.
LATER = """
    SELECT one.number, (SELECT min(number) FROM team_releases AS later WHERE later.rowid > one.rowid)
    FROM team_releases AS one WHERE hash = ?
"""
SEVERAL = "+"  # at the end of a state: several of the team's scripts want one code or hotkey
NONE = Mark()


def team_state(team: sqlite3.Connection) -> str:
    """For `Revision.team`; "" before the first release."""
    head = _head(team)
    return head + (SEVERAL if any(wanted_twice(team)) else "")


def team_library(team: sqlite3.Connection, own: Own) -> tuple[list[Script], list[Category]]:
    """The team's live scripts as they fit beside one's own, and all categories."""
    first = owners(team, own.marks, *wanted_twice(team))
    scripts = scripts_from(live(team.execute(ALL), own, first))
    return scripts, _categories(team, own)


def joined_changes(team: sqlite3.Connection, own: Own, since: Revision) -> Changes | None:
    """`own` is what was touched since then. None: nobody can tell."""
    head, known, ids = _head(team), since.team.removesuffix(SEVERAL), set(own.touched)
    if head != known:
        (release, _, copy), this = known.partition(":"), head.partition(":")[2]
        released = _released(team, release) if known == since.team and copy == this else None
        if released is None or _is_wanted_twice(team, released):
            return None
        ids |= released
    now = since.team if head == known else head
    names = {*own.renamed, *(names_of(team, ids) if now.endswith(SEVERAL) else ())}
    ids |= {script for column in (CODE, HOTKEY) for _, script in holders(team, column, names)}
    put = (*own.scripts, *_chosen(team, own, ids))
    gone = tuple(ids - {script.id for script in put})
    return Changes(replace(own.revision, team=now), put, gone, tuple(_categories(team, own)))


def hidden_scripts(team: sqlite3.Connection, marks: Mapping[str, Mark]) -> list[Script]:
    """With the codes and hotkeys that the team gave them."""
    hidden = [script for script, mark in marks.items() if mark.hidden_at is not None]
    rows = team.execute(f"{ALL} WHERE id {THESE}", [json.dumps(hidden)])
    return scripts_from(_hidden(row, marks[row[0]]) for row in rows)


def plain_scripts(team: sqlite3.Connection, ids: Iterable[str]) -> list[Script]:
    """Without what anybody here has done to them."""
    return scripts_from(_hidden(row, NONE) for row in team.execute(f"{ALL} WHERE id {THESE}", [json.dumps(list(ids))]))


def _head(team: sqlite3.Connection) -> str:
    """The release and which copy of it; "" before the first."""
    row = team.execute("SELECT hash, made FROM team_state").fetchone()
    return f"{row[0]}:{row[1]}" if row else ""


def _is_wanted_twice(team: sqlite3.Connection, ids: set[str]) -> bool:
    """Whether a code or hotkey of these is that of another, too."""
    names = names_of(team, ids)
    held = [(column, name) for column in (CODE, HOTKEY) for name, _ in holders(team, column, names)]
    return len(set(held)) < len(held)


def _released(team: sqlite3.Connection, hash: str) -> set[str] | None:
    """The scripts that came, changed or went since that release; None when the way here did not only go up."""
    number, least = team.execute(LATER, [hash]).fetchone() or (None, None)
    if number is None or (least is not None and least <= number):
        return None
    return {script for (script,) in team.execute(RELEASED, {"number": number})}


def _chosen(team: sqlite3.Connection, own: Own, ids: Iterable[str]) -> list[Script]:
    rows = team.execute(f"{ALL} WHERE id {THESE}", [json.dumps(list(ids))]).fetchall()
    first = owners(team, own.marks, {row[9] for row in rows} - {""}, {row[6] for row in rows} - {""})
    return scripts_from(live(rows, own, first))


def live(rows: Iterable[Sequence[Any]], own: Own, first: Owners) -> Iterator[Sequence[Any]]:
    """As `startup.SCRIPT_COLUMNS`; there may be 100,000 of them."""
    marks, ids, codes, hotkeys = own.marks, own.ids, own.codes, own.hotkeys
    for script, title, body, code, category, tags, hotkey, questions, parts, key in rows:
        favourite, uses, last_used, hidden_at = marks.get(script, NONE)
        if hidden_at is not None or script in ids:
            continue
        if code and (key in codes or first.codes.get(key, script) != script):
            code = ""  # noqa: PLW2901 - the script's as it is here
        if hotkey and (hotkey in hotkeys or first.hotkeys.get(hotkey, script) != script):
            hotkey = ""  # noqa: PLW2901
        yield (
            script, title, body, code, category, tags, hotkey, "team", favourite, uses, last_used, None, None,
            questions, parts, "", "",
        )  # fmt: skip


def _hidden(row: Sequence[Any], mark: Mark) -> Sequence[Any]:
    script, title, body, code, category, tags, hotkey, questions, parts, _ = row
    return (
        script, title, body, code, category, tags, hotkey, "team", *mark[:3], None, mark.hidden_at, questions, parts,
        "", "",
    )  # fmt: skip


def _categories(team: sqlite3.Connection, own: Own) -> list[Category]:
    positions = team_positions(team)
    places = positions | own_positions(positions, own.categories, own.moved)
    return [Category(path, place, path in positions) for path, place in places.items()]
