"""Pictures of items: each kept once, under a name made of its content, readable by nobody else."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from assistant.refusal import Refused

MOST_BYTES = 1_000_000
_NAME = re.compile(r"[\w-][\w. -]{0,120}\.(?:png|jpe?g|webp)", re.IGNORECASE)


class PictureFolder:
    """The folder of pictures, made when the first one is kept. All verbs wait for the disk."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def path(self, name: str) -> Path | None:
        """Where a picture lies; None for one that is not there, and for what is no plain name of a picture."""
        if self._folder is None or not is_name(name):
            return None
        path = self._folder / name
        return path if path.is_file() else None

    def keep(self, source: Path, kind_of: Callable[[bytes], str]) -> str:
        """Copies a picture in; its name. `kind_of` decodes it and says "png", "jpg" or "webp", "" for anything else.

        Raises `Refused`: "item_picture_too_large", "item_picture_unreadable", "item_picture_not_kept".
        """
        try:
            if source.stat().st_size > MOST_BYTES:
                raise Refused("item_picture_too_large", name=source.name)
            content = source.read_bytes()
        except OSError as trouble:
            raise Refused("item_picture_unreadable", name=source.name) from trouble
        return self.keep_content(content, source.name, kind_of)

    def keep_content(self, content: bytes, name: str, kind_of: Callable[[bytes], str]) -> str:
        """The same for a picture that lies in no file of its own; `name` is what a refusal calls it."""
        if self._folder is None:
            raise Refused("item_picture_not_kept", why="")
        if len(content) > MOST_BYTES:
            raise Refused("item_picture_too_large", name=name)
        kind = kind_of(content)
        if not kind:
            raise Refused("item_picture_unreadable", name=name)
        kept = name_of(content, kind)
        try:
            _write(self._folder, kept, content)
        except OSError as trouble:
            raise Refused("item_picture_not_kept", why=trouble.strerror or "") from trouble
        return kept


def is_name(name: str) -> bool:
    """Whether a picture could lie here under this name: it leads nowhere else."""
    return _NAME.fullmatch(name) is not None


def name_of(content: bytes, kind: str) -> str:
    """What a picture is called here: the same for the same content."""
    return f"{sha256(content).hexdigest()[:32]}.{kind}"


def _write(folder: Path, name: str, content: bytes) -> None:
    """Whole or not at all."""
    path, unfinished = folder / name, folder / f".{name}.part"
    if path.is_file() and path.stat().st_size == len(content):
        return
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
