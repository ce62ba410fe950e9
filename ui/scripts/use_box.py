"""Shows only scripts that nobody has used for a while, for whoever clears up."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QComboBox

from assistant.scripts.script import Script
from ui.words import words

say = words("library_work")

DAYS = (30, 90, 180)


class UseBox(QComboBox):
    """A script that is younger than that, or was changed since, is not called unused."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Use"))
        self.addItem(say("Used or not"), 0)
        for days in DAYS:
            self.addItem(say("Not used for {days} days", days=days), days)

    def taking(self) -> Callable[[Script], bool] | None:
        """What is chosen now, for any thread; None takes every script."""
        if not (days := self.currentData()):
            return None
        since = datetime.now(UTC) - timedelta(days=days)
        return lambda script: all(at is None or at < since for at in (script.last_used, script.changed_at))
