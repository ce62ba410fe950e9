"""What the windows need of the rooms on top of what the command line does; main.py builds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ui.command.office import Office

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from assistant.search.archive import Archive
    from assistant.search.index import Index
    from assistant.search.suggest.semantic import Semantic
    from assistant.settings.ports import Autostart
    from assistant.team.desk import TeamDesk


class Desk(Office, Protocol):
    """Lazy, as the office is."""

    @property
    def recovery(self) -> Recovery | None:
        """What was done about a damaged database at this start."""

    @property
    def in_team(self) -> bool:
        """Whether this desktop belongs to a team; costs next to nothing."""

    @property
    def team_desk(self) -> TeamDesk:
        """For the team's thread alone."""

    @property
    def autostart(self) -> Autostart: ...

    def open_team_desk(self) -> TeamDesk:
        """Another one, for one other thread."""

    def daily_backup(self) -> object:
        """Waits for the disk; raises `Refused`."""

    @property
    def archive(self) -> Archive: ...

    @property
    def save_index(self) -> Sequence[str]:
        """The command that saves the index of this data folder."""

    @property
    def encode_meanings(self) -> Sequence[str]:
        """The command that has the optional model encode this library; empty where it is not installed."""

    def semantic(self) -> Semantic | None:
        """The optional model with what was encoded; None where it is not installed. Takes a second."""

    def take_up_index(self) -> Index | None:
        """The saved index with what has changed since, for the library as for the finder; None when none fits. On the
        worker thread, as the next."""

    def build_index(self) -> Index:
        """The index of the library, built in this process."""


class Recovery(Protocol):
    """`set_aside` is where the damaged file lies now, `backup_at` (UTC) the time of the backup in its place."""

    set_aside: Path | None
    backup_at: datetime | None
