"""What the library needs from the outside: a place where scripts and categories are kept."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from assistant.scripts.script import Category, Script


class ScriptStore(Protocol):
    """Keeps scripts and categories. Each call is one transaction: it happens whole or not at all.

    Raises `Refused` with reason "disk_full", "read_only" or "database_busy" when the machine does not allow the
    write. A script's category need not exist before: saving the script files it there.
    """

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        """All live scripts and all categories."""

    def bin(self) -> Sequence[Script]:
        """The deleted scripts, newest first."""

    def save(self, scripts: Iterable[Script]) -> None:
        """Adds the scripts, or replaces those with the same id (also takes them into or out of the bin)."""

    def purge(self, ids: Iterable[str]) -> None:
        """Forgets scripts of the bin for good."""

    def count_use(self, id: str, at: datetime) -> None: ...

    def save_categories(self, categories: Iterable[Category]) -> None: ...

    def move_category(self, old: str, new: str) -> None:
        """Renames or merges: everything filed under the path `old` (and below it) is then under `new`."""

    def drop_category(self, path: str) -> None:
        """Removes the category and those below it; their scripts stay, without a category."""

    def marked(self, mark: str) -> bool:
        """Whether this was noted before (used for: the starter library is loaded once)."""

    def mark(self, mark: str) -> None: ...
