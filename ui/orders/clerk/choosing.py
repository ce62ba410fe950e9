"""A clerk's window that begins with the question which cards, and says how many that are."""

from PySide6.QtWidgets import QLabel

from ui.alive import while_alive
from ui.orders.clerk.desk import ClerkDesk, InList
from ui.orders.clerk.which import WhichCards
from ui.orders.clerk.window import ClerkWindow
from ui.theme import styled
from ui.words import words

say = words("clerk")


class ChoosingWindow(ClerkWindow):
    """`found` are the cards that were counted last."""

    def __init__(self, desk: ClerkDesk, title: str, do: str) -> None:
        super().__init__(desk, title, do)
        self.which = WhichCards(InList(), int(str(desk.setting("day.begins"))))
        self.count = styled(QLabel(), "hint")
        self.found = self._asked = 0
        self.rows.addWidget(self.which)
        self.rows.addWidget(self.count)
        self.which.changed.connect(self.count_cards)

    def look(self, in_list: InList) -> None:
        self.which.look(in_list)
        self.count_cards()

    def can_begin(self) -> bool:
        return self.found > 0

    def count_cards(self) -> None:
        """How many cards that is, for who chooses and for the progress."""
        self._asked += 1
        asked, wanted, orders = self._asked, self.which.wanted, self.desk.office.orders

        def counted(count: int) -> None:
            if asked == self._asked:
                self.found = count
                self.do.setEnabled(self.can_begin() and not self.doing.busy)
                self.count.setText(say("Cards: {count}", count=count) if count else say("No card is like this."))

        if self.which.selected:
            counted(len(self.which.selected))
        else:
            self.desk.background.run(
                lambda: orders.count(wanted), while_alive(self, counted), while_alive(self, self.doing.refuse)
            )
