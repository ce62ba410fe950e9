"""What the command line needs from the program around it: main.py builds it, each part is made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from assistant.compliance.library_rules import LibraryRules
    from assistant.figures.log import FigureLog
    from assistant.orders.desk import OrderDesk
    from assistant.orders.office import OrderOffice
    from assistant.scripts.library import Library
    from assistant.search.finder import Finder
    from assistant.search.log import SearchLog
    from assistant.search.suggest.ports import AnswerStore
    from assistant.search.suggest.suggester import Suggester
    from assistant.settings.values import Settings
    from assistant.team.desk import TeamDesk


@dataclass(frozen=True, slots=True)
class Storage:
    """How the database does, for `doctor`. `schema` and `newest_schema` are revision names ("" when there is none);
    `trouble` is the machine's own word for a damage ("" when sound). Times are aware and in UTC."""

    schema: str = ""
    newest_schema: str = ""
    trouble: str = ""
    backups: int = 0
    newest_backup: datetime | None = None


class Office(Protocol):
    """The rooms behind the commands. Every attribute is lazy: `config list` never loads SQLAlchemy or the index.

    The rooms raise `Refused` when the machine or the data does not allow what was asked for.
    """

    folder: Path  # the data folder
    version: str

    @property
    def settings(self) -> Settings: ...

    @property
    def library(self) -> Library:
        """Loaded, with the starter library in it as the window would have it."""

    @property
    def finder(self) -> Finder:
        """Holds the library's scripts."""

    @property
    def suggester(self) -> Suggester:
        """Suggests from the library's scripts, and from what was answered before."""

    @property
    def searches(self) -> SearchLog:
        """What was chosen for what was typed, and searched for in vain."""

    @property
    def figures(self) -> FigureLog:
        """How often scripts were used."""

    @property
    def rules(self) -> LibraryRules:
        """The rules of the check, ours and the library's own."""

    @property
    def answers(self) -> AnswerStore:
        """Which script answered which message."""

    @property
    def orders(self) -> OrderDesk: ...

    @property
    def order_office(self) -> OrderOffice:
        """Everything else about orders."""

    @property
    def team_desk(self) -> TeamDesk:
        """Everything about the team's library."""

    def ask_running(self, request: Mapping[str, Any]) -> dict[str, Any] | None:
        """The running window's answer to one request; None when no window runs for this data folder.
        Raises `Refused("window_not_answering")`. Requests are those of `ui/instance.py`:

        {"do": "status"}                                     → the JSON of `status`
        {"do": "show"}                                       → {}
        {"do": "reload"}                                     → {}: what is shown is read again from the database
        {"do": "insert", "code": str, "set": {name: value}}  → {"outcome", "reason", "target"}, or {"error": reason,
                                                                "facts": {...}} when refused
        """

    def storage(self) -> Storage:
        """Looks at the database and its backups without changing them."""

    def demo(self, arguments: Sequence[str]) -> int:
        """Plays the main job on a virtual screen; returns the exit status."""
