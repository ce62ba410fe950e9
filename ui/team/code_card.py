"""The join code to be passed on: as text with a button that copies it, and as a QR code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.team.qr import QrCode
from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("team")


class CodeCard(QWidget):
    """`copied` once it is on the clipboard."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        label = styled(QLabel(say("Join code")), "label")
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(say("Join code"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFixedHeight(5 * self.fontMetrics().height())
        label.setBuddy(self.text)
        hint = say(
            "Send it to everybody who shall use the library, by chat or by mail. It says where the library is and "
            "proves that it is yours; there is no secret in it."
        )
        self.hint = styled(QLabel(hint, wordWrap=True), "hint")
        self.copy = styled(QPushButton(say("Copy the code")), "primary")
        self.copy.clicked.connect(self._copy)
        self.said = styled(QLabel(), "hint")
        self.qr = QrCode()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (label, self.text, self.hint):
            column.addWidget(part)
        column.addSpacing(SMALL)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.qr)
        column.addStretch(1)

    def show_code(self, code: str) -> None:
        self.text.setPlainText(code)
        self.qr.show_text(code)
        self.said.clear()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(say("Copied."))
        self.copied.emit()
