"""The window of the shop's tables, and a team lead's hands to use it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from assistant.orders.office import OrderOffice
from assistant.orders.shop.rows import Kind, Rows
from tests.fake_order_stores import FakeOrderStores, fake_office
from ui.background import Background
from ui.orders.shop.table_page import TablePage
from ui.orders.shop.window import ShopTablesWindow

SETTINGS = {"shop.name": "名美"}


class Lead:
    """Opens the window and works in it by keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.background = Background()
        self.stores = FakeOrderStores()
        self.office: OrderOffice = fake_office(SETTINGS, stores=self.stores)
        self.window = ShopTablesWindow(self.background, self.office, "名美")
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            answers: list[None] = []
            self.background.run(lambda: None, answers.append)
            self.qtbot.waitUntil(lambda answers=answers: bool(answers))

    def go_to(self, kind: Kind) -> TablePage:
        self.window.tabs.setCurrentIndex(list(self.window.pages).index(kind))
        return self.window.pages[kind]

    def at(self, page: TablePage, row: int, column: str) -> None:
        page.view.setFocus()
        page.view.setCurrentIndex(page.model.index(row, page.model.columns.index(column)))

    def press(self, keys: str) -> None:
        QTest.keySequence(self.window.focusWidget(), keys)
        self.settle()

    def choose_shop(self, name: str) -> None:
        self.window.shops.setCurrentIndex(self.window.shops.findText(name))
        self.window.shops.activated.emit(self.window.shops.currentIndex())

    def type(self, page: TablePage, row: int, column: str, text: str) -> None:
        """Into a cell, as by hand."""
        self.at(page, row, column)
        self.press("F2")
        editor = next(box for box in page.view.viewport().findChildren(QLineEdit) if box.isVisible())
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def on_file(self, kind: Kind, shop: str = "") -> Rows | None:
        return self.stores.shop_tables.kept.get((kind, shop))


@pytest.fixture
def lead(qtbot: QtBot) -> Iterator[Lead]:
    lead = Lead(qtbot)
    yield lead
    lead.background.stop()
