"""Where everything of one user is kept: the data folder."""

import os
import sys
from pathlib import Path


def program_folder(main: str) -> Path:
    """The folder in which a user sees the program: that of main.py, or of a built program's exe, whose own files lie
    one folder deeper."""
    return Path(sys.executable if getattr(sys, "frozen", False) else main).parent


LONGEST_NAME = 60  # characters of what we make in the folder: backups, what was set aside, their logs


def data_folder(asked: str | None, program: Path) -> Path:
    """The folder named with --data; else `data` beside the program where a `portable.txt` lies; else the system's
    place for a user's data (XDG on Linux, the part of AppData that stays on this machine on Windows)."""
    if asked:
        return reachable(Path(asked).expanduser().absolute())
    if (program / "portable.txt").exists():
        return reachable(program / "data")
    from platformdirs import user_data_path

    return user_data_path("miaohui", appauthor=False, roaming=False)


def reachable(folder: Path) -> Path:
    """The folder by a path under which all its files can be opened: Windows takes more than 259 characters only in
    the long form (https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation)."""
    path = str(folder)
    if os.name != "nt" or len(path) + LONGEST_NAME <= 259 or path.startswith("\\\\?\\"):
        return folder
    return Path("\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path)


def make_folder(folder: Path) -> None:
    """Creates the folder for this user alone (0700), or takes others' rights to one that is there; its user's own
    rights stay as they are. On Windows a folder has the rights of the one it is in: AppData is its user's alone, and
    a portable copy is for whoever may read the disk it is on. Raises `OSError` when the system does not allow it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = folder.stat().st_mode
    if os.name == "posix" and mode & 0o077:
        folder.chmod(mode & 0o700)
