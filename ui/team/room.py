"""What the windows know of the team, and how they have something done by it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.alive import while_alive
from ui.team.keeper import Keeper
from ui.team.work import TeamWork

if TYPE_CHECKING:
    from assistant.refusal import Refused
    from assistant.team.desk import TeamDesk
    from assistant.team.keeping import Keeping
    from assistant.team.standing import Pulled, Standing

T = TypeVar("T")


class TeamRoom(QObject):
    """Who belongs to no team has no thread for it, until a window asks.

    `standing` and `trouble` are as they were last heard; `changed` when either is another. `renewed`: rows of the
    library have changed, whoever shows them reads them again. `progressed` and `coming` are the keeper's.
    """

    changed = Signal()
    renewed = Signal()
    progressed = Signal(int, int)
    coming = Signal(object)
    crashed = Signal(str)

    def __init__(self, open_desk: Callable[[], TeamDesk], pace: Keeping | None = None) -> None:
        super().__init__()
        self._open_desk, self._pace = open_desk, pace
        self.standing: Standing | None = None
        self.trouble: Refused | None = None
        self.key_place = ""  # as the desk has it, "lost" for nowhere; "" until it is known

    @cached_property
    def keeper(self) -> Keeper:
        keeper = Keeper(self._open_desk, self._pace)
        keeper.standing.connect(self._hear_standing)
        keeper.troubled.connect(self._hear_trouble)
        keeper.pulled.connect(self._hear_pulled)
        keeper.progressed.connect(self.progressed)
        keeper.coming.connect(self.coming)
        keeper.crashed.connect(self.crashed)
        keeper.start()
        return keeper

    def begin(self) -> None:
        """Keeps in step from now on."""
        _ = self.keeper

    @property
    def begun(self) -> bool:
        return "keeper" in self.__dict__

    def stop(self) -> None:
        if self.begun:
            self.keeper.stop()

    def run(
        self,
        owner: QObject,
        job: Callable[[TeamDesk], T],
        done: Callable[[T], None] = lambda _: None,
        refused: Callable[[Refused], None] = lambda _: None,
    ) -> None:
        """The answer goes to a window that may be closed before it comes."""
        keeper = self.keeper
        keeper.run(lambda: job(keeper.desk), while_alive(owner, done), while_alive(owner, refused))

    def new(self) -> TeamWork:
        """Work that is shown while it goes on (as `Works.new`)."""
        return TeamWork(lambda: self.keeper)

    def is_well(self) -> None:
        """A window has reached the library."""
        self._hear_trouble(None)

    def took_over(self, pulled: Pulled) -> None:
        """A window has brought the library to another release."""
        if pulled.number != pulled.before:
            self.renewed.emit()

    def _hear_standing(self, standing: Standing | None) -> None:
        if standing and not self.standing:
            self.run(self, lambda desk: desk.key_place() or "lost", self._hear_key_place)
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()

    def _hear_key_place(self, place: str) -> None:
        self.key_place = place
        self.changed.emit()

    def _hear_trouble(self, trouble: Refused | None) -> None:
        if _reason(trouble) != _reason(self.trouble):
            self.trouble = trouble
            self.changed.emit()

    def _hear_pulled(self, pulled: Pulled) -> None:
        self.took_over(pulled)


def _reason(trouble: Refused | None) -> str:
    return trouble.reason if trouble else ""
