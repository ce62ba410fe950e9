"""Where a team's library is: a folder that everybody reaches, or a server with a login for each person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.field import Field
from ui.theme.measures import SMALL
from ui.words import words

say = words("team")

SERVER = ("postgresql:", "postgres:")


def is_server(address: str) -> bool:
    return address.strip().lower().startswith(SERVER)


class FolderField(Field):
    """A folder, typed or chosen."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, hint)
        self.offer_aid(say("Choose…"), "Ctrl+O").clicked.connect(self.choose)

    def choose(self) -> QFileDialog:
        chooser = QFileDialog(self, say("The team's folder"), self.line.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.line.setText)
        chooser.open()
        return chooser


class LoginFields(QWidget):
    """The name and the password that the server knows; with `certificate` also what proves the server. `changed` with
    each key."""

    changed = Signal()

    def __init__(self, *, certificate: bool = False) -> None:
        super().__init__()
        self.login, self.password = QLineEdit(), QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.certificate = QPlainTextEdit(tabChangesFocus=True)
        self.certificate.setFixedHeight(4 * self.fontMetrics().height())
        self.fields = {
            "login": Field(say("Your name on the server"), self.login),
            "password": Field(
                say("Your server password"),
                self.password,
                say("It is kept in the system's keyring; where there is none, you are asked at each start."),
            ),
        }
        if certificate:
            self.fields["certificate"] = Field(
                say("Certificate of the server"),
                self.certificate,
                say("The text that begins with BEGIN CERTIFICATE. It travels in the join code and proves the server."),
            )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for field in self.fields.values():
            column.addWidget(field)
        for line in (self.login, self.password):
            line.textChanged.connect(self.changed)

    def values(self) -> dict[str, str]:
        typed = {"login": self.login.text().strip(), "password": self.password.text()}
        if "certificate" in self.fields:
            typed["certificate"] = self.certificate.toPlainText().strip()
        return typed

    def clear(self) -> None:
        """A password stays nowhere once it was used."""
        self.password.clear()
