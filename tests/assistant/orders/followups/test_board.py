"""Today's list a page at a time: what is due with its cards, then the open cases."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.orders.aftersales.case import Kind as CaseKind
from assistant.orders.followups.board import PAGE, Board
from assistant.orders.followups.followup import Kind
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from tests.fake_order_stores import fake_office
from tests.make import SHOES

SOON = timedelta(minutes=-1)


@pytest.fixture
def office() -> OrderOffice:
    return fake_office({"followup.quiet": "", "followup.script.unpaid": "pay"})


@pytest.fixture
def board(office: OrderOffice) -> Board:
    return office.today


def test_a_row_has_its_card_and_the_reply_of_its_kind(office: OrderOffice, board: Board) -> None:
    card = office.orders.new(SHOES)
    now = datetime.now(UTC)
    office.follow_ups.promise(Kind.UNPAID, now + 2 * SOON, card=card.id)
    office.follow_ups.promise(Kind.CALL_BACK, now + SOON, note="问仓库", script="own")
    page = board.page()
    assert [(entry.card, entry.script) for entry in page.entries] == [(card, "pay"), (None, "own")]
    assert (page.due, page.later, page.cases, page.quiet_until) == (2, 0, 0, None)


def test_open_cases_come_last_with_their_cards(office: OrderOffice, board: Board) -> None:
    card = office.orders.new(SHOES)
    case = office.after_sales.start(card.id, CaseKind.RETURN, "太小")
    one = office.follow_ups.promise(Kind.CALL_BACK, datetime.now(UTC) + SOON)
    assert [entry.about for entry in board.page().entries] == [one, case]
    assert board.page().entries[1].card == card
    assert board.page().cases == 1


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE])
def test_the_pages_together_are_the_whole_list_each_row_once(office: OrderOffice, board: Board, count: int) -> None:
    now = datetime.now(UTC)
    ids = [office.follow_ups.promise(Kind.CALL_BACK, now - timedelta(seconds=count - n)).id for n in range(count)]
    ids += [office.after_sales.start("card", CaseKind.REFUND).id for _ in range(3)]
    read: list[str] = []
    while entries := board.page(len(read)).entries:
        assert len(entries) <= PAGE
        read += [entry.id for entry in entries]
    assert read == ids


def test_a_customer_that_cannot_be_noted_keeps_no_follow_up_away(office: OrderOffice) -> None:
    card = office.orders.new(SHOES)
    office.customers._store.broken = Refused("disk_full")
    office.orders.sent(card.id)
    assert len(office.follow_ups.of_card(card.id)) == 1


def test_a_filed_card_reaches_the_follow_ups_of_the_office(office: OrderOffice) -> None:
    card = office.orders.new(SHOES)
    office.orders.sent(card.id)
    assert [one.kind for one in office.follow_ups.of_card(card.id)] == [Kind.UNCONFIRMED]
    office.orders.confirm(card.id)
    assert not office.follow_ups.all_open()
