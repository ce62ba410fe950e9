"""The button that tries a team's folder or server before anything is joined or created there, and says how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.orders.clerk.doing import Doing
    from ui.team.create_form import CreateForm
    from ui.team.join_form import JoinForm
    from ui.team.room import TeamRoom

say = words("team")

KEYS = "Ctrl+T"


class PlaceTrial(QPushButton):
    """`for_join` and `for_create` try what their form says; nothing is changed by it."""

    def __init__(self, room: TeamRoom, doing: Doing, test: Callable[[], None]) -> None:
        super().__init__(say("Test the connection"))
        self._room, self._doing = room, doing
        self.setToolTip(KEYS)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _: test())
        QShortcut(QKeySequence(KEYS), self, self.click)

    def for_join(self, form: JoinForm) -> None:
        keeper, code, where = self._room.keeper, form.code_text.toPlainText(), form.values()

        def found(number: int) -> None:
            if number:
                self._tell("success", say("The team's library is there: release {number}.", number=number))
            else:
                self._tell("success", say("The team's library is there. Nothing is published in it yet."))

        self._doing.begin(say("Testing the connection"), 0, lambda: keeper.desk.found_by_code(code, **where), found)

    def for_create(self, form: CreateForm) -> None:
        keeper, place, where, server = self._room.keeper, form.place(), form.access(), form.is_on_server

        def tried(ready: bool) -> None:
            if not server:
                self._tell("success", say("The folder is there and can be written to."))
            elif ready:
                self._tell("success", say("The server answers and has its tables."))
            elif form.set_up.isChecked():
                self._tell("success", say("The server answers. Its tables are made when the team is created."))
            else:
                self._tell("warning", say("The server answers, but has no tables yet: tick the box that makes them."))

        self._doing.begin(say("Testing the connection"), 0, lambda: keeper.desk.is_ready(place, **where), tried)

    def _tell(self, kind: Literal["success", "warning"], said: str) -> None:
        self._doing.tell(kind, said)
        self.setFocus()
