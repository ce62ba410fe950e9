"""Asks for a name in a small window of its own, wide enough for its title, and returns at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget

WIDTH = 22  # lines of text


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """The title of the window, what stands above the name, and the words on its two buttons."""

    title: str
    label: str
    yes: str
    no: str


def ask_for_name(
    parent: QWidget, question: NameQuestion, then: Callable[[str], object], name: str = ""
) -> QInputDialog:
    """`then` gets the name exactly as it was typed over `name`."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(question.title)
    dialog.setLabelText(question.label)
    dialog.setTextValue(name)
    dialog.setOkButtonText(question.yes)
    dialog.setCancelButtonText(question.no)
    dialog.textValueSelected.connect(then)
    dialog.resize(WIDTH * dialog.fontMetrics().height(), dialog.sizeHint().height())
    dialog.open()
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())  # some styles put pictures on them, and no other button of ours has one
    return dialog
