"""Makes sure that one window at most works in a data folder; the system drops the lock when the program dies."""

import os
from pathlib import Path
from typing import BinaryIO

if os.name == "nt":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Held from `take` until `release` or the end of the process, however that comes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "window.lock"
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """False when another program holds it. Raises `OSError` when the folder does not allow a file."""
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        if self._file:
            self._file.close()
            self._file = None
