"""The form for joining a team: the code that a lead has sent, who joins, and what this computer needs beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.refusal import Refused
from ui.field import Field
from ui.team.passphrase_field import PassphraseField
from ui.team.where_fields import FolderField, LoginFields, is_server
from ui.theme import styled
from ui.theme.measures import MEDIUM
from ui.words import words
from ui.words.reasons import sentence
from ui.wrapping_check import WrappingCheck

if TYPE_CHECKING:
    from assistant.team.join_code import JoinCode

say = words("team")


class JoinForm(QWidget):
    """`changed` with each key. `code` is None until a whole one stands there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code: JoinCode | None = None
        self.code_text = QPlainTextEdit(tabChangesFocus=True)
        self.code_text.setFixedHeight(5 * self.fontMetrics().height())
        self.code_field = Field(
            say("Join code"), self.code_text, say("The text that begins with MH1-, as it was sent to you.")
        )
        self.code_field.offer_aid(say("Paste"), "Ctrl+V").clicked.connect(self.paste)
        self.own_name = QLineEdit()
        self.name_field = Field(say("Your name"), self.own_name, say("Your lead sees it beside what you propose."))
        self.folder = FolderField(
            say("The team's folder"), say("As this computer reaches it: another drive letter is all right.")
        )
        self.server = LoginFields()
        self.passphrase = PassphraseField()
        self.starter = WrappingCheck(say("Put the program's own replies away"), checked=True)
        starter_hint = styled(QLabel(say("They go to the bin, and can be restored."), wordWrap=True), "hint")
        self.starter.setAccessibleDescription(starter_hint.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (
            self.code_field,
            self.name_field,
            self.folder,
            self.server,
            self.passphrase,
            self.starter,
            starter_hint,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.code_text.textChanged.connect(self._read_code)
        self.own_name.textChanged.connect(self.changed)
        self.folder.line.textChanged.connect(self.changed)
        self.server.changed.connect(self.changed)
        self._show_code()

    @property
    def is_complete(self) -> bool:
        return self.says_where and bool(self.own_name.text().strip())

    @property
    def says_where(self) -> bool:
        """Enough to try it."""
        return self.code is not None and bool(
            self.server.login.text().strip() if is_server(self.code.address) else self.folder.line.text().strip()
        )

    def begin(self) -> None:
        """A code on the clipboard is most likely the one."""
        if not self.code_text.toPlainText() and _read(text := QApplication.clipboard().text()) is not None:
            self.code_text.setPlainText(text.strip())
        (self.own_name if self.code else self.code_text).setFocus()

    def paste(self) -> None:
        self.code_text.setPlainText(QApplication.clipboard().text().strip())
        self.own_name.setFocus()

    def values(self) -> dict[str, str]:
        """What the desk's `join` wants beside the code and the name."""
        if self.code is not None and is_server(self.code.address):
            return self.server.values()
        folder = self.folder.line.text().strip()
        return {"folder": "" if self.code is not None and folder == self.code.address else folder}

    def _read_code(self) -> None:
        before, self.code = self.code, _read(self.code_text.toPlainText())
        if self.code and self.code != before:
            self.folder.line.setText("" if is_server(self.code.address) else self.code.address)
        self._show_code()
        self.changed.emit()

    def _show_code(self) -> None:
        code, typed = self.code, self.code_text.toPlainText().strip()
        self.code_field.complain(sentence("team_code_unreadable") if typed and code is None else "")
        if code is not None:
            self.code_field.note.tell(say('The team "{name}", at {address}', name=code.name, address=code.address))
        server = code is not None and is_server(code.address)
        self.folder.setVisible(code is not None and not server)
        self.server.setVisible(server)


def _read(text: str) -> JoinCode | None:
    from assistant.team.join_code import read

    try:
        return read(text)
    except Refused:
        return None
