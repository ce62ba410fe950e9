"""Where somebody may give a passphrase for the key that is about to be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.field import Field
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.desk import TeamDesk

say = words("team")


class PassphraseField(Field):
    """May stay empty; what was typed stays no longer than it is used."""

    def __init__(self) -> None:
        self.line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        super().__init__(
            say("Passphrase (optional)"),
            self.line,
            say("Where the system has no keyring, your key lies in a file; with a passphrase nobody else can use it."),
        )

    def before(self) -> Callable[[TeamDesk], None]:
        """What the desk is told before it makes a key."""
        typed = self.line.text()

        def unlock(desk: TeamDesk) -> None:
            if typed:
                desk.unlock(typed)

        return unlock
