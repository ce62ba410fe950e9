"""Takes somebody into the team: name, key and role, and a login where there is a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assistant.team.people import Role
from ui.alive import while_alive
from ui.field import Field
from ui.scripts.work_layout import lay_out, open_at
from ui.team.people_names import role_told
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM
from ui.words import words

if TYPE_CHECKING:
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

KEY_LENGTH = 64  # hexadecimal digits
GIVEN = (Role.AGENT, Role.AUTHOR, Role.LEAD)


class PersonForm(QDialog):
    """`on_server`: nobody joins without a login there, so it is made first; the key comes when the person has joined,
    with the same name again."""

    def __init__(self, desk: LeadDesk, parent: QWidget | None = None, *, on_server: bool) -> None:
        super().__init__(parent)
        self._desk, self._on_server = desk, on_server
        self.setWindowTitle(say("Add a person"))
        self.name = Field(say("Person's name"), QLineEdit(), say("As the others know this person."))
        self.role = QComboBox()
        for role in GIVEN:
            self.role.addItem(role_told(role), role)
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        copied = say("64 characters that the person copies in “People”.")
        later = say("May stay empty until the person has joined with the login, and copies it in “People”.")
        self.key = Field(say("Public key"), QLineEdit(), later if on_server else copied)
        self.login = Field(
            say("Login on the server"), QLineEdit(), say("Small letters, digits and _. Empty for who has one already.")
        )
        self.password = Field(
            say("First password"), QLineEdit(), say("Tell it the person; the server never sees it in the clear.")
        )
        self.said = styled(QLabel(wordWrap=True), "error")
        self.said.hide()
        self.cancel = QPushButton(say("Cancel"))
        self.add = styled(QPushButton(say("Add")), "primary")
        self._connect()
        self._lay_out()

    def save(self) -> None:
        if self._wrong():
            return
        self.add.setEnabled(False)
        self.said.hide()
        texts = [field.editor.text().strip() for field in (self.name, self.key, self.login)]
        name, key, login = texts
        done = while_alive(self, lambda _: self.accept())
        role = Role(self.role.currentData())
        self._desk.add_person(name, key, role, login, self.password.editor.text(), lambda: done(None))

    def _wrong(self) -> bool:
        """What is wrong stands at its field."""
        needed = [(self.name, say("Please give a name."))]
        login, key = (field.editor.text().strip() for field in (self.login, self.key))
        if self._on_server and not key:
            needed.append((self.login, say("Please give a login.")))
        if self._on_server and (login or not key):
            needed.append((self.password, say("Please give a password.")))
        for field, sentence in needed:
            if not field.editor.text().strip():
                field.complain(sentence)
                field.editor.setFocus()
                return True
        if not _is_key(key) and (key or not self._on_server):
            self.key.complain(say("That is no public key: it has 64 characters, digits and a to f."))
            self.key.editor.setFocus()
            return True
        return False

    def _refused(self, sentence: str) -> None:
        self.add.setEnabled(True)
        self.said.setText(sentence)
        self.said.show()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self.save)
        self.add.setToolTip("Ctrl+S")
        for button in (self.cancel, self.add):
            button.setAutoDefault(False)
        self.add.setDefault(True)
        for field in (self.name, self.key, self.login, self.password):
            field.editor.textEdited.connect(lambda _, field=field: field.settle())
        self._desk.refused.connect(self._refused)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        fields = [self.name, Field(say("Role"), self.role), self.key]
        for field in fields + ([self.login, self.password] if self._on_server else []):
            column.addWidget(field)
        column.addWidget(self.said)
        column.addStretch()
        lay_out(self, page, (), (None, self.cancel, self.add))
        open_at(self, QSize(28, 30 if self._on_server else 24))


def _is_key(text: str) -> bool:
    return len(text) == KEY_LENGTH and all(letter in "0123456789abcdef" for letter in text.lower())
