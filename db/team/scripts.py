"""The scripts of both databases: a damage of the team's is not taken for one of the user's own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from assistant.refusal import Refused
from db.team.copy_file import CopyFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from assistant.scripts.ports import Changes, Revision
    from assistant.scripts.script import Category, Script
    from db.team.ahead import Ahead
    from db.team.order import Orders
    from db.team.own import Mark, Own

T = TypeVar("T")
log = logging.getLogger(__name__)


class TeamScripts:
    """Reads beside what was read of the local database. Where there is no team, asking costs a look at the folder."""

    def __init__(self, folder: Path) -> None:
        self._file = CopyFile(folder)

    def is_there(self) -> bool:
        return self._file.path.exists()

    def state(self) -> str:
        """For `Revision.team`."""
        from db.team.joined import team_state

        return self._read(team_state, "")

    def beside(self, own: Own) -> tuple[Sequence[Script], Sequence[Category]]:
        """All live scripts and all categories."""
        from db.team.joined import team_library

        nothing: tuple[Sequence[Script], Sequence[Category]] = ((), own.categories)
        scripts, categories = self._read(lambda team: team_library(team, own), nothing)
        return (*own.scripts, *scripts), categories

    def ahead(self, own: Own, packed: bytes) -> Ahead | None:
        from db.team.ahead import read_ahead

        return read_ahead(packed, own, self._file)

    def changes(self, own: Own, since: Revision) -> Changes | None:
        """`own` is what was touched since then."""
        from db.team.joined import joined_changes

        return self._read(lambda team: joined_changes(team, own, since), None)

    def hidden(self, marks: Mapping[str, Mark]) -> Sequence[Script]:
        from db.team.joined import hidden_scripts

        return self._read(lambda team: hidden_scripts(team, marks), ())

    def originals(self, ids: Sequence[str]) -> Sequence[Script]:
        """Those of these that the team has, as it has them."""
        from db.team.joined import plain_scripts

        return self._read(lambda team: plain_scripts(team, ids), ()) if ids else ()

    def orders(self, moved: Sequence[Category]) -> Orders:
        """How the team has the siblings of these categories, as far as they are its own."""
        from db.team.order import orders_beside

        if not any(category.of_team for category in moved):
            return {}
        nothing: Orders = {}
        return self._read(lambda team: orders_beside(team, moved), nothing)

    def count(self) -> int:
        return self._read(lambda team: int(team.execute("SELECT count(*) FROM team_scripts").fetchone()[0]), 0)

    def has(self, id: str) -> bool:
        def read(team: sqlite3.Connection) -> bool:
            return team.execute("SELECT 1 FROM team_scripts WHERE id = ?", [id]).fetchone() is not None

        return self._read(read, nothing=False)

    def _read(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """A damaged file is as none: it is fetched again, and one's own scripts are there meanwhile."""
        try:
            return self._file.read(read, nothing)
        except Refused as refusal:
            if refusal.reason != "database_damaged":
                raise
            log.warning("the copy of the team's library is damaged and passed over")
            return nothing
