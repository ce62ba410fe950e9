"""Joins the team to the program: its line in the window, its own windows, and what is read anew after a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.alive import while_alive
from ui.breath import breath
from ui.team.line import TeamLine
from ui.team.room import TeamRoom
from ui.team.telling import ASKS, AWAY, line_of, now, syncing
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from assistant.refusal import Refused
    from assistant.scripts.script import Draft
    from ui.app import App
    from ui.scripts.library_desk import LibraryDesk
    from ui.team.drafting import Drafting
    from ui.team.openings import Openings
    from ui.windows import Windows


class TeamPresence(QObject):
    """Lives as long as the program; `attach` gives each new set of windows its line. Who belongs to no team sees
    nothing of it but a line of the menu, and pays nothing for it at the start."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._line: TeamLine | None = None
        self._openings: Openings | None = None
        self.drafting: Drafting | None = None
        self._told = ""  # the reason that was told last: not again at each look
        self.belongs = False
        self.room = TeamRoom(lambda: app.office.team_desk)
        self.room.changed.connect(self._show)
        self.room.renewed.connect(self._renew)
        self.room.progressed.connect(self._show_progress)
        self.room.coming.connect(self._read_ahead)
        self.room.crashed.connect(app.background.crashed)

    @property
    def openings(self) -> Openings:
        """The team's windows; nobody's start waits for them."""
        if self._openings is None:
            from ui.team.openings import Openings

            self._openings = Openings(self._app, self)
        return self._openings

    def begin(self) -> None:
        """The library is there: who belongs to a team keeps in step from now on."""

        def answered(belongs: bool) -> None:
            self.belongs = belongs
            if belongs:
                self.room.begin()

        self._app.background.run(lambda: self._app.office.in_team, while_alive(self, answered))

    def hear(self) -> None:
        """Another process has written: it may have made drafts, joined a team or left it."""
        if not self._app.ready:
            return
        if not self.room.begun:
            self.begin()
            return

        def told(_: None) -> None:
            if self.drafting:
                self.drafting.look()
            if self._openings:
                self._openings.refresh()

        self.room.run(self, lambda _: None, told)

    def stop(self) -> None:
        self.room.stop()
        if self.drafting:
            self._app.background.run(self.drafting.close)

    def serve(self, desk: LibraryDesk) -> None:
        """What the library's windows do for the team: a lead's drafts, anybody's proposals."""
        from ui.team.drafting import Drafting

        self.drafting = Drafting(self._app, self.room, desk)
        desk.propose = self.propose
        desk.proposes = lambda: self.belongs

    def attach(self, windows: Windows) -> None:
        self._line = TeamLine()
        self._line.clicked.connect(self.open_news)
        windows.floating.put_above_notice(self._line)
        windows.tray.team_wanted.connect(self.open)
        windows.replies.mark_outdated(lambda: self._app.library.outdated)
        windows.replies.compare_wanted.connect(windows.dialogs.compare)
        windows.replies.propose_wanted.connect(self.propose)
        self._show()

    def open(self) -> None:
        """The team's own window, from which everything else of it is reached; who has no team is asked to join one."""
        self.openings.open("team" if self.room.standing or self.belongs else "set-up")

    def open_news(self) -> None:
        """What is new; what keeps the library from coming is asked for first."""
        trouble = self.room.trouble
        self.openings.open("secret" if trouble and trouble.reason in ASKS else "news")

    def propose(self, id: str, draft: Draft | None = None) -> None:
        """A reply of the library, as it is or as `draft` has it."""
        if self.room.standing:
            self.openings.propose(id, draft)

    def _show(self) -> None:
        standing = self.room.standing
        self.belongs = standing is not None
        if self._line is None or not isValid(self._line):
            return
        self._app.windows.replies.proposes = self.belongs
        self._line.setVisible(self.belongs)
        if standing is not None:
            trouble = self.room.trouble
            detail = sentence(trouble.reason, **trouble.facts) if trouble else ""
            grave = trouble is not None and trouble.reason not in AWAY
            self._line.tell(line_of(standing, trouble, now()), detail=detail, warns=grave)
            self._tell_trouble()

    def _tell_trouble(self) -> None:
        """Once for each reason; what passes by itself is only said in the line."""
        trouble = self.room.trouble
        reason = trouble.reason if trouble else ""
        if trouble and reason != self._told and reason in ASKS:
            self.openings.open("secret")
        elif trouble and reason != self._told and reason not in AWAY:
            self._app.complain(trouble)
        self._told = reason

    def _show_progress(self, done: int, all: int) -> None:
        if self._line is not None and isValid(self._line):
            self._line.tell(syncing(done, all))

    def _read_ahead(self, packed: bytes) -> None:
        if self._app.ready:
            self._app.live.read_ahead(packed)

    def _renew(self) -> None:
        """Rows of the library have changed: everything that shows them is read again, off the GUI thread."""
        app = self._app
        breath.begin()

        def read() -> None:
            breath.end()
            app.windows.dialogs.read_anew()

        def refused(refusal: Refused) -> None:
            breath.end()
            app.complain(refusal)

        app.reload(read, refused)
