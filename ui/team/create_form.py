"""The form for creating a team: what it is called, who owns it, and where its library shall be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.field import Field
from ui.team.passphrase_field import PassphraseField
from ui.team.where_fields import FolderField, LoginFields
from ui.theme import styled
from ui.theme.measures import MEDIUM
from ui.words import words

say = words("team")


class CreateForm(QWidget):
    """`changed` with each key."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.own_name = QLineEdit(), QLineEdit()
        self.where = QComboBox()
        self.where.addItem(say("In a folder that everybody reaches (network drive, cloud drive)"), "folder")
        self.where.addItem(say("On a PostgreSQL server"), "server")
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.setMinimumContentsLength(12)
        self.folder = FolderField(
            say("The team's folder"), say("Leads must be able to write there; agents who propose something as well.")
        )
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://server/database")
        self.address_field = Field(say("Address of the server"), self.address)
        self.server = LoginFields(certificate=True)
        self.set_up = QCheckBox(say("Make the tables first"))
        self.set_up_hint = styled(QLabel(say("The login must own the database for that."), wordWrap=True), "hint")
        self.set_up.setAccessibleDescription(self.set_up_hint.text())
        self.passphrase = PassphraseField()
        self._lay_out()
        self.where.currentIndexChanged.connect(lambda _: self._show_where())
        for line in (self.name, self.own_name, self.folder.line, self.address):
            line.textChanged.connect(self.changed)
        self.server.changed.connect(self.changed)
        self._show_where()

    @property
    def is_on_server(self) -> bool:
        return self.where.currentData() == "server"

    @property
    def is_complete(self) -> bool:
        return self.says_where and bool(self.name.text().strip() and self.own_name.text().strip())

    @property
    def says_where(self) -> bool:
        """Enough to try it."""
        where = self.address.text().strip() and self.server.login.text().strip()
        return bool(where if self.is_on_server else self.folder.line.text().strip())

    def begin(self) -> None:
        self.name.setFocus()

    def place(self) -> str:
        return (self.address if self.is_on_server else self.folder.line).text().strip()

    def values(self) -> dict[str, Any]:
        """What the desk's `create` wants beside the names and the address."""
        return {**self.access(), "set_up": self.set_up.isChecked()} if self.is_on_server else {}

    def access(self) -> dict[str, str]:
        """How one gets in."""
        return self.server.values() if self.is_on_server else {}

    def _show_where(self) -> None:
        server = self.is_on_server
        self.folder.setVisible(not server)
        self.address_field.setVisible(server)
        self.server.setVisible(server)
        self.set_up.setVisible(server)
        self.set_up_hint.setVisible(server)
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        own_name = Field(
            say("Your name"), self.own_name, say("You will own the team: your key alone lets people in and out.")
        )
        column.addWidget(Field(say("Name of the team"), self.name))
        column.addWidget(own_name)
        column.addWidget(Field(say("Where its library shall be"), self.where))
        for part in (self.folder, self.address_field, self.server, self.set_up, self.set_up_hint, self.passphrase):
            column.addWidget(part)
        column.addStretch(1)
