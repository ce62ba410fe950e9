"""Many cards are marked as printed at once; the others are named with the reason; all of it is taken back."""

from PySide6.QtTest import QTest

from assistant.orders.card import State
from assistant.orders.finding import Wanted
from assistant.refusal import Refused
from tests.ui.orders.clerk.conftest import Shop
from ui.orders.clerk.desk import InList
from ui.orders.clerk.printed_window import PrintedWindow
from ui.orders.clerk.window import DO_KEY


def states(shop: Shop) -> list[str]:
    return [card.state for card in reversed(shop.office.orders.find())]


def test_selected_cards_are_marked_and_those_that_cannot_be_say_why(shop: Shop):
    cards = [shop.card(order_number="1"), shop.card(State.DRAFT, order_number="2"), shop.card(State.PRINTED)]
    window = shop.open(PrintedWindow, InList(Wanted(), tuple(card.id for card in cards)))
    assert window.count.text() == "Cards: 3"
    window.do.click()
    assert shop.until_done(window) == "Cards marked as printed: 1.\nNot possible: 1."
    assert [window.left.list.item(row).text() for row in range(window.left.list.count())] == [
        "2: This card is Draft; from there it cannot become Printed."
    ]
    assert states(shop) == ["printed", "draft", "printed"]
    assert [card.id for card in shop.changed] == [cards[0].id]


def test_one_key_marks_them_wherever_the_cursor_is(shop: Shop):
    shop.card()
    window = shop.open(PrintedWindow)
    window.which.search.setFocus()
    QTest.keySequence(window, DO_KEY)
    assert shop.until_done(window) == "Cards marked as printed: 1."
    assert states(shop) == ["printed"]


def test_where_no_card_is_left_the_key_does_nothing_and_the_way_back_stays(shop: Shop):
    shop.card()
    window = shop.open(PrintedWindow)
    window.do.click()
    shop.until_done(window)
    assert (window.count.text(), window.do.isEnabled()) == ("No card is like this.", False)
    QTest.keySequence(window, DO_KEY)
    assert shop.until_done(window) == "Cards marked as printed: 1."
    window.doing.outcome.button.click()
    shop.until_done(window)
    assert (states(shop), window.do.isEnabled()) == (["confirmed"], True)


def test_it_is_taken_back_unless_something_was_done_to_a_card_since(shop: Shop):
    cards = [shop.card(order_number=number) for number in "12"]
    window = shop.open(PrintedWindow)
    window.do.click()
    shop.until_done(window)
    shop.office.orders.ship(cards[1].id)
    window.doing.outcome.button.click()
    assert shop.until_done(window) == "Cards that are as before: 1.\nNot possible: 1."
    assert states(shop) == ["confirmed", "shipped"]
    assert window.left.list.item(0).text().startswith("2: The card was changed elsewhere")


def test_a_full_disk_is_told_with_what_was_written(shop: Shop):
    for number in "12":
        shop.card(order_number=number)
    window = shop.open(PrintedWindow)
    shop.office.orders._store.broken = Refused("disk_full")
    window.do.click()
    said = shop.until_done(window)
    assert said.startswith("Cards marked as printed: 0.\nThe disk is full.")
