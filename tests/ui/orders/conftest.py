"""An order room on screen, with a desk in memory behind it and a clerk's hands to use it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.orders.card import Card, Details
from assistant.orders.desk import OrderDesk
from assistant.orders.office import OrderOffice
from tests.fake_order_stores import fake_office
from ui.background import Background
from ui.orders.form.unsaved import Unsaved
from ui.orders.room import OrderRoom

SETTINGS = {
    "shop.name": "名美",
    "order.required": "item\nquantity\ncontact\nphone\naddress",
    "order.template": "",
    "day.begins": 4,
    "agent.number": "",
    "order.picture_masked": True,
    "followup.unpaid_hours": 12,
}


class Clerk:
    """Opens the room, types into it, and hears what it says to the App."""

    def __init__(self, qtbot: QtBot, background: Background, office: OrderOffice) -> None:
        self.qtbot, self.background, self.office, self.desk = qtbot, background, office, office.orders
        self.settings: dict[str, object] = dict(SETTINGS)
        self.kept: dict[str, Any] = {}
        self.inserted: list[tuple[str, str]] = []
        self.pictures: list[tuple[bytes, str]] = []
        self.notices: list[tuple[str, str]] = []

    def open(self, draft: dict[str, Any] | None = None, width: int = 380) -> OrderRoom:
        self.tab = tab = OrderRoom(self.background, self.office, self.settings.__getitem__, self._keep, draft)
        self.qtbot.addWidget(tab)
        tab.insert_wanted.connect(lambda text, card: self.inserted.append((text, card)))
        tab.picture_wanted.connect(lambda picture, card: self.pictures.append((picture, card)))
        tab.notice.connect(lambda text, kind: self.notices.append((kind, text)))
        tab.resize(width, 600)
        tab.show()
        self.settle()
        return tab

    def settle(self) -> None:
        """Until everything asked of the worker thread has been answered, and what the answers asked as well."""
        for _ in range(3):
            answers: list[None] = []
            self.background.run(lambda: None, answers.append)
            self.qtbot.waitUntil(lambda answers=answers: bool(answers))

    def fill(self, details: Details) -> None:
        """Types all fields, as far as the form can tell."""
        self.tab.page.restore(Unsaved(details))

    def type(self, field: str, text: str) -> None:
        editor = self.tab.page.form.fields[field].editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        if editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            written = QInputMethodEvent()
            written.setCommitString(text)  # as an input method gives it: keys alone write no Chinese
            QApplication.sendEvent(editor, written)

    def press(self, keys: str) -> None:
        """A combination such as "Ctrl+S", where the cursor is."""
        QTest.keySequence(self.tab.focusWidget() or self.tab, keys)
        self.settle()

    def note(self, field: str) -> str:
        """What is said at a field."""
        return self.tab.page.form.fields[field].note.text()

    def on_file(self, details: Details) -> Card:
        card = self.desk.new(details)
        self.tab.open_card(card.id)
        self.settle()
        return card

    def _keep(self, draft: dict[str, Any]) -> None:
        self.kept = draft


@pytest.fixture
def office() -> OrderOffice:
    return fake_office(SETTINGS)


@pytest.fixture
def desk(office: OrderOffice) -> OrderDesk:
    return office.orders


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


@pytest.fixture
def clerk(qtbot: QtBot, background: Background, office: OrderOffice) -> Clerk:
    return Clerk(qtbot, background, office)
