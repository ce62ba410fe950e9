"""Keeps the library's index beside the database: in the folder `index`, under a new name each time.

A file that is mapped cannot be replaced on Windows, nor deleted; so older ones go when nobody holds them any more.
"""

from __future__ import annotations

import logging
import zlib
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

import resources
from assistant.ids import new_id
from assistant.scripts.ports import Revision
from assistant.settings.folder import make_folder
from db.array_file import ArrayFile, DamagedFile, write_arrays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from db.array_file import Arrays

log = logging.getLogger(__name__)

FORMAT = 3  # raised when what is kept changes its meaning
ENDING, UNFINISHED, DISCARDED = ".index", ".unfinished", ".discarded"


class SavedIndex:
    """The arrays of one revision of the library."""

    def __init__(self, file: ArrayFile, revision: Revision) -> None:
        self.arrays: Arrays = file.arrays
        self.revision = revision
        self._file = file

    def let_go(self, names: Iterable[str]) -> None:
        """What was looked at of these arrays to open them need not stay in memory."""
        self._file.let_go(names)

    def discard(self) -> None:
        """It is not what it should be: the next start does not look at it. A note beside it says so, because a file
        that is mapped keeps its name on Windows."""
        with suppress(OSError):
            self._file.path.with_suffix(DISCARDED).touch(0o600)


class SavedIndexes:
    """The folder of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "index"

    def newest(self) -> SavedIndex | None:
        """The last that was written by this version of the program; a damaged one is passed over."""
        for path in sorted(self._files(ENDING), reverse=True):
            if path.with_suffix(DISCARDED).exists():
                continue
            try:
                file = ArrayFile(path)
                if file.facts.get("format") == FORMAT and file.facts.get("tables") == _tables():
                    return SavedIndex(file, Revision(*file.facts["revision"]))
            except (DamagedFile, OSError, ValueError, KeyError, TypeError) as trouble:
                log.warning("a saved index is passed over: %s", type(trouble).__name__)
        return None

    def write(self, arrays: Arrays, revision: Revision) -> None:
        """Raises `OSError`; what is there stays then. Of two processes that write at once the later one's stays."""
        make_folder(self._folder)
        name = new_id()  # names sort by time
        unfinished = self._folder / f"{name}{UNFINISHED}"
        facts = {"format": FORMAT, "tables": _tables(), "revision": [revision.number, revision.mark, revision.team]}
        try:
            write_arrays(unfinished, arrays, facts)
            unfinished.replace(self._folder / f"{name}{ENDING}")
        except FileNotFoundError:
            if not self._has_later(name):
                raise
        finally:
            unfinished.unlink(missing_ok=True)
        self._tidy(newest=name)

    def _has_later(self, name: str) -> bool:
        """Whoever began later and has ended has cleared away what this one had not finished."""
        return any(path.stem > name for path in self._files(ENDING))

    def _tidy(self, newest: str) -> None:
        """What another process still maps or writes cannot be deleted on Windows; the next time does."""
        for path in [*self._files(ENDING), *self._files(UNFINISHED), *self._files(DISCARDED)]:
            still_noted = path.suffix == DISCARDED and path.with_suffix(ENDING).exists()
            if path.stem < newest and not still_noted:
                with suppress(OSError):
                    path.unlink()

    def _files(self, ending: str) -> Iterator[Path]:
        return self._folder.glob(f"*{ending}")


@cache
def _tables() -> int:
    """Tells the tables of folding and reading apart from others: what they say is in the index."""
    names = ("fold.npy", "classes.npy", "readings.txt")
    return zlib.crc32(b"".join(resources.file(f"tables/{name}").read_bytes() for name in names))
