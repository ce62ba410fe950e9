"""The catalogue's window: every item found, changed alone or with many, and every step taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores
from tests.ui.orders.catalogue.conftest import BOOTS, SHOES
from ui.background import Background
from ui.orders.catalogue.window import CatalogueWindow


def settle(qtbot: QtBot, background: Background) -> None:
    for _ in range(3):
        answers: list[None] = []
        background.run(lambda: None, answers.append)
        qtbot.waitUntil(lambda answers=answers: bool(answers))


def press(window: QWidget, key: Qt.Key, ctrl: bool = False) -> None:
    """Where the cursor of this window is, which is brought to the front."""
    window.activateWindow()
    while QApplication.activeWindow() is not window:
        QTest.qWait(1)
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.focusWidget() or window, key, modifier)


@pytest.fixture
def window(qtbot: QtBot, background: Background, office: OrderOffice) -> Iterator[CatalogueWindow]:
    window = CatalogueWindow(background, office)
    qtbot.addWidget(window)
    window.settle = lambda: settle(qtbot, background)
    window.show()
    window.activateWindow()
    window.settle()
    return window


def codes(window: CatalogueWindow) -> list[str]:
    if window._pages.currentWidget() is window.hint:
        return []
    return [window.table.scripts.script(row).code for row in range(window.table.scripts.rowCount())]


def on_disk(stores: FakeOrderStores) -> dict[str, Item]:
    return {item.code: replace(item, changed_at=None) for item in stores.items.items()}


def test_all_items_are_listed_by_code_and_found_by_typing(window: CatalogueWindow, qtbot: QtBot):
    assert codes(window) == ["A-1027", "B-20", "C-3", "D-4"]
    QTest.keyClicks(window.filter, "xbx")
    qtbot.waitUntil(lambda: codes(window) == ["A-1027"])
    window.filter.setText("nothing such")
    qtbot.waitUntil(lambda: codes(window) == [])
    assert window.hint.text() == "No item fits “nothing such”. Try fewer letters."


def test_the_stock_of_several_items_is_changed_at_once_and_taken_back(window: CatalogueWindow, stores: FakeOrderStores):
    before = on_disk(stores)
    window.table.select({SHOES.id, BOOTS.id})
    window.table.setFocus()
    press(window, Qt.Key.Key_3, ctrl=True)
    window.settle()
    assert [on_disk(stores)[code].stock for code in ("A-1027", "B-20")] == [Stock.OUT, Stock.OUT]
    assert window.undo_bar.said.text() == "Out of stock. Items changed: 1"
    assert {item.code for item in window.table.chosen_items()} == {"A-1027", "B-20"}
    press(window, Qt.Key.Key_Z, ctrl=True)
    window.settle()
    assert on_disk(stores) == before
    assert window.undo_bar.said.text() == "Taken back."


def test_deleted_items_come_back_in_one_step(window: CatalogueWindow, stores: FakeOrderStores):
    before = on_disk(stores)
    window.table.setFocus()
    window.table.selectAll()
    press(window, Qt.Key.Key_Delete)
    window.settle()
    assert codes(window) == []
    assert stores.items.items() == []
    window.undo_bar.button.click()
    window.settle()
    assert on_disk(stores) == before


def test_what_was_changed_since_is_not_taken_back(window: CatalogueWindow, office: OrderOffice):
    window.table.select({SHOES.id})
    window.delete()
    window.settle()
    taken = window.undo_bar._undo
    window.goods.put([Item("A 1027", "凉鞋")], "")
    window.settle()
    window.goods.undo(taken)
    assert window.undo_bar.said.text() == "This can no longer be taken back: it has been changed again since."
    assert office.catalogue.item("A-1027").name == "凉鞋"


def test_an_empty_catalogue_says_what_to_do(qtbot: QtBot, background: Background, office: OrderOffice, stores):
    stores.items.kept.clear()
    window = CatalogueWindow(background, office)
    qtbot.addWidget(window)
    assert window.hint.text() == "Reading the catalogue…"
    window.show()
    settle(qtbot, background)
    assert "Ctrl+I" in window.hint.text()
    assert not window.edit.isEnabled()
    window.goods.put([Item("E-5")], "")
    settle(qtbot, background)
    assert codes(window) == ["E-5"]


def test_a_refusal_of_the_disk_is_said_and_nothing_is_changed(window: CatalogueWindow, stores: FakeOrderStores):
    stores.items.broken = Refused("disk_full")
    window.table.select({SHOES.id})
    window.set_stock(Stock.OUT)
    window.settle()
    assert window.undo_bar.said.text().startswith("The disk is full.")
    assert window.goods.catalogue.item("A-1027").stock is Stock.IN_STOCK


def test_many_items_are_shown_sorted_and_chosen(window: CatalogueWindow, stores: FakeOrderStores):
    stores.items.write([Item(f"N-{n}", "连衣裙", price=n) for n in range(3000)])
    window.goods.reload()
    window.settle()
    assert window.table.scripts.rowCount() == 3004
    window.table.sort_or_turn(2)
    window.table.sort_or_turn(2)
    assert codes(window)[:2] == ["A-1027", "N-2999"]
    window.table.selectAll()
    window.set_stock(Stock.LOW)
    window.settle()
    assert {item.stock for item in stores.items.items()} == {Stock.LOW}
    window.undo_bar.undo()
    window.settle()
    assert sum(item.stock is Stock.LOW for item in stores.items.items()) == 1


def test_esc_and_ctrl_w_close_it(window: CatalogueWindow):
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    press(window, Qt.Key.Key_W, ctrl=True)
    assert not window.isVisible()
