"""A clerk's desk with cards in memory behind it; what it opens and changes is heard."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from assistant.orders.card import Card, State
from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.profiles import as_rows
from assistant.orders.office import OrderOffice
from assistant.orders.shop.rows import Kind
from tests.make import SHOES
from tests.ui.orders.conftest import SETTINGS
from ui.background import Background
from ui.orders.clerk.desk import ClerkDesk, InList
from ui.orders.clerk.window import ClerkWindow

WAY = (State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED)


@dataclass
class Shop:
    """The office behind the windows, and what came out of them."""

    qtbot: QtBot
    background: Background
    office: OrderOffice
    changed: list[Card] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = ClerkDesk(
            self.background,
            self.office,
            SETTINGS.__getitem__,
            self.changed.extend,
            self.opened.append,
        )

    def card(self, state: State = State.CONFIRMED, **fields: str) -> Card:
        """One more on file that has come this far."""
        card = self.office.orders.new(replace(SHOES, **fields))
        for step in WAY[: WAY.index(state) + 1] if state in WAY else ():
            card = self.office.orders.move(card.id, step)
        return card

    def open(self, make: type[ClerkWindow], in_list: InList | None = None) -> ClerkWindow:
        window = make(self.desk)
        self.qtbot.addWidget(window)
        window.show()
        window.look(in_list or InList())
        self.settle()
        return window

    def settle(self) -> None:
        """Until the worker has answered, and what its answers asked as well."""
        for _ in range(3):
            answers: list[None] = []
            self.background.run(lambda: None, answers.append)
            self.qtbot.waitUntil(lambda answers=answers: bool(answers))

    def until_done(self, window: ClerkWindow) -> str:
        """Until its work has ended; what the window says then."""
        self.qtbot.waitUntil(lambda: not window.doing.busy)
        self.settle()
        return window.doing.outcome.text

    def give_file(self, window: ClerkWindow, path: Path) -> None:
        """Chooses it in the file dialog that is open."""
        chooser = window.findChild(QFileDialog)
        chooser.setDirectory(str(path.parent))
        chooser.selectFile(str(path))
        chooser.accept()

    @property
    def kept(self) -> tuple[Profile, ...]:
        """The profiles on file."""
        return self.office.shop_tables.profiles()

    def keep(self, *profiles: Profile) -> None:
        self.office.shop_tables.save(Kind.PROFILES, "", as_rows(profiles))


@pytest.fixture
def shop(qtbot: QtBot, background: Background, office: OrderOffice) -> Iterator[Shop]:
    shop = Shop(qtbot, background, office)
    yield shop
    shop.desk.works.stop()
