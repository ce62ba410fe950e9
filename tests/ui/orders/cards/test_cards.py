"""The list of cards: what it shows, what it hides, and that it fetches only what is looked at."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.orders.card import Card, Details, State
from assistant.orders.desk import OrderDesk
from tests.fakes import FakeOrderStore
from tests.make import SHOES, a_card
from tests.ui.orders.conftest import Clerk
from ui.orders.cards.list import CardList
from ui.orders.cards.row import row_of
from ui.orders.paged_model import PAGE


def shown(cards: CardList) -> list[str]:
    """What the rows begin with: the goods."""
    return [cards.model.index(row).data(Qt.ItemDataRole.UserRole).what for row in range(cards.model.rowCount())]


def type_into_search(clerk: Clerk, text: str) -> None:
    clerk.press("Ctrl+F")
    QTest.keyClicks(clerk.tab.cards.search, text)
    clerk.tab.cards.ask()  # what the pause after the last key does
    clerk.settle()


def test_a_row_tells_what_is_bought_and_hides_who_buys():
    card = a_card(wish="刻字", state=State.SENT)
    assert row_of(card).spoken.startswith(
        "Sent, A-1027, 38 · 米白 · ×1, special wish, 王**  138****8000  浙江省杭州市***"
    )


def test_a_row_of_an_empty_card_can_still_be_told():
    assert row_of(Card("x", Details())).spoken == "Draft, no item number"


def test_the_newest_card_comes_first_and_a_saved_one_appears_at_once(clerk: Clerk):
    clerk.desk.new(replace(SHOES, item="A"))
    tab = clerk.open(width=900)
    clerk.fill(replace(SHOES, item="B"))
    clerk.press("Ctrl+S")
    assert shown(tab.cards) == ["B", "A"]
    clerk.type("item", "C")
    clerk.press("Ctrl+S")
    assert shown(tab.cards) == ["C", "A"]


def test_the_search_looks_in_every_field(clerk: Clerk):
    for number, item in enumerate("ABC"):
        clerk.desk.new(replace(SHOES, item=item, account=f"buyer{number}"))
    tab = clerk.open()
    type_into_search(clerk, "buyer1")
    assert shown(tab.cards) == ["B"]


def test_the_filter_shows_one_state_or_all_that_are_under_way(clerk: Clerk):
    clerk.desk.new(replace(SHOES, item="draft"))
    clerk.desk.cancel(clerk.desk.new(replace(SHOES, item="cancelled")).id)
    cards = clerk.open(width=900).cards
    found = {}
    for row in [row for row in range(cards.filter.count()) if cards.filter.itemText(row)]:  # but not the separator
        cards.filter.setCurrentIndex(row)
        clerk.settle()
        found[cards.filter.itemText(row)] = set(shown(cards))
    assert found["All"] == {"draft", "cancelled"}
    assert found["Under way"] == found["Draft"] == {"draft"}
    assert found["Cancelled"] == {"cancelled"}


def test_enter_in_the_search_opens_the_first_card_in_the_form(clerk: Clerk):
    card = clerk.desk.new(SHOES)
    tab = clerk.open()
    type_into_search(clerk, "A-1027")
    clerk.press("Return")
    assert tab.open.id == card.id
    assert tab.page.isVisible()


def test_the_arrow_leads_into_the_list_and_enter_opens_what_it_stands_on(clerk: Clerk):
    for item in "AB":
        clerk.desk.new(replace(SHOES, item=item))
    tab = clerk.open()
    clerk.press("Ctrl+F")
    for key in ("Down", "Down", "Return"):
        clerk.press(key)
    assert tab.open.card.details.item == shown(tab.cards)[1]


def test_the_card_that_was_gone_to_is_still_chosen_when_the_list_is_read_again(clerk: Clerk):
    for item in "AB":
        clerk.desk.new(replace(SHOES, item=item))
    tab = clerk.open()
    type_into_search(clerk, "")
    clerk.press("Down")
    QTest.keyClick(tab.cards.view, Qt.Key.Key_Down)
    clerk.desk.new(replace(SHOES, item="C"))
    tab.cards.ask()
    clerk.settle()
    assert shown(tab.cards) == ["C", "B", "A"]
    assert [tab.cards.model.place(card) for card in tab.cards.in_list.selected] == [2]
    QTest.keyClick(tab.cards.view, Qt.Key.Key_Return)
    clerk.settle()
    assert tab.page.form.details().item == "A"


def test_an_empty_list_says_what_to_do(clerk: Clerk):
    tab = clerk.open(width=900)
    assert tab.cards.empty.isVisible()
    assert "after the buyer has paid" in tab.cards.empty.text()
    type_into_search(clerk, "nobody")
    assert "Clear the search" in tab.cards.empty.text()


def test_the_list_is_not_read_before_it_is_looked_at(clerk: Clerk):
    assert not clerk.open(width=380).cards.asked


class ManyCards(FakeOrderStore):
    """A hundred thousand cards, made as they are asked for."""

    asked: list[int]

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        self.asked.append(offset)
        return [a_card(id=str(n), item=f"A-{n}") for n in range(offset, min(offset + limit, 100_000))]


@pytest.fixture
def many(desk: OrderDesk) -> ManyCards:
    desk._store = store = ManyCards()
    store.asked = []
    return store


def test_of_a_hundred_thousand_cards_only_what_is_scrolled_to_is_fetched(clerk: Clerk, many: ManyCards):
    cards = clerk.open(width=900).cards
    assert many.asked == [0]
    for page in range(1, 6):
        cards.view.scrollToBottom()
        clerk.settle()
        assert many.asked == [PAGE * n for n in range(page + 1)]
    assert shown(cards) == [f"A-{n}" for n in range(6 * PAGE)]


def test_an_answer_to_an_older_question_is_not_shown(clerk: Clerk):
    for item in ("old", "new"):
        clerk.desk.new(replace(SHOES, item=item))
    cards = clerk.open(width=900).cards
    for text in ("old", "new"):
        cards.search.setText(text)
        cards.ask()
    clerk.settle()
    assert shown(cards) == ["new"]


def test_a_card_pushed_to_the_next_page_by_a_newer_one_is_shown_once(clerk: Clerk):
    for number in range(PAGE + 5):
        clerk.desk.new(replace(SHOES, item=str(number)))
    cards = clerk.open(width=900).cards
    clerk.desk.new(replace(SHOES, item="by somebody else"))
    cards.view.scrollToBottom()
    clerk.settle()
    assert len(shown(cards)) == len(set(shown(cards))) == PAGE + 5
