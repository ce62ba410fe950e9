"""Opens the windows of the team, each by its name, and does what they want of the rest of the program."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from assistant.scripts.script import Draft
    from ui.app import App
    from ui.team.lead_desk import LeadDesk
    from ui.team.presence import TeamPresence

say = words("team")


class Openings(QObject):
    """The modules of a window are loaded when it is first opened."""

    def __init__(self, app: App, presence: TeamPresence) -> None:
        super().__init__(presence)
        self._app, self._presence, self._room = app, presence, presence.room
        self._makers: dict[str, Callable[[], QWidget]] = {
            "team": self._team,
            "set-up": self._set_up,
            "secret": self._secret,
            "news": self._news,
            "proposals": self._proposals,
            "code": self._code,
            "review": self._review,
            "history": self._history,
            "people": self._people,
        }

    @cached_property
    def lead(self) -> LeadDesk:
        """What a lead's windows have done, on the team's own thread."""
        from ui.team.lead_desk import LeadDesk

        keeper = self._room.keeper
        desk = LeadDesk(lambda: keeper.desk, keeper, keeper.run, lambda: keeper.ending)
        desk.published.connect(self._room.renewed)
        self._room.renewed.connect(desk.changed)
        return desk

    def open(self, name: str) -> None:
        """One of those that the team's window names."""
        self._show(f"team {name}", self._makers[name])

    def refresh(self) -> None:
        """Drafts, proposals or people may be others: a lead's windows that are open read them again."""
        if "lead" in self.__dict__:
            self.lead.changed.emit()

    def propose(self, id: str, draft: Draft | None) -> None:
        """A reply of the library, whosever it is, with another text where one was typed."""
        from assistant.scripts.script import draft_of
        from ui.team.propose_window import ProposeWindow

        if (script := self._app.library.get(id)) is None:
            return
        original = script.id if script.origin == "team" else script.copy_of
        text = draft or draft_of(script)
        own = script.origin != "team" or text != draft_of(script)

        def make() -> QWidget:
            window = ProposeWindow(self._room, original or None, text, own=own)
            window.proposed.connect(lambda: self._app.tell(Notice("success", say("Proposed. A lead will answer it."))))
            return window

        self._show(f"team propose {id}", make)

    def _show(self, name: str, make: Callable[[], QWidget]) -> None:
        if self._app.ready:
            self._app.windows.dialogs.show(name, make)

    def _team(self) -> QWidget:
        from ui.team.team_window import TeamWindow

        window = TeamWindow(self._room)
        window.wanted.connect(self.open)
        return window

    def _set_up(self) -> QWidget:
        from ui.team.setup_window import SetUpWindow

        window = SetUpWindow(self._room)
        window.joined.connect(self._joined)
        return window

    def _secret(self) -> QWidget:
        from ui.team.secret_window import SecretWindow

        return SecretWindow(self._room)

    def _news(self) -> QWidget:
        from ui.team.news_window import NewsWindow

        return NewsWindow(self._room)

    def _proposals(self) -> QWidget:
        from ui.team.proposals_window import ProposalsWindow

        return ProposalsWindow(self._room)

    def _code(self) -> QWidget:
        from ui.team.code_window import CodeWindow

        return CodeWindow(self._room)

    def _review(self) -> QWidget:
        from ui.team.review_window import ReviewWindow

        return ReviewWindow(self.lead)

    def _history(self) -> QWidget:
        from ui.team.history_window import HistoryWindow

        return HistoryWindow(self.lead)

    def _people(self) -> QWidget:
        from ui.team.people_window import PeopleWindow

        return PeopleWindow(self.lead)

    def _joined(self, number: int, starter: bool) -> None:
        """`starter`: what came with the program goes to the bin, unless there is nothing yet in its place."""
        from assistant.scripts.starter import remove_starter

        app = self._app
        if not number:
            app.tell(
                Notice(
                    "success", say("You have joined the team. Nothing is published yet, so the program's replies stay.")
                )
            )
            return
        app.tell(Notice("success", say("You have joined the team. Its replies are in the library now.")))
        if starter:
            app.background.run(lambda: remove_starter(app.library), refused=app.complain)
