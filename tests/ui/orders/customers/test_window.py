"""The window of all customers: found, changed, made one, and parted again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from assistant.orders.customers.customer import Customer
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.background import Background
from ui.orders.customers.window import CustomersWindow
from ui.orders.paged_model import PAGE

LI = replace(SHOES, contact="李丽", account="tb_lili")
HAN = replace(SHOES, contact="韩梅", phone="13900139000", item="B-2")


@pytest.fixture
def window(qtbot: QtBot, background: Background, office: OrderOffice) -> Iterator[CustomersWindow]:
    window = CustomersWindow(background, office)
    qtbot.addWidget(window)
    return window


def shown(clerk: Clerk, window: CustomersWindow) -> CustomersWindow:
    window.show()
    clerk.settle()
    return window


def names(window: CustomersWindow) -> list[str]:
    model = window.list.model
    return [model.row(row).name for row in range(model.rowCount())]


def choose(clerk: Clerk, window: CustomersWindow, *rows: int) -> None:
    model = window.list.view.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(window.list.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    clerk.settle()


def two(clerk: Clerk) -> None:
    clerk.desk.new(LI)
    clerk.desk.new(HAN)


def merge(clerk: Clerk, window: CustomersWindow, answer: str = "Merge") -> str:
    """Asks to make the chosen ones one, and answers; what was asked comes back."""
    window.ask_to_merge()
    (box,) = window.findChildren(QMessageBox)
    text = box.informativeText()
    next(button for button in box.buttons() if button.text() == answer).click()
    clerk.settle()
    return text


def test_an_empty_list_says_how_customers_come_into_it(clerk: Clerk, window: CustomersWindow):
    shown(clerk, window)
    assert window.list.empty.isVisible()
    assert window.list.empty.text().startswith("No customers yet.")


def test_who_they_are_is_hidden_in_the_list(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    assert names(shown(clerk, window)) == ["韩**", "李**"]
    spoken = window.list.model.index(1).data()
    assert "138****8000" in spoken
    assert "13800138000" not in spoken
    assert "tb_lili" not in spoken


def test_the_search_looks_in_all_that_is_known(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    for typed, found in (("0013800", ["李**"]), ("tb_li", ["李**"]), ("梅", ["韩**"]), ("nobody", [])):
        window.list.search.setText(typed)
        window.list.ask()  # what the pause after the last key does
        clerk.settle()
        assert names(window) == found
    assert window.list.empty.text().startswith("Nobody fits.")


def test_a_page_at_a_time_is_fetched(clerk: Clerk, window: CustomersWindow):
    for number in range(PAGE + 20):
        clerk.office.customers.saw(replace(LI, account=f"tb_{number}"))
    shown(clerk, window)
    assert window.list.model.rowCount() == PAGE
    window.list.view.scrollToBottom()
    clerk.settle()
    assert window.list.model.rowCount() == PAGE + 20


def test_the_chosen_one_is_changed_and_the_list_tells_it(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 1)
    assert window.page.earlier.heading.text() == "Earlier cards: 1"
    assert window.page.earlier.take.isHidden()
    window.page.editor.salutation.setEditText("李女士")
    window.page.editor.salutation.left.emit()
    clerk.settle()
    assert names(window) == ["韩**", "李女士"]
    assert clerk.office.customers.recognise(LI).salutation == "李女士"


def test_an_account_that_another_has_is_refused_in_words(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 0)
    identity = window.page.editor.identity
    identity.button.click()
    identity.boxes["account"].setText("tb_lili")
    identity.boxes["account"].left.emit()
    clerk.settle()
    assert window.undo_bar.said.text().startswith("Another customer has the account tb_lili already.")
    assert clerk.office.customers.recognise(HAN).account == ""


def test_two_records_become_one_after_a_question_and_two_again(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    before = list(clerk.office.customers.find())
    shown(clerk, window)
    choose(clerk, window, 0, 1)
    asked = merge(clerk, window)
    assert asked.startswith("Stays: 李** · t**i · 138****8000\nIs taken in: 韩** · 139****9000")
    assert names(window) == ["李**"]
    (one,) = clerk.office.customers.find()
    assert (one.account, one.also) == ("tb_lili", ("13900139000",))
    assert window.page.earlier.heading.text() == "Earlier cards: 2"
    window.undo_bar.undo()
    clerk.settle()
    assert names(window) == ["韩**", "李**"]
    assert [replace(c, last_seen=None) for c in clerk.office.customers.find()] == [
        replace(c, last_seen=None) for c in before
    ]


def test_nothing_is_merged_without_a_yes(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 0, 1)
    merge(clerk, window, "Cancel")
    assert len(clerk.office.customers.find()) == 2


@pytest.mark.parametrize("rows", [(), (0,)])
def test_only_two_can_be_merged(clerk: Clerk, window: CustomersWindow, rows: tuple[int, ...]):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, *rows)
    assert not window.merge.isEnabled()
    window.ask_to_merge()
    assert window.findChildren(QMessageBox) == []


def test_a_card_is_opened_from_here(qtbot: QtBot, clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 0)
    with qtbot.waitSignal(window.open_wanted) as opened:
        window.page.earlier.open.click()
    assert clerk.desk.get(opened.args[0]).details == HAN


def test_whoever_was_erased_meanwhile_is_said_to_be_gone(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 0)
    gone: Customer = window.list.selected[0]
    clerk.office.customers._store.drop(gone.id)
    window.page.editor.notes.setPlainText("要发票")
    window.page.editor.keep()
    clerk.settle()
    assert window.undo_bar.said.text().startswith("This customer is no longer on file")
    assert names(window) == ["李**"]


def test_a_disk_that_cannot_be_read_is_said(clerk: Clerk, window: CustomersWindow, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> None:
        raise Refused("disk_error")

    monkeypatch.setattr(clerk.office.customers._store, "find", broken)
    shown(clerk, window)
    assert window.undo_bar.isVisible()


def test_keys_lead_from_the_search_into_the_list_and_out_of_the_window(clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    QTest.keyClick(window.list.search, Qt.Key.Key_Down)
    clerk.settle()
    assert [one.name for one in window.list.selected] == ["韩梅"]
    window.list.search.setFocus()
    window.list.search.setText("李")
    QTest.keyClick(window.list.search, Qt.Key.Key_Escape)
    assert (window.list.search.text(), window.isVisible()) == ("", True)
    QTest.keyClick(window.list.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_halves_stand_one_above_the_other_where_it_is_narrow(clerk: Clerk, window: CustomersWindow):
    shown(clerk, window)
    window.resize(380, 620)
    assert window._split.orientation() is Qt.Orientation.Vertical
    assert window.width() == 380
    window.resize(1200, 620)
    assert window._split.orientation() is Qt.Orientation.Horizontal


def test_an_erased_customer_leaves_the_list_and_cannot_be_undone(qtbot: QtBot, clerk: Clerk, window: CustomersWindow):
    two(clerk)
    shown(clerk, window)
    choose(clerk, window, 0)
    window.page.erase.click()
    clerk.settle()
    (box,) = window.findChildren(QMessageBox)
    with qtbot.waitSignal(window.erased):
        next(button for button in box.buttons() if button.text() == "Erase for good").click()
    clerk.settle()
    assert names(window) == ["李**"]
    assert window.undo_bar.button.isHidden()
    assert clerk.office.customers.recognise(HAN) is None
