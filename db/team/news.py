"""Keeps what came since the user last looked, in a small file beside the replica; without it nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

from assistant.settings.folder import make_folder
from assistant.team.standing import NewsItem, What
from assistant.whole_file import write_whole
from db.errors import refusing
from db.patience import patiently

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from assistant.team.content import Row

WHATS = get_args(What)


class NewsFile:
    """The port `NewsLog`. The folder is its user's alone, and so is the file in it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Sequence[NewsItem]:
        try:
            rows = json.loads(self._path.read_bytes())
            return [
                NewsItem((str(kind), str(name)), str(title), WHATS[WHATS.index(what)], _row(before), _row(after))
                for kind, name, title, what, before, after in rows
            ]
        except (OSError, ValueError, TypeError):
            return ()

    def write(self, items: Sequence[NewsItem]) -> None:
        rows = [[*item.key, item.title, item.what, item.before, item.after] for item in items]
        with refusing():
            if not rows:
                patiently(lambda: self._path.unlink(missing_ok=True))
                return
            make_folder(self._path.parent)
            patiently(lambda: write_whole(self._path, json.dumps(rows, ensure_ascii=False).encode()))


def _row(value: object) -> Row | None:
    if value is None or isinstance(value, dict):
        return value
    raise ValueError("not a row")
