"""An export's pictures in a folder beside its file: all of them or none, and never over a file of somebody else."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from assistant.refusal import Refused
from assistant.whole_file import write_whole


@contextmanager
def beside(folder: Path, pictures: Mapping[str, bytes]) -> Iterator[dict[str, Path]]:
    """Where each picture lies, by the name of the folder and its own ("图片/a.png"). One that lies there already is
    left as it is. What was put there goes again if the block fails.

    Raises `Refused`: "export_picture_in_the_way", "export_pictures_not_written".
    """
    made = bool(pictures) and not folder.exists()
    put: list[Path] = []
    try:
        for name in sorted(pictures):
            put += _put(folder / name, pictures[name])
        yield {f"{folder.name}/{name}": folder / name for name in pictures}
    except BaseException:
        _take_away(put, folder if made else None)
        raise


def _put(path: Path, content: bytes) -> list[Path]:
    """The path if something was put there."""
    try:
        path.parent.mkdir(exist_ok=True)
        if not os.path.lexists(path):
            write_whole(path, content)
            return [path]
        if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
            return []
    except OSError as trouble:
        raise Refused("export_pictures_not_written", folder=path.parent.name, why=trouble.strerror or "") from trouble
    raise Refused("export_picture_in_the_way", folder=path.parent.name, name=path.name)


def _take_away(put: list[Path], folder: Path | None) -> None:
    with suppress(OSError):
        for path in put:
            path.unlink()
        if folder:
            folder.rmdir()
