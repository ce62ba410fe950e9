"""Asks before something that cannot be taken back; the safe answer is the one Enter gives."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.words import words


def ask(parent: QWidget, question: str, detail: str, answers: dict[str, Callable[[], None]]) -> QMessageBox:
    """Opens the question and returns at once. `answers` are buttons and what each does; "Cancel", which does
    nothing, is added, stands on Enter and Esc."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, parent.windowTitle(), question, parent=parent)
    box.setInformativeText(detail)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for label, do in answers.items():
        box.addButton(label, QMessageBox.ButtonRole.AcceptRole).clicked.connect(do)
    cancel = box.addButton(words("library")("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.open()
    return box
