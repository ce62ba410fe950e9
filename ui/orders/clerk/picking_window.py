"""Prints the picking list of the chosen cards as a PDF, and offers to open it."""

from pathlib import Path

from PySide6.QtCore import QSize

from ui.orders.clerk.choosing import ChoosingWindow
from ui.orders.clerk.desk import ClerkDesk
from ui.orders.clerk.gathering import cards_of
from ui.orders.clerk.window import today
from ui.words import words

say = words("clerk")


class PickingWindow(ChoosingWindow):
    """The buyers' names, phones and addresses are masked on it; special wishes are not."""

    def __init__(self, desk: ClerkDesk) -> None:
        super().__init__(desk, say("Picking list"), say("Make the list…"))
        self.rows.addStretch()
        self.lay_out(QSize(28, 28))
        self.do.clicked.connect(lambda _: self._choose())

    def write(self, file: str) -> None:
        from ui.orders.papers.picking_list import write_picking_list  # a printed list is seldom asked for

        path = Path(file).with_suffix(".pdf")
        work, shop = self.doing.work, str(self.desk.setting("shop.name"))
        cards = cards_of(work, self.desk.office.orders, self.which.selected, self.which.wanted)
        self.doing.begin(
            say("Setting the list"),
            self.found,
            lambda: write_picking_list(path, cards, shop, work.progress),
            lambda count: self._tell(path, count),
        )

    def _choose(self) -> None:
        name = say("Picking list {date}", date=today()) + ".pdf"
        self.choose_file(say("Picking list"), name, "PDF (*.pdf)").fileSelected.connect(self.write)

    def _tell(self, path: Path, count: int) -> None:
        if count < 0:
            self.doing.tell("info", say("Cancelled: nothing was written."))
            return
        said = say("Orders on {name}: {count}.", name=path.name, count=count)
        self.doing.tell("success", said, say("Open it"), lambda: self.desk.open(path))
