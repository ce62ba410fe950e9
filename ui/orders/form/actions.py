"""What can be done with the form: insert, save, copy, begin a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("orders")

MIDDLE = Qt.AlignmentFlag.AlignVCenter  # without it, the lowest button's height is the limit for all
KEYS = {
    "insert": "Ctrl+Return",
    "picture": "Ctrl+Shift+Return",
    "save": "Ctrl+S",
    "new": "Ctrl+N",
    "copy": "Ctrl+Shift+C",
}


class Actions(QWidget):
    """The bar below the form."""

    insert_wanted = Signal()
    picture_wanted = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.insert = styled(QPushButton(say("Insert into the chat")), "primary")
        self.insert.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save = QPushButton(say("Save"))
        self.picture = _tool("picture", say("Insert as a picture"), KEYS["picture"])
        self.copy = _tool("copy", say("Copy the text"), KEYS["copy"])
        self.new = _tool("add", say("New card"), KEYS["new"])
        self.insert.setToolTip(_keys(say("Insert into the chat"), KEYS["insert"]))
        self.save.setToolTip(_keys(say("Save"), KEYS["save"]))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        for button, wanted in (
            (self.insert, self.insert_wanted),
            (self.picture, self.picture_wanted),
            (self.save, self.save_wanted),
            (self.copy, self.copy_wanted),
            (self.new, self.new_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button, 1 if button is self.insert else 0, MIDDLE)

    def allow(self, *, insert: bool, save: bool) -> None:
        self.insert.setEnabled(insert)
        self.picture.setEnabled(insert)
        self.save.setEnabled(save)


def _tool(name: str, label: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAccessibleName(label)
    button.setToolTip(_keys(label, keys))
    return button


def _keys(label: str, keys: str) -> str:
    return f"{label} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
