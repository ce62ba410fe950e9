"""The desk's verbs against a store in memory: what they do, what they refuse, and what the history then says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders.card import CLERK_FIELDS, Card, Details, State
from assistant.orders.desk import OrderDesk
from assistant.orders.history import difference, replay
from assistant.orders.states import AFTER_CHANGE, MOVES, read_only
from assistant.refusal import Refused
from tests.assistant.orders.test_check import any_details
from tests.fakes import FakeOrderStore
from tests.make import SHOES


@pytest.fixture
def desk() -> OrderDesk:
    return OrderDesk(FakeOrderStore(), who="小李")


def go(desk: OrderDesk, card: Card, *states: State) -> Card:
    for state in states:
        card = desk.move(card.id, state)
    return card


def test_a_new_card_is_a_draft_on_file_with_its_first_line_of_history(desk: OrderDesk):
    card = desk.new(SHOES)
    assert desk.get(card.id) == card
    assert (card.state, card.revision) == (State.DRAFT, 1)
    (event,) = desk.history(card.id)
    assert (event.what, event.who, event.changes["item"]) == ("created", "小李", ("", "A-1027"))


def test_a_change_is_written_down_field_by_field(desk: OrderDesk):
    card = desk.new(SHOES)
    changed = desk.change(card.id, replace(SHOES, size="39", colour=""))
    assert (changed.revision, changed.state) == (2, State.DRAFT)
    assert desk.history(card.id)[-1].changes == {"size": ("38", "39"), "colour": ("米白", "")}


def test_changing_nothing_leaves_no_trace(desk: OrderDesk):
    card = desk.new(SHOES)
    assert desk.change(card.id, SHOES) == card
    assert len(desk.history(card.id)) == 1


@pytest.mark.parametrize(
    "way", [(State.SENT,), (State.SENT, State.CONFIRMED), (State.SENT, State.CONFIRMED, State.PRINTED)]
)
def test_a_change_after_sending_makes_the_card_changed(desk: OrderDesk, way: tuple[State, ...]):
    card = go(desk, desk.new(SHOES), *way)
    assert desk.change(card.id, replace(SHOES, size="39")).state is State.CHANGED


def test_a_shipped_card_refuses_changes(desk: OrderDesk):
    card = go(desk, desk.new(SHOES), State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED)
    with pytest.raises(Refused, match="order_read_only"):
        desk.change(card.id, Details())
    assert desk.get(card.id) == card


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(desk: OrderDesk):
    card = desk.new(SHOES)
    desk.change(card.id, replace(SHOES, size="39"))
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        desk.change(card.id, replace(SHOES, size="40"), revision=card.revision)
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        desk.move(card.id, State.SENT, revision=card.revision)


def test_sending_again_is_no_move_once_the_buyer_has_it(desk: OrderDesk):
    card = desk.new(SHOES)
    assert desk.sent(card.id).state is State.SENT
    assert desk.sent(card.id).revision == 2
    desk.change(card.id, replace(SHOES, size="39"))
    assert desk.sent(card.id).state is State.SENT


def test_a_buyers_yes_to_a_draft_counts_it_as_sent(desk: OrderDesk):
    card = desk.confirm(desk.new(SHOES).id)
    assert [event.what for event in desk.history(card.id)] == ["created", "sent", "confirmed"]


def test_a_cancelled_card_can_be_taken_up_again(desk: OrderDesk):
    card = desk.cancel(desk.new(SHOES).id)
    assert desk.move(card.id, State.DRAFT).state is State.DRAFT


def test_a_card_is_found_by_the_beginning_of_its_id(desk: OrderDesk):
    card = desk.new(SHOES)
    assert desk.get(card.id[:13]) == card
    with pytest.raises(Refused, match="order_not_found"):
        desk.get("no such card")


def test_a_second_card_for_one_platform_order_is_noticed(desk: OrderDesk):
    first = desk.new(replace(SHOES, order_number="2871234567890123456"))
    second = desk.new(replace(SHOES, order_number="2871234567890123456"))
    assert desk.twins(" 2871234567890123456 ", except_id=second.id) == (first,)
    assert desk.twins("2871234567890123456", except_id=first.id) == (second,)
    desk.cancel(first.id)
    assert desk.twins("2871234567890123456", except_id=second.id) == ()


def test_cards_without_an_order_number_have_no_twins(desk: OrderDesk):
    desk.new(SHOES)
    assert desk.twins("  ") == ()


def test_a_refusal_of_the_store_comes_through_and_nothing_is_kept():
    store = FakeOrderStore()
    store.broken = Refused("disk_full")
    with pytest.raises(Refused, match="disk_full"):
        OrderDesk(store).new(SHOES)
    assert OrderDesk(store).find() == []


@given(any_details, any_details)
def test_the_difference_leads_from_one_version_to_the_other(old: Details, new: Details):
    changes = difference(old, new)
    assert replace(old, **{name: now for name, (_, now) in changes.items()}) == new
    assert all(was != now for was, now in changes.values())


@given(any_details, st.lists(st.sampled_from(State) | any_details, max_size=12))
def test_any_path_follows_the_table_and_its_history_leads_to_the_card(first: Details, steps: list[State | Details]):
    desk = OrderDesk(FakeOrderStore())
    card = desk.new(first)
    for step in steps:
        card = _step(desk, card, step)
    assert desk.get(card.id) == card
    assert replay(desk.history(card.id)) == (card.details, card.state)
    assert [event.revision for event in desk.history(card.id)] == list(range(1, card.revision + 1))


def _step(desk: OrderDesk, card: Card, step: State | Details) -> Card:
    """Goes one step if the table has it; else sees it refused and stays."""
    if isinstance(step, State):
        verb, allowed, leads_to = desk.move, step in MOVES[card.state], step
    else:
        clerks_only = set(difference(card.details, step)) <= set(CLERK_FIELDS)
        verb, leads_to = desk.change, card.state if clerks_only else AFTER_CHANGE.get(card.state)
        allowed = clerks_only or not read_only(card.state)
    if not allowed:
        with pytest.raises(Refused, match=r"order_move_not_allowed|order_read_only"):
            verb(card.id, step)
        return card
    after = verb(card.id, step)
    assert after == card or after.state is leads_to
    return after


def test_what_the_shop_writes_changes_no_state_and_stands_in_the_history():
    desk = OrderDesk(FakeOrderStore())
    card = desk.confirm(desk.new(SHOES).id)
    noted = desk.change(card.id, replace(card.details, remark="1号客服", flag="red", waybill="YT123"))
    assert noted.state is State.CONFIRMED
    assert desk.history(card.id)[-1].what == "noted"


def test_a_shipped_card_was_printed_on_the_way(desk):
    card = desk.ship(desk.confirm(desk.new(SHOES).id).id)
    assert [event.what for event in desk.history(card.id)][-2:] == ["printed", "shipped"]
    with pytest.raises(Refused, match="order_move_not_allowed"):
        desk.ship(desk.new(SHOES).id)


def test_a_move_that_was_a_slip_is_taken_back_as_long_as_nothing_else_was_done(desk):
    confirmed = desk.confirm(desk.new(SHOES).id)
    printed = desk.move(confirmed.id, State.PRINTED)
    back = desk.take_back(printed, State.CONFIRMED)
    assert (back.state, replay(desk.history(back.id))) == (State.CONFIRMED, (SHOES, State.CONFIRMED))
    printed = desk.move(back.id, State.PRINTED)
    desk.change(printed.id, replace(SHOES, waybill="YT1"))
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        desk.take_back(printed, State.CONFIRMED)
    with pytest.raises(Refused, match="order_move_not_allowed"):
        desk.take_back(desk.get(printed.id), State.DRAFT)
