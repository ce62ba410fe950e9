"""Tells a folder on another machine: SQLite's write-ahead log needs memory that all who open the database share
(https://www.sqlite.org/wal.html, section 1), and there two of them would damage it."""

import os
import sys
from pathlib import Path

REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_remote(folder: Path) -> bool:
    """On Windows: a path of the network, or a drive letter that stands for one."""
    if sys.platform != "win32":
        return False
    import ctypes

    drive = os.path.splitdrive(folder.absolute())[0].removeprefix("\\\\?\\")
    return drive.startswith(("\\\\", "UNC\\")) or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == REMOTE
