"""The team's pictures, from the copy of its library into the folder where every picture lies."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.picture_rows import picture_of, travels

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from db.team.copy_file import CopyFile

NAMES = "SELECT id FROM team_rows WHERE kind = ?"
ONE = "SELECT body FROM team_rows WHERE kind = ? AND id = ?"
log = logging.getLogger(__name__)


class TeamPictures:
    """`folder` is the one that `PictureFolder` keeps."""

    def __init__(self, file: CopyFile, folder: Path) -> None:
        self._file = file
        self._folder = PictureFolder(folder)

    def bring(self) -> int:
        """Writes those that are not there, and says how many. Where the disk takes none, the scripts and items are
        there without them, and the next start tries again."""
        names: list[str] = self._file.read(_names, [])
        missing = [name for name in names if self._folder.path(name) is None]
        try:
            return sum(map(self._write, missing))
        except Refused as refusal:
            log.warning("pictures of the team could not be kept: %s", refusal.reason)
            return 0

    def find(self, name: str) -> bytes | None:
        """The content of one that lies in the folder."""
        path = self._folder.path(name)
        try:
            return path.read_bytes() if path else None
        except OSError:
            return None

    def _write(self, name: str) -> bool:
        content = self._file.read(lambda connection: _content(connection, name), b"")
        if not travels(name, content):
            return False
        self._folder.keep_content(content, name, lambda _: name.rpartition(".")[2])
        return True


def _names(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute(NAMES, [Kind.PICTURE.value])]


def _content(connection: sqlite3.Connection, name: str) -> bytes:
    row = connection.execute(ONE, [Kind.PICTURE.value, name]).fetchone()
    return picture_of(json.loads(row[0])) if row else b""
