"""The store of scripts as the program reaches it; SQLAlchemy is loaded by the first call that needs it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from db import changes, history, startup
from db.team.scripts import TeamScripts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from assistant.scripts.earlier import Earlier
    from assistant.scripts.edit import Edit
    from assistant.scripts.ports import Changes, Revision
    from assistant.scripts.script import Category, Script
    from db.local import Local
    from db.scripts import Scripts
    from db.team.ahead import Ahead


class ScriptsWhenNeeded:
    """A `ScriptStore`: what a start reads comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self._team = TeamScripts(local.path.parent)

    @cached_property
    def _rest(self) -> Scripts:
        from db.scripts import Scripts

        return Scripts(self._local.engine)

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        nothing: tuple[Sequence[Script], Sequence[Category]] = ((), ())
        if not self._team.is_there():
            return self._local.quickly(startup.read_library, nothing)
        from db.team.own import read_own

        own = self._local.quickly(read_own, None)
        return self._team.beside(own) if own else nothing

    def ahead(self, packed: bytes) -> Ahead | None:
        """The library as it will be once the release of these bytes is here, which is being taken in; None where nobody
        can tell."""
        from db.team.own import read_own

        own = self._local.quickly(read_own, None)
        return self._team.ahead(own, packed) if own else None

    def count(self) -> int:
        own = self._local.quickly(startup.count_scripts, 0)
        return own + (self._team.count() if self._team.is_there() else 0)

    def revision(self) -> Revision | None:
        own = self._local.quickly(changes.read_revision, None)
        return replace(own, team=self._team.state()) if own and self._team.is_there() else own

    def changes(self, since: Revision) -> Changes | None:
        if not self._team.is_there():
            return self._local.quickly(lambda connection: changes.read_changes(connection, since), None)
        from db.team.own import read_touched

        own = self._local.quickly(lambda connection: read_touched(connection, since), None)
        return self._team.changes(own, since) if own else None

    def marked(self, mark: str) -> bool:
        return self._local.quickly(lambda connection: startup.is_marked(connection, mark), nothing=False)

    def earlier(self, id: str) -> Sequence[Earlier]:
        return self._local.quickly(lambda connection: history.read_earlier(connection, id), ())

    def bin(self) -> Sequence[Script]:
        own = self._rest.bin()
        if not self._team.is_there():
            return own
        from db.team.own import read_marks

        hidden = self._team.hidden(self._local.quickly(read_marks, {}))
        return sorted((*own, *hidden), key=lambda script: (script.deleted_at, script.id), reverse=True)

    def copies(self) -> Sequence[tuple[Script, Script]]:
        if not self._team.is_there():
            return ()
        from db.team.own import read_copies

        nothing: Sequence[Script] = ()
        copies = self._local.quickly(read_copies, nothing)
        theirs = {script.id: script for script in self._team.originals([copy.copy_of for copy in copies])}
        return [(copy, theirs[copy.copy_of]) for copy in copies if copy.copy_of in theirs]

    def write(self, edit: Edit) -> None:
        there = self._team.is_there()
        self._rest.write(edit, beside_team=there, moved=self._team.orders(edit.categories) if there else {})

    def count_use(self, id: str, at: datetime) -> None:
        self._rest.count_use(id, at, of_team=self._team.is_there() and self._team.has(id))

    def forget_uses(self) -> None:
        self._rest.forget_uses()

    def forget_earlier(self, id: str) -> None:
        self._rest.forget_earlier(id)
