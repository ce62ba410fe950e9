"""A team's library that is on its way here, read from the release itself: its index is built while it is taken in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.content import Kind, Put
from assistant.team.manifests import vouched_manifest
from assistant.team.packing import unpack
from assistant.team.shapes import refuse_shape
from db.startup import scripts_from
from db.team.copy_rows import columns
from db.team.joined import live
from db.team.wanted import Owners

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from typing import Any

    from assistant.scripts.ports import Revision
    from assistant.scripts.script import Script
    from db.team.copy_file import CopyFile
    from db.team.own import Own

CAME = "SELECT team_releases.hash, made, raw FROM team_releases, team_state"
CODE, HOTKEY = 9, 6  # of a row as `joined.live` takes it
NOBODY = Owners({}, {})


@dataclass(frozen=True, slots=True)
class Ahead:
    """`scripts` are one's own as they are, and the team's as they come beside them."""

    scripts: Sequence[Script]
    _object: str
    _own: Revision
    _file: CopyFile

    def revision(self) -> Revision | None:
        """Waits until whoever takes it in has ended. None unless these very bytes have come: nothing else proves
        them."""
        state = self._file.read_settled(lambda team: _state_with(self._object, team), "")
        return replace(self._own, team=state) if state else None


def read_ahead(packed: bytes, own: Own, file: CopyFile) -> Ahead | None:
    """None for what the copy will not take, and where several want one code or hotkey: who has it says the copy."""
    try:
        rows = list(_rows(packed))
        if _are_twice(rows, CODE) or _are_twice(rows, HOTKEY):
            return None
        team = scripts_from(live(rows, own, NOBODY))
    except (Refused, ValueError, RecursionError):
        return None
    return Ahead((*own.scripts, *team), name_of(packed), own.revision, file)


def _rows(packed: bytes) -> Iterator[Sequence[Any]]:
    for operation in unpack(packed):
        if isinstance(operation, Put) and operation.kind == Kind.SCRIPT:
            refuse_shape(operation.kind, operation.row)
            *plain, _, _, code = columns(operation.row, b"", 0)
            yield *plain, code


def _are_twice(rows: Sequence[Sequence[Any]], column: int) -> bool:
    names = [row[column] for row in rows if row[column]]
    return len(set(names)) < len(names)


def _state_with(name: str, team: sqlite3.Connection) -> str:
    """As `Revision.team` has it, when the object of this name came; later releases may stand on it already."""
    for release, made, raw in team.execute(CAME):
        whole = vouched_manifest(raw).manifest.snapshot
        if whole and whole.name == name:
            return f"{release}:{made}"
    return ""
