"""What an `OrderStore` promises, held against SQLite and against the fake alike."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.orders.card import FIELD_NAMES, Card, Details, State
from assistant.orders.finding import Wanted
from assistant.orders.ports import OrderStore
from assistant.refusal import Refused
from db.connection import connect
from tests.fakes import FakeOrderStore
from tests.make import LONG_AGO, a_card, an_event


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> OrderStore:
    return FakeOrderStore() if request.param == "fake" else request.getfixturevalue("stores").orders


def saved(store: OrderStore, *cards: Card) -> list[Card]:
    for card in cards:
        store.save(card, an_event(card))
    return list(cards)


def test_a_card_comes_back_exactly_with_its_history(store):
    card = a_card(**{name: f"{name} 甲\n👟 \t" for name in FIELD_NAMES})
    event = an_event(card, who="小李", changes={"item": ("", "A-1"), "wish": ("", "刻字：“福”")})
    store.save(card, event)
    assert store.get(card.id) == card
    assert store.history(card.id) == [event]


def test_each_revision_replaces_the_one_before_and_adds_to_the_history(store):
    card = a_card()
    changed = replace(card, details=replace(card.details, size="39"), state=State.SENT, revision=2)
    saved(store, card, changed)
    assert store.get(card.id) == changed
    assert [event.revision for event in store.history(card.id)] == [1, 2]


@pytest.mark.parametrize("revision", [1, 3])
def test_a_card_that_was_changed_meanwhile_is_refused_with_its_event(store, revision):
    card = a_card()
    saved(store, card)
    other = replace(card, revision=revision, state=State.CANCELLED)
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        store.save(other, an_event(other))
    assert store.get(card.id) == card
    assert len(store.history(card.id)) == 1


def test_a_second_revision_of_an_unknown_card_is_refused(store):
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        saved(store, a_card(revision=2))
    assert not store.find()


def test_the_beginning_of_an_id_is_enough_when_only_one_card_has_it(store):
    first, second = saved(store, a_card(id="abc-1"), a_card(id="abd-2"))
    assert store.get("abc") == first
    assert store.get("abd-2") == second
    assert store.get("ab") is store.get("") is store.get("b") is None


def test_an_id_that_is_also_the_beginning_of_another_is_found(store):
    short, _ = saved(store, a_card(id="abc"), a_card(id="abcd"))
    assert store.get("abc") == short


def test_the_list_is_newest_first_and_can_be_leafed_through(store):
    cards = saved(store, *(a_card(created_at=LONG_AGO + timedelta(minutes=n)) for n in range(5)))
    assert store.find() == cards[::-1]
    assert store.find(limit=2, offset=1) == [cards[3], cards[2]]


def test_the_list_can_be_narrowed_to_states(store):
    draft, _, sent = saved(store, a_card(), a_card(state=State.CLOSED), a_card(state=State.SENT))
    assert set(store.find(states=[State.DRAFT, State.SENT])) == {draft, sent}


FOUND = [
    ("王小美", {"contact": "王小美"}),
    ("ａ-1027 38", {"item": "A-1027", "size": "38"}),
    ("13800138000", {"phone": "138 0013-8000"}),
    ("0013-8", {"phone": "138 0013-8000"}),
    ("100%", {"notes": "100% 纯棉"}),
    ("_", {"account": "tb_1"}),
]


@pytest.mark.parametrize(("text", "fields"), FOUND)
def test_every_word_is_looked_for_in_every_field(store, text, fields):
    card, _ = saved(store, a_card(details=Details(**fields)), a_card(details=Details(item="别的 1000")))
    assert store.find(text) == [card]


def test_one_word_that_is_nowhere_finds_nothing(store):
    saved(store, a_card(contact="王小美"))
    assert not store.find("王小美 nowhere")


def test_cards_of_one_platform_order_are_found_unless_they_are_cancelled(store):
    card, *_ = saved(
        store, a_card(order_number="778"), a_card(order_number="778", state=State.CANCELLED), a_card(order_number="7")
    )
    assert store.with_order_number("778") == [card]
    assert not store.with_order_number("")


def test_several_cards_are_fetched_at_once_and_those_that_are_not_there_left_out(store):
    one, other, _ = saved(store, a_card(), a_card(), a_card())
    assert {card.id for card in store.with_ids({one.id, other.id, "x"})} == {one.id, other.id}
    assert list(store.with_ids(set())) == []


def test_the_cards_of_a_buyer_are_found_however_his_phone_is_written(store):
    for name, account, phone in (
        ("A", "tb_1", ""),
        ("B", "", "+86 138-0013-8000"),
        ("C", "tb_2", "13800138000"),
        ("D", "tb_11", "13800138001"),
        ("E", "", ""),
    ):
        saved(store, a_card(item=name, account=account, phone=phone, notes="tb_1"))
    for accounts, phones, items in (
        (["tb_1"], ["13800138000"], "CBA"),
        (["tb_1"], [], "A"),
        ([], ["13800138000"], "CB"),
        ([""], [], ""),
        ([], [], ""),
    ):
        assert "".join(card.details.item for card in store.bought_by(accounts, phones)) == items


@pytest.mark.parametrize("statement", ["UPDATE events SET who = 'x'", "DELETE FROM events"])
def test_the_history_on_the_disk_cannot_be_rewritten(stores, folder, statement):
    saved(stores.orders, a_card())
    with closing(connect(folder / "local.db")) as connection, pytest.raises(sqlite3.Error, match="only added to"):
        connection.execute(statement)


def test_pages_follow_each_other_through_cards_of_one_moment(store):
    cards = saved(store, *(a_card(created_at=LONG_AGO + timedelta(hours=n // 3)) for n in range(10)))
    in_turn = sorted(cards, key=lambda card: (card.created_at, card.id), reverse=True)
    last, seen = None, []
    while found := store.page(Wanted(), last, 4):
        seen += found
        last = found[-1]
        saved(store, a_card(created_at=LONG_AGO + timedelta(days=1)))  # a new one meanwhile
    assert seen == in_turn


def test_a_page_and_its_count_keep_to_words_states_and_times(store):
    hour = timedelta(hours=1)
    day = [a_card(item=f"A-{n}", created_at=LONG_AGO + n * hour, state=list(State)[n % 2]) for n in range(6)]
    saved(store, *day)
    between = Wanted(since=LONG_AGO + hour, until=LONG_AGO + 4 * hour)
    for wanted, found in (
        (between, [3, 2, 1]),
        (replace(between, states=(State.DRAFT,)), [2]),
        (replace(between, states=(State.DRAFT, State.SENT), text="a-3"), [3]),
        (Wanted("nothing"), []),
    ):
        assert [card.details.item for card in store.page(wanted, None, 10)] == [f"A-{n}" for n in found]
        assert store.count(wanted) == len(found)


def test_cards_of_many_orders_are_found_at_once_and_none_has_no_number(store):
    one, two, *_ = saved(
        store,
        a_card(order_number="1"),
        a_card(order_number="2"),
        a_card(order_number="2", state=State.CANCELLED),
        a_card(),
        a_card(order_number="3"),
    )
    found = store.with_order_numbers({"1", "2", "", "4"})
    assert {card.id for card in found} == {one.id, two.id}
    assert store.with_order_numbers([]) == []
