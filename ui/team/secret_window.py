"""Asks for the password of the team's server, or for the passphrase of the own key, where nothing keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.field import Field
from ui.orders.clerk.doing import Doing
from ui.scripts.work_layout import lay_out, open_at
from ui.team.telling import PASSPHRASE
from ui.team.whole_label import WholeLabel
from ui.team.work import show_share
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from assistant.team.standing import Pulled
    from ui.team.room import TeamRoom

say = words("team")


class SecretWindow(QDialog):
    """Not modal. Closes once the library could be reached with it; what was typed stays in no field."""

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._is_passphrase = bool(room.trouble and room.trouble.reason in PASSPHRASE)
        self.setWindowTitle(say("Passphrase of the team key") if self._is_passphrase else say("Password of the server"))
        trouble = room.trouble
        self.why = WholeLabel(sentence(trouble.reason, **trouble.facts) if trouble else "")
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        label = say("Passphrase") if self._is_passphrase else say("Password")
        self.field = Field(label, self.secret)
        self.doing = Doing(room, lambda _: self._enable())
        show_share(self.doing)
        self.later = QPushButton(say("Later"))
        self.go_on = styled(QPushButton(say("Go on")), "primary")
        self.go_on.setDefault(True)
        for button, do in ((self.later, self.close), (self.go_on, self._go_on)):
            button.clicked.connect(do)
        self.later.setAutoDefault(False)
        self.secret.textChanged.connect(lambda _: self._enable())
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self._lay_out()
        self._enable()
        self.secret.setFocus()

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _go_on(self) -> None:
        keeper, progress, typed = self._room.keeper, self.doing.work.progress, self.secret.text()
        locked = self._is_passphrase

        def go_on() -> Pulled:
            (keeper.desk.unlock if locked else keeper.desk.sign_in)(typed)
            return keeper.desk.pull(progress)

        self.doing.begin(say("Fetching the library"), 0, go_on, self._pulled)
        self.secret.clear()

    def _pulled(self, pulled: Pulled) -> None:
        self._room.is_well()
        self._room.took_over(pulled)
        self.close()

    def _enable(self) -> None:
        self.go_on.setEnabled(bool(self.secret.text()) and not self.doing.busy)

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.why)
        inside.addWidget(self.field)
        inside.addStretch(1)
        lay_out(self, page, (self.doing,), (None, self.later, self.go_on))
        open_at(self, QSize(22, 12))
