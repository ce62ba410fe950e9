"""Where everything of one user is kept: the data folder."""

import os
from pathlib import Path


def data_folder(asked: str | None, program: Path) -> Path:
    """The folder named with --data; else `data` beside the program where a `portable.txt` lies; else the system's
    place for a user's data (XDG on Linux, AppData on Windows)."""
    if asked:
        return Path(asked).expanduser().absolute()
    if (program / "portable.txt").exists():
        return program / "data"
    from platformdirs import user_data_path

    return user_data_path("miaohui", appauthor=False, roaming=False)


def make_folder(folder: Path) -> None:
    """Creates the folder for this user alone (0700), or takes others' rights to one that is there; its user's own
    rights stay as they are. Raises `OSError` when the system does not allow it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = folder.stat().st_mode
    if os.name == "posix" and mode & 0o077:
        folder.chmod(mode & 0o700)
