"""The cards that something could not be done to, each with the reason; not there while there are none."""

from PySide6.QtWidgets import QListWidget

from assistant.orders.clerk.many import Done
from ui.field import Field
from ui.orders.clerk.telling import left_out
from ui.words import words

say = words("clerk")
LINES = 5


class LeftList(Field):
    """Filled anew with what came of each work."""

    def __init__(self) -> None:
        self.list = QListWidget()
        super().__init__(say("Not possible, and why"), self.list)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(LINES * self.fontMetrics().height())
        self.hide()

    def show_done(self, done: Done) -> None:
        self.list.clear()
        self.list.addItems(left_out(done))
        self.setVisible(bool(done.left))
