"""Whom the words mean, what is told, and when a time is over."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import FIELD_NAMES, Details, State
from assistant.orders.customers.customer import Customer
from assistant.orders.desk import OrderDesk
from assistant.orders.history import replay
from assistant.orders.privacy import desk
from assistant.orders.privacy.desk import Privacy
from assistant.orders.privacy.forgetting import PERSONAL, forgotten, says_who
from assistant.orders.privacy.ports import Person, Traces
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores
from tests.make import LONG_AGO, a_card, an_event

LI = Customer("tb_1", "13800138000", "李丽", id="0a1b", last_seen=LONG_AGO, also=("13900139000",))
DAYS = timedelta(days=30)


@pytest.fixture
def stores() -> FakeOrderStores:
    stores = FakeOrderStores()
    stores.customers.put(LI)
    return stores


def privacy(stores: FakeOrderStores, keep_days: int = 30, later: timedelta = DAYS + timedelta(hours=1)) -> Privacy:
    return Privacy(stores.privacy, lambda: stores.customers, lambda: keep_days, "小李", lambda: LONG_AGO + later)


@pytest.mark.parametrize("text", ["tb_1", " tb_1 ", "138 0013 8000", "+86 13800138000", "13900139000", "0a1b", "0a"])
def test_a_customer_is_meant_by_account_phone_or_the_beginning_of_his_id(stores, text):
    expected = Person(("tb_1", "13900139000"), ("13800138000", "13900139000"), ("0a1b",))
    assert privacy(stores).person(text) == expected


def test_who_has_cards_and_no_record_is_meant_all_the_same(stores):
    card = a_card(account="tb_old", phone="")
    stores.orders.save(card, an_event(card))
    assert privacy(stores).person("tb_old") == Person(("tb_old",))


def test_nobody_is_not_found_and_a_shared_phone_is_asked_about(stores):
    stores.customers.put(replace(LI, account="tb_2", id="0c", also=()))
    for text, reason in (("nobody", "customer_not_found"), ("", "customer_not_found"), ("13800138000", "several")):
        with pytest.raises(Refused, match=reason):
            privacy(stores).person(text)


def test_what_is_erased_was_told_before(stores):
    OrderDesk(stores.orders).new(Details(account="tb_1", item="A-1"))
    room = privacy(stores)
    told = room.traces(room.of(LI))
    assert told == Traces(cards=1, under_way=1, customers=1)
    assert room.erase(room.person("tb_1")) == told
    assert [card.details for card in stores.orders.find()] == [Details(item="A-1")]


def test_for_good_means_that_nothing_is_even_looked_for(stores):
    stores.privacy = None  # type: ignore[assignment] - whoever asks it fails
    room = Privacy(stores.privacy, lambda: stores.customers, lambda: 0)
    assert room.outdated() == room.expire() == Traces()


def test_a_time_is_over_after_so_many_days_and_not_before(stores):
    card = a_card(state=State.CLOSED, account="tb_1")
    stores.orders.save(card, an_event(card))
    assert privacy(stores, later=DAYS - timedelta(hours=1)).expire() == Traces()
    assert privacy(stores).outdated() == Traces(cards=1, customers=1)
    assert privacy(stores).expire() == Traces(cards=1, customers=1)
    assert privacy(stores).expire() == Traces()


def test_so_many_cards_at_once_and_no_more(stores, monkeypatch):
    monkeypatch.setattr(desk, "AT_ONCE", 2)
    for number in range(3):
        card = a_card(state=State.CANCELLED, account=f"other{number}")
        stores.orders.save(card, an_event(card))
    assert [privacy(stores).expire().cards for _ in range(3)] == [2, 1, 0]


details = some.builds(Details, **{name: some.text(max_size=5) for name in FIELD_NAMES})


@given(details)
def test_a_forgotten_card_says_nothing_of_the_person_and_all_of_the_goods(typed):
    card = a_card(details=typed, state=State.SHIPPED, revision=3)
    changed, event = forgotten(card, LONG_AGO + DAYS, "小李")
    assert not says_who(changed.details)
    assert all(getattr(changed.details, name) == getattr(typed, name) for name in FIELD_NAMES if name not in PERSONAL)
    assert replay([event])[0] == changed.details
    assert (changed.state, changed.revision, event.revision, changed.changed_at) == (
        State.SHIPPED,
        4,
        4,
        LONG_AGO + DAYS,
    )


def test_every_field_of_a_card_was_decided_about():
    kept = {"item", "size", "colour", "courier", "quantity", "shop", "lines", "flag"}
    assert set(PERSONAL) | kept == set(FIELD_NAMES)
    assert not set(PERSONAL) & kept
