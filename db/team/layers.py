"""The rows of one kind as they lie above each other: the team's, one's own beside them, and a lead's drafts on top."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.team.ports import Draft

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from assistant.team.content import Row
    from db.team.copy_file import CopyFile
    from db.team.store import Team

Rows = dict[str, "Row"]
"""Rows of one kind by their ids."""

OF_KIND = "SELECT id, body FROM team_rows WHERE kind = ?"
NUMBER = "SELECT number FROM team_state"


class Layers:
    """`is_lead` says whether the user of this desktop may publish."""

    def __init__(self, file: CopyFile, team: Callable[[], Team], is_lead: Callable[[], bool]) -> None:
        self._file = file
        self._team = team
        self.is_lead = is_lead

    def published(self, kind: str) -> Rows:
        """Those of the release that is here."""
        return self._file.read(lambda connection: _rows(connection, kind), {})

    def drafts(self, kind: str) -> dict[str, Draft]:
        """A lead's, by the ids of their rows."""
        return {draft.id: draft for draft in self._team().drafts_of(kind)}

    def drafted(self, kind: str, own: Mapping[str, Row]) -> Rows:
        """What a lead works with: what is published, her `own` rows from before she belonged to the team, and her
        drafts."""
        rows: Rows = {**self.published(kind), **own}
        for name, draft in self.drafts(kind).items():
            rows.pop(name, None)
            if draft.row is not None:
                rows[name] = draft.row
        return rows

    def note(self, kind: str, rows: Mapping[str, Row | None]) -> None:
        """Drafts of these rows, None for those that shall go. A draft keeps the base on which it was begun, so that
        what another lead has published meanwhile is seen; one that would change nothing goes."""
        published, known = self.published(kind), self.drafts(kind)
        number = self._file.read(_number, 0)
        put, gone = [], []
        for name, row in rows.items():
            begun = known.get(name) or Draft(kind, name, published.get(name), None, number)
            if row == begun.base:
                gone.append(begun.key)
            else:
                put.append(replace(begun, row=row, changed_at=datetime.now(UTC)))
        self._team().put_drafts(put, gone)

    def differing(self, kind: str, own: Mapping[str, Row]) -> list[Draft]:
        """Her own rows as drafts, where no draft says otherwise. On which release they were begun nobody knows: what
        the team has besides is for a person to compare."""
        published, known = self.published(kind), self.drafts(kind)
        return [
            Draft(kind, name, None, row)
            for name, row in own.items()
            if name not in known and published.get(name) != row
        ]

    def superseded(self, kind: str, own: Mapping[str, Row]) -> set[str]:
        """Her own rows that nobody looks at any more: the team has them just so, or a draft says otherwise."""
        published, known = self.published(kind), self.drafts(kind)
        return {name for name, row in own.items() if name in known or published.get(name) == row}


def _rows(connection: sqlite3.Connection, kind: str) -> Rows:
    return {name: json.loads(body) for name, body in connection.execute(OF_KIND, [kind])}


def _number(connection: sqlite3.Connection) -> int:
    return next((number for (number,) in connection.execute(NUMBER)), 0)
