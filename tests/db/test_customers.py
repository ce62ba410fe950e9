"""What a `CustomerStore` promises, held against SQLite and against the fake alike."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.orders.customers.customer import Customer
from assistant.orders.customers.ports import CustomerStore
from assistant.refusal import Refused
from db.connection import connect
from db.customers import EVERYTHING
from tests.fake_customers import FakeCustomerStore
from tests.make import LONG_AGO

LI = Customer(
    "tb_1",
    "13800138000",
    "李丽",
    "李女士",
    ("老客户", "爱砍价"),
    "怕冷",
    "38 码",
    also=("tb_old", "13700137000"),
    first_seen=LONG_AGO,
    last_seen=LONG_AGO,
)
HAN = Customer("", "13900139000", "韩先生", last_seen=LONG_AGO + timedelta(days=1))


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> CustomerStore:
    return FakeCustomerStore() if request.param == "fake" else request.getfixturevalue("stores").customers


def test_a_customer_comes_back_exactly(store):
    store.put(LI)
    assert store.with_account("tb_1") == LI
    assert list(store.with_phone("13800138000")) == [LI]


def test_nobody_is_found_by_nothing(store):
    store.put(HAN)
    assert store.with_account("") is None
    assert list(store.with_phone("")) == []


def test_a_changed_customer_replaces_the_old_one_and_a_dropped_one_is_gone(store):
    store.put(LI)
    store.put(replace(LI, notes="不怕冷"))
    assert store.with_account("tb_1").notes == "不怕冷"
    store.drop(LI.id)
    assert store.with_account("tb_1") is None


def test_two_customers_cannot_have_one_account_but_one_phone(store):
    store.put(LI)
    with pytest.raises(Refused, match="customer_account_taken"):
        store.put(Customer("tb_1"))
    store.put(replace(HAN, phone=LI.phone))
    assert [one.name for one in store.with_phone(LI.phone)] == ["韩先生", "李丽"]


@pytest.mark.parametrize(
    ("text", "names"), [("", ["韩先生", "李丽"]), ("李", ["李丽"]), ("TB_1 砍价", ["李丽"]), ("没有", [])]
)
def test_customers_are_found_by_every_word(store, text, names):
    store.put(LI)
    store.put(HAN)
    assert [one.name for one in store.find(text)] == names


def test_customers_are_known_by_all_their_names(store):
    store.put(LI)
    store.put(HAN)
    assert store.with_account("tb_old") == LI
    assert list(store.with_phone("13700137000")) == [LI]
    assert store.with_account("tb_ol") is None
    assert [one.name for one in store.find("tb_old")] == ["李丽"]


def test_a_page_follows_the_one_before(store):
    store.put(LI)
    store.put(HAN)
    assert [one.name for offset in (0, 1, 2) for one in store.find("", limit=1, offset=offset)] == ["韩先生", "李丽"]


def test_a_customer_is_got_by_his_id_or_its_beginning(store):
    store.put(LI)
    assert store.get(LI.id) == store.get(LI.id[:20]) == LI
    assert store.get("") is None
    assert store.get("nobody") is None


def test_a_record_is_revised_in_place(store):
    store.put(LI)
    assert store.revise(LI.id, lambda one: replace(one, notes="不怕冷")) == replace(LI, notes="不怕冷")
    assert store.get(LI.id).notes == "不怕冷"
    with pytest.raises(Refused, match="customer_not_found"):
        store.revise("nobody", lambda one: one)


def test_many_are_written_or_none(store):
    store.put(LI)
    store.put(HAN)
    with pytest.raises(Refused, match="customer_account_taken"):
        store.write([replace(HAN, notes="新"), Customer(LI.account)])
    assert store.get(HAN.id) == HAN
    store.write([replace(HAN, account=LI.account)], [LI.id])
    assert store.get(LI.id) is None
    assert store.get(HAN.id).account == LI.account


def test_a_search_reads_the_index_and_makes_no_text_of_anybody_anew(stores, folder):
    stores.customers.put(LI)
    query = f"SELECT * FROM customers WHERE instr({EVERYTHING}, 'x') > 0 ORDER BY last_seen DESC, id DESC"  # noqa: S608 - our names
    with closing(connect(folder / "local.db")) as connection:
        steps = [str(step) for step in connection.execute(f"EXPLAIN {query}")]
        plan = " ".join(str(row) for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "customers_search" in plan
    assert not [step for step in steps if "lower" in step]
