"""The files of one library in a folder that many machines write to: a NAS, a cloud drive, a shared folder.

Nothing in it is trusted, not even its shape. Names are matched strictly, nothing but plain files is read, no link below
the library's own folder is followed, and a listing ends even where somebody has put a million files.
"""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from assistant.refusal import Refused
from assistant.settings.folder import reachable
from db.patience import patiently

MOST_NAMES = 200_000  # of one folder
PART = ".part-"
STALE = 24 * 3600  # seconds after which a part is of a program that was ended

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR})
NO_FILE = frozenset(
    {errno.EACCES, errno.EPERM, errno.EISDIR, errno.ELOOP, errno.ENXIO, errno.ENAMETOOLONG, errno.EINVAL}
)
HELD_BY_ANOTHER = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
LONGEST = 110  # characters of the longest name below the chosen folder: a part of an object

READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class Share:
    """`folder` is what people chose, `library` the folder in it. Raises `Refused`: "team_unreachable" (`where`) when
    the library is not there, as on a drive that is not mounted; nothing is then made in its place."""

    def __init__(self, folder: Path, library: str, writer: str) -> None:
        self.where = str(folder)
        self._folder = reachable(folder.absolute() / ("x" * LONGEST)).parent
        self._root = self._folder / library
        self._writer = writer

    def found(self) -> None:
        """Asks whether the library is there."""
        if not _is_folder(self._root):
            raise self._unreachable()

    def make(self) -> None:
        """The library's folder, in a chosen one that is there."""
        with self._writing():
            if not self._folder.is_dir():
                raise self._unreachable()
            self._ready(self._root)

    def try_writing(self) -> None:
        """Whether a library could be made in the chosen folder; nothing stays there."""
        with self._writing():
            if not self._folder.is_dir():
                raise self._unreachable()
            part = self._folder / f"{PART}{self._writer[:16]}-{secrets.token_hex(6)}"
            try:
                _write(part, b"")
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)

    def names(self, folder: str) -> Iterator[str]:
        path = self._root / folder
        if not self._leads_nowhere_else(path):
            self.found()
            return
        try:
            with os.scandir(path) as entries:
                for entry in islice(entries, MOST_NAMES):
                    yield entry.name
        except OSError as trouble:
            self.found()
            if trouble.errno not in ABSENT | NOT_ALLOWED:
                raise self._unreachable() from trouble

    def read(self, name: str, most: int) -> bytes:
        path = self._root / name
        what = path.name[:12]
        try:
            if not self._leads_nowhere_else(path.parent):
                raise FileNotFoundError(errno.ENOENT, "")
            content = patiently(lambda: _plain(path, most))
        except OSError as trouble:
            self.found()
            if trouble.errno in ABSENT:
                raise Refused("team_missing", what=what) from trouble
            if trouble.errno in NO_FILE:
                raise Refused("team_damaged", what=what) from trouble
            raise self._unreachable() from trouble
        if content is None:
            raise Refused("team_damaged", what=what)
        return content

    def put(self, name: str, content: bytes) -> None:
        """Seen whole or not at all. A file that holds this already stays as it is; one that does not is damaged.
        Raises `Refused`: "disk_full", "team_folder_read_only" (`where`), "team_unreachable"; nothing is then left."""
        self.found()
        path = self._root / name
        if self._holds(name, content):
            return
        with self._writing():
            self._ready(path.parent)
            part = path.with_name(f"{PART}{self._writer[:16]}-{secrets.token_hex(6)}")
            try:
                _write(part, content)
                patiently(lambda: part.replace(path))
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            _settle(path.parent)

    def remove(self, name: str) -> None:
        """Of one's own; a file that stays does no harm."""
        with suppress(OSError):
            patiently(lambda: (self._root / name).unlink(missing_ok=True))

    def written_at(self, name: str) -> datetime | None:
        """By the clock of whoever keeps the folder."""
        try:
            return datetime.fromtimestamp(os.lstat(self._root / name).st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None

    def trace(self, folders: tuple[str, ...]) -> tuple[int, ...]:
        """Differs when something was put into one of these folders, as far as the file system tells."""
        return tuple(_changed_at(self._root / folder) for folder in folders)

    def sweep(self, folder: str) -> None:
        """Takes away what an earlier run of this writer has left half written."""
        for name in self.names(folder):
            written = self.written_at(f"{folder}/{name}") if name.startswith(PART + self._writer[:16]) else None
            if written and (datetime.now(UTC) - written).total_seconds() > STALE:
                self.remove(f"{folder}/{name}")

    def _holds(self, name: str, content: bytes) -> bool:
        try:
            return self.read(name, len(content)) == content
        except Refused:
            return False

    def _ready(self, folder: Path) -> None:
        """Folders are made as open as the chosen one: who may write is decided there."""
        if _is_folder(folder):
            return
        if folder != self._root:
            self._ready(folder.parent)
        with suppress(FileExistsError):
            folder.mkdir()
            with suppress(OSError):
                folder.chmod(stat.S_IMODE(self._folder.stat().st_mode))
        if not _is_folder(folder):
            raise Refused("team_damaged", what=folder.name)

    def _leads_nowhere_else(self, folder: Path) -> bool:
        """Whether all folders below the chosen one are folders themselves, and no links."""
        below = (folder, *folder.parents)
        return all(_is_folder(each) for each in below[: below.index(self._folder)])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as trouble:
            if trouble.errno in FULL:
                raise Refused("disk_full") from trouble
            if trouble.errno in NOT_ALLOWED and getattr(trouble, "winerror", None) not in HELD_BY_ANOTHER:
                raise Refused("team_folder_read_only", where=self.where) from trouble
            raise self._unreachable() from trouble

    def _unreachable(self) -> Refused:
        return Refused("team_unreachable", where=self.where)


def _is_folder(path: Path) -> bool:
    """Neither a link to one nor a junction of Windows."""
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return False
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    return stat.S_ISDIR(found.st_mode) and (junction is None or getattr(found, "st_reparse_tag", 0) != junction)


def _plain(path: Path, most: int) -> bytes | None:
    """None for a pipe, a device or a folder, which is not waited for."""
    if not stat.S_ISREG(os.lstat(path).st_mode):
        return None
    with os.fdopen(os.open(path, READ), "rb") as file:
        return file.read(most + 1) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """The name is on the disk too, where the file system can say so."""
    if os.name == "posix":
        with suppress(OSError):
            opened = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)


def _changed_at(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
