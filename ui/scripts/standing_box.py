"""Shows only scripts that run out soon, or that agents do not find now."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox

from assistant.scripts.parts import PLAIN
from assistant.scripts.script import Script
from assistant.scripts.standing import Standing, runs_out, standing
from ui.scripts.in_force import Here
from ui.words import words

say = words("duplicates")

SOON = 7  # days


class StandingBox(QComboBox):
    """`here` says which day it is, and in which shop."""

    def __init__(self, here: Here) -> None:
        super().__init__()
        self._here = here
        self.setAccessibleName(say("Days and shops"))
        self.addItem(say("On any day"), "")
        self.addItem(say("Expiring within {days} days", days=SOON), "soon")
        self.addItem(say("Expired"), Standing.EXPIRED)
        self.addItem(say("Not yet in use"), Standing.NOT_YET)
        self.addItem(say("Only for other shops"), Standing.ELSEWHERE)

    def taking(self) -> Callable[[Script], bool] | None:
        """What is chosen now, for any thread; None takes every script."""
        if not (wanted := self.currentData()):
            return None
        day, shop = self._here()

        def takes(script: Script) -> bool:
            if script.parts is PLAIN:
                return False
            validity = script.parts.validity
            return runs_out(validity, day, SOON) if wanted == "soon" else standing(validity, day, shop) == wanted

        return takes

    def hint(self) -> str:
        """What an empty list says; "" while all are shown."""
        if not self.currentData():
            return ""
        return say("No script here is “{what}”. Choose “On any day” to see all.", what=self.currentText())
