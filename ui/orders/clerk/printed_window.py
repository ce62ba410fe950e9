"""Marks many cards as printed at once; those that cannot be are named with the reason, and all of it can be undone."""

from PySide6.QtCore import QSize

from assistant.orders.card import State
from assistant.orders.clerk.many import Done, mark_printed, take_back_moves
from ui.orders.clerk.choosing import ChoosingWindow
from ui.orders.clerk.desk import ClerkDesk
from ui.orders.clerk.gathering import cards_of
from ui.orders.clerk.left_list import LeftList
from ui.orders.clerk.telling import told
from ui.words import words

say = words("clerk")


class PrintedWindow(ChoosingWindow):
    """For who has just printed the waybills of what was exported or selected."""

    def __init__(self, desk: ClerkDesk) -> None:
        super().__init__(desk, say("Mark as printed"), say("Mark as printed"))
        self.left = LeftList()
        self.rows.addWidget(self.left, 1)
        self.rows.addStretch()
        self.lay_out(QSize(28, 32))
        self.do.clicked.connect(lambda _: self.mark())

    def mark(self) -> None:
        work, orders = self.doing.work, self.desk.office.orders
        cards = cards_of(work, orders, self.which.selected, self.which.wanted)

        unprinted = (card for card in cards if card.state is not State.PRINTED)
        self.doing.begin(
            say("Marking the cards"),
            self.found,
            lambda: mark_printed(unprinted, orders, work.progress, work.ask),
            self._marked,
        )

    def _marked(self, done: Done) -> None:
        self._show(done, say("Cards marked as printed: {count}."), say("Undo") if done.written else "")

    def _undo(self, done: Done) -> None:
        work, orders = self.doing.work, self.desk.office.orders
        self.doing.begin(
            say("Taking it back"),
            len(done.written),
            lambda: take_back_moves(done, orders, work.progress, work.ask),
            lambda back: self._show(back, say("Cards that are as before: {count}.")),
        )

    def _show(self, done: Done, success: str, undo: str = "") -> None:
        self.desk.changed([step.after for step in done.written])
        self.left.show_done(done)
        self.doing.tell(*told(done, success), undo, lambda: self._undo(done))
        self.count_cards()
