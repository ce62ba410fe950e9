"""Has a lead's changes to the team's scripts kept as drafts, whichever window of the library makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.alive import while_alive
from ui.team.lead_hand import LeadHand

if TYPE_CHECKING:
    from assistant.team.people import Role
    from ui.app import App
    from ui.scripts.library_desk import LibraryDesk
    from ui.team.room import TeamRoom


class Drafting(QObject):
    """Drafts are kept on the worker thread, by a desk of its own: nobody who saves a script waits for the network. The
    team's thread is told, so that their number is right; and what it publishes or gives up is looked at here."""

    def __init__(self, app: App, room: TeamRoom, desk: LibraryDesk) -> None:
        super().__init__(desk)
        self._app, self._room, self._desk = app, room, desk
        self._count = 0
        self.hand = LeadHand(self._role, app.office.open_team_desk, self._kept)
        desk.team = self.hand
        room.changed.connect(self._look_at_another_number)
        self._look_at_another_number()

    def close(self) -> None:
        """On the worker thread."""
        self.hand.close()

    def look(self) -> None:
        """Anew, though their number may be the same."""
        self._app.background.run(self.hand.look, while_alive(self, lambda _: self._desk.changed.emit()))

    def _role(self) -> Role | None:
        standing = self._room.standing
        return standing.role if standing else None

    def _kept(self) -> None:
        """On the worker thread: after any job the team's thread says anew where it stands."""
        self._room.keeper.run(lambda: None)

    def _look_at_another_number(self) -> None:
        count = self._room.standing.drafts if self._room.standing else 0
        if count != self._count:
            self._count = count
            self.look()
