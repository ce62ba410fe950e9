"""The store of scripts as the program reaches it; SQLAlchemy is loaded by the first call that needs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from db import changes, history, startup

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from assistant.scripts.earlier import Earlier
    from assistant.scripts.edit import Edit
    from assistant.scripts.ports import Changes, Revision
    from assistant.scripts.script import Category, Script
    from db.local import Local
    from db.scripts import Scripts


class ScriptsWhenNeeded:
    """A `ScriptStore`: what a start reads comes straight from SQLite."""

    def __init__(self, local: Local) -> None:
        self._local = local

    @cached_property
    def _rest(self) -> Scripts:
        from db.scripts import Scripts

        return Scripts(self._local.engine)

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        nothing: tuple[Sequence[Script], Sequence[Category]] = ((), ())
        return self._local.quickly(startup.read_library, nothing)

    def revision(self) -> Revision | None:
        return self._local.quickly(changes.read_revision, None)

    def changes(self, since: Revision) -> Changes | None:
        return self._local.quickly(lambda connection: changes.read_changes(connection, since), None)

    def marked(self, mark: str) -> bool:
        return self._local.quickly(lambda connection: startup.is_marked(connection, mark), nothing=False)

    def earlier(self, id: str) -> Sequence[Earlier]:
        return self._local.quickly(lambda connection: history.read_earlier(connection, id), ())

    def bin(self) -> Sequence[Script]:
        return self._rest.bin()

    def write(self, edit: Edit) -> None:
        self._rest.write(edit)

    def count_use(self, id: str, at: datetime) -> None:
        self._rest.count_use(id, at)

    def forget_uses(self) -> None:
        self._rest.forget_uses()

    def forget_earlier(self, id: str) -> None:
        self._rest.forget_earlier(id)
