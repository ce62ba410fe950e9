"""What the keys of the form do while the list of cards hides it: no card goes out or is saved unseen."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.commands_first import CommandsFirst


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+S"], ids=["insert", "picture", "save"])
def test_a_key_of_the_hidden_form_shows_it_first_and_acts_when_it_is_pressed_again(clerk: Clerk, keys: str) -> None:
    tab = clerk.open()
    clerk.fill(SHOES)
    clerk.press("Ctrl+F")
    clerk.press(keys)
    assert tab.page.isVisible()
    assert (clerk.desk.find(), clerk.inserted, clerk.pictures) == ([], [], [])
    clerk.press(keys)
    assert [card.details for card in clerk.desk.find()] == [SHOES]


def test_words_that_are_taken_in_from_the_list_are_seen_in_the_form(clerk: Clerk) -> None:
    tab = clerk.open()
    clerk.press("Ctrl+F")
    QApplication.clipboard().setText("王丽 13812345678 浙江省杭州市西湖区文三路100号")
    clerk.press("Ctrl+T")
    assert tab.page.isVisible()
    assert tab.page.form.details().contact == "王丽"


@pytest.mark.parametrize("width", [380, 900], ids=["narrow", "wide"])
def test_from_the_list_the_key_of_its_menu_exports(clerk: Clerk, width: int) -> None:
    tab = clerk.open(width=width)
    wanted: list[str] = []
    tab.clerk_wanted.connect(wanted.append)
    clerk.press("Ctrl+E")
    clerk.press("Ctrl+F")
    clerk.press("Ctrl+E")
    assert wanted == ["export"]


def test_no_field_takes_that_key_for_itself_as_on_x11(clerk: Clerk) -> None:
    tab = clerk.open()
    yielding = tab.findChild(CommandsFirst).fields
    assert {tab.cards.search, tab.page.form.fields["contact"].editor} <= set(yielding)
