"""What the library needs from the outside: a place where scripts and categories are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Edit
from assistant.scripts.script import Category, Script


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the store's scripts: the number of the last change, and a random mark that this change alone has, so
    that a number which comes again after a backup was put back does not mean the same. `team` tells one state of the
    team's scripts from the others, "" where there are none."""

    number: int
    mark: int
    team: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """From one revision to `revision`: the live scripts of those that were touched, as they are now, and the ids of
    the others. `categories` are all there are."""

    revision: Revision
    put: tuple[Script, ...]
    gone: tuple[str, ...]
    categories: tuple[Category, ...]


class ScriptStore(Protocol):
    """Keeps scripts and categories. Each call is one transaction: it happens whole or not at all.

    The team's scripts and categories are among them, as this desktop has them now: a code or hotkey that one of the
    user's own live scripts has is left off the team's. Of a team's script that is written, only the star, the use and
    whether it lies in the bin are kept.

    Raises `Refused` with reason "disk_full", "disk_error", "read_only", "database_busy", "database_damaged" or
    "database_newer" when the machine does not allow the call, and "library_changed_meanwhile" when another process
    has given away a code or hotkey that the edit gives.
    """

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        """All live scripts and all categories, in no particular order."""

    def count(self) -> int:
        """How many scripts `read` would give, or some more."""

    def revision(self) -> Revision | None:
        """The state at this moment; None where nothing was ever kept."""

    def changes(self, since: Revision) -> Changes | None:
        """What was written since, by anybody. None when nobody can tell any more: then everything must be read."""

    def bin(self) -> Sequence[Script]:
        """The deleted scripts, newest first."""

    def copies(self) -> Sequence[tuple[Script, Script]]:
        """One's own live copies of the team's scripts, each with the team's as it is now, hidden or not; without those
        that the team has no more."""

    def earlier(self, id: str) -> Sequence[Earlier]:
        """What stood in this script before it was changed, the newest first; bounded, whoever wrote. It goes when the
        script is purged."""

    def forget_earlier(self, id: str) -> None:
        """Of this script, for good."""

    def write(self, edit: Edit) -> None: ...

    def count_use(self, id: str, at: datetime) -> None:
        """One more use. A script that is no longer there is passed over."""

    def forget_uses(self) -> None:
        """All counts back to 0, the bin's too."""

    def marked(self, mark: str) -> bool:
        """Whether this was noted before (used for: the starter library is loaded once)."""
