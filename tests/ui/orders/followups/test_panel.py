"""The panel with what belongs to one card: promised, changed, done, and taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.orders.card import Card
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.background import Background
from ui.orders.aids import Parts
from ui.orders.followups.panel import FollowUpPanel


class Hands:
    """Opens the panel for a card and works with it."""

    def __init__(self, qtbot: QtBot, background: Background, office: OrderOffice) -> None:
        self.qtbot, self.background, self.office, self.desk = qtbot, background, office, office.follow_ups
        self.refused: list[str] = []

    def open(self, card: Card | None) -> FollowUpPanel:
        parts = Parts(self.background, self.office, {"followup.unpaid_hours": 12}.__getitem__)
        self.panel = panel = FollowUpPanel(parts)
        self.qtbot.addWidget(panel)
        panel.refused.connect(lambda refusal: self.refused.append(refusal.reason))
        panel.resize(380, 600)
        panel.show()
        panel.look(SHOES, card)
        panel.start()
        self.settle()
        return panel

    def settle(self) -> None:
        for _ in range(4):
            answers: list[None] = []
            self.background.run(lambda: None, answers.append)
            self.qtbot.waitUntil(lambda answers=answers: bool(answers))

    def press(self, keys: str, at: int | None = None) -> None:
        """In the list at this row, or where the cursor is."""
        if at is not None:
            self.panel.list.setFocus()
            self.panel.list.select(at)
        QTest.keySequence(self.panel.focusWidget(), keys)
        self.settle()

    def promise(self, card: Card, note: str = "", hours: float = 1) -> FollowUp:
        return self.desk.promise(Kind.CALL_BACK, self.desk.now + timedelta(hours=hours), card=card.id, note=note)

    def shown(self) -> list[tuple[Kind, str, bool]]:
        """Kind, note, and whether it is done, of every row."""
        entries = [self.panel.list.entries.entry(row) for row in range(self.panel.list.entries.rowCount())]
        return [(one.about.kind, one.about.note, one.about.done_at is not None) for one in entries]


@pytest.fixture
def hands(qtbot: QtBot, background: Background, office: OrderOffice) -> Hands:
    return Hands(qtbot, background, office)


@pytest.fixture
def card(office: OrderOffice) -> Card:
    return office.orders.new(SHOES)


def test_a_card_that_is_not_on_file_says_what_to_do(hands: Hands) -> None:
    panel = hands.open(None)
    assert panel.unsaved.isVisible()
    assert "Ctrl+S" in panel.unsaved.text()


def test_a_card_without_follow_ups_says_so(hands: Hands, card: Card) -> None:
    panel = hands.open(card)
    assert panel.empty.isVisible()
    assert panel.box.when.hasFocus()


def test_an_answer_is_promised_by_keys_alone(hands: Hands, card: Card) -> None:
    panel = hands.open(card)
    QTest.keyClicks(panel.box.when, "2099-12-01 9:30")
    QTest.keyClicks(panel.box.note, "ask the warehouse")
    hands.press("Return")
    (one,) = hands.desk.of_card(card.id)
    assert (one.kind, one.note) == (Kind.CALL_BACK, "ask the warehouse")
    assert hands.shown() == [(Kind.CALL_BACK, "ask the warehouse", False)]
    assert panel.box.when.text() == panel.box.note.text() == ""
    assert "2099-12-01 09:30" in panel.told.text
    panel.told.button.click()
    hands.settle()
    assert list(hands.desk.of_card(card.id)) == []


def test_an_order_that_is_not_paid_is_asked_about_in_twelve_hours_and_marking_it_again_begins_anew(
    hands: Hands, card: Card
) -> None:
    panel = hands.open(card)
    assert "12 h" in panel.not_paid.text()
    panel.not_paid.click()
    hands.settle()
    (first,) = hands.desk.of_card(card.id)
    assert abs(first.due_at - hands.desk.now - timedelta(hours=12)) < timedelta(minutes=1)
    panel.not_paid.click()
    hands.settle()
    assert [one.id for one in hands.desk.of_card(card.id)] == [first.id]
    panel.told.button.click()
    hands.settle()
    assert hands.desk.get(first.id) == first


def test_open_ones_stand_first_and_done_ones_below(hands: Hands, card: Card) -> None:
    hands.desk.done(hands.promise(card, "earlier"))
    hands.promise(card, "later", 2)
    hands.promise(card, "sooner", 1)
    hands.open(card)
    assert [note for _, note, _ in hands.shown()] == ["sooner", "later", "earlier"]


def test_one_is_changed_and_what_was_not_typed_over_stays(hands: Hands, card: Card) -> None:
    one = hands.promise(card, "ask", hours=-1)
    panel = hands.open(card)
    hands.press("Return", at=0)
    assert panel.box.note.text() == "ask"
    panel.box.note.setText("ask twice")
    hands.press("Return")
    assert hands.desk.get(one.id) == FollowUp(one.kind, one.due_at, card.id, note="ask twice", id=one.id)


def test_a_change_can_be_given_up(hands: Hands, card: Card) -> None:
    one = hands.promise(card, "ask")
    panel = hands.open(card)
    assert panel.box.leave.isHidden()
    hands.press("Return", at=0)
    panel.box.leave.click()
    assert (panel.box.note.text(), panel.box.leave.isHidden()) == ("", True)
    assert hands.desk.get(one.id) == one


def test_done_is_taken_back_by_the_same_key(hands: Hands, card: Card) -> None:
    one = hands.promise(card)
    hands.open(card)
    hands.press("D", at=0)
    assert hands.desk.get(one.id).done_at
    hands.press("D", at=0)
    assert hands.desk.get(one.id) == one


@pytest.mark.parametrize(
    "press", [lambda hands: hands.press("Del", at=0), lambda hands: hands.panel.buttons["remove"].click()]
)
def test_a_removed_one_comes_back_by_undo(hands: Hands, card: Card, press: Callable[[Hands], None]) -> None:
    one = hands.promise(card)
    panel = hands.open(card)
    press(hands)
    hands.settle()
    assert list(hands.desk.of_card(card.id)) == []
    panel.told.button.click()
    hands.settle()
    assert hands.desk.get(one.id) == one
    assert panel.told.isHidden()


def test_the_key_for_undo_takes_back_what_was_done_last(hands: Hands, card: Card) -> None:
    one = hands.promise(card)
    hands.promise(card, hours=2)
    hands.open(card)
    hands.press("Del", at=0)
    hands.press("Ctrl+Z", at=0)
    assert hands.desk.get(one.id) == one
    assert hands.panel.told.isHidden()


def test_another_card_shows_its_own(hands: Hands, card: Card, office: OrderOffice) -> None:
    hands.promise(card, "mine")
    other = office.orders.new(SHOES)
    panel = hands.open(other)
    assert hands.shown() == []
    panel.look(SHOES, card)
    hands.settle()
    assert [note for _, note, _ in hands.shown()] == ["mine"]


def test_what_is_done_elsewhere_is_seen_at_once(hands: Hands, card: Card) -> None:
    one = hands.promise(card)
    hands.open(card)
    hands.background.run(lambda: hands.desk.done(one))
    hands.settle()
    assert hands.shown() == [(Kind.CALL_BACK, "", True)]


def test_a_refusal_is_said(hands: Hands, card: Card) -> None:
    panel = hands.open(card)
    hands.desk._store.broken = Refused("disk_full")
    panel.not_paid.click()
    hands.settle()
    assert hands.refused == ["disk_full"]


def test_the_cards_menu_leads_to_it(clerk: Clerk) -> None:
    tab = clerk.open()
    card = clerk.on_file(SHOES)
    actions = {action.text(): action for action in tab.page.state_line.more.menu().actions()}
    actions["Follow up"].trigger()
    clerk.settle()
    panel = tab._side.open_panel
    assert isinstance(panel, FollowUpPanel)
    panel.not_paid.click()
    clerk.settle()
    assert [one.kind for one in clerk.office.follow_ups.of_card(card.id)] == [Kind.UNPAID]
    clerk.press("Esc")
    assert tab._side.open_panel is None
