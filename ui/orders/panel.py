"""One aid beside the form: a bar with its title and the way back, below it what it helps with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("orders")


class Panel(QWidget):
    """What panels share. A panel adds its parts to `column`; the room carries out what its signals want.

    `look` tells it what stands in the form: when it is opened, and whenever that changes while it is shown.
    """

    back_wanted = Signal()
    fill_wanted = Signal(object)  # {field: what shall stand in it}
    insert_wanted = Signal(str)  # a text for the chat
    copy_wanted = Signal(str)
    notice = Signal(str, str)  # as `OrderTab.notice`
    refused = Signal(object)  # Refused
    open_wanted = Signal(str)  # the id of a card
    changed = Signal()  # something was written that the form and the list of cards may have to tell

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        back = styled(QPushButton(say("Back")), "quiet")
        back.clicked.connect(self.back_wanted)
        bar = styled(QWidget(), "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.addWidget(styled(QLabel(title), "section"), 1)
        row.addWidget(back)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(bar)

    def look(self, details: Details, card: Card | None) -> None:
        """Takes in what stands in the form and which card is open, None for a new one."""

    def keep(self) -> None:
        """What was typed goes to the disk: the program may end."""

    def start(self) -> None:
        """Puts the cursor where somebody would begin."""
        self.setFocus()

    def send(self) -> bool:
        """The key for the chat was pressed in the panel. False: it has no text, and the card's is meant."""
        return False

    def copy(self) -> bool:
        """The same for the key that copies."""
        return False
