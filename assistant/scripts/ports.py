"""What the library needs from the outside: a place where scripts and categories are kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from assistant.scripts.edit import Edit
from assistant.scripts.script import Category, Script


class ScriptStore(Protocol):
    """Keeps scripts and categories. Each call is one transaction: it happens whole or not at all.

    Raises `Refused` with reason "disk_full", "disk_error", "read_only", "database_busy", "database_damaged" or
    "database_newer" when the machine does not allow the call, and "library_changed_meanwhile" when another process
    has given away a code or hotkey that the edit gives.
    """

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        """All live scripts and all categories, in no particular order."""

    def bin(self) -> Sequence[Script]:
        """The deleted scripts, newest first."""

    def write(self, edit: Edit) -> None: ...

    def count_use(self, id: str, at: datetime) -> None:
        """One more use. A script that is no longer there is passed over."""

    def forget_uses(self) -> None:
        """All counts back to 0, the bin's too."""

    def marked(self, mark: str) -> bool:
        """Whether this was noted before (used for: the starter library is loaded once)."""
