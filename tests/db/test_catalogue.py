"""What an `ItemStore` promises, held against SQLite and against the fake alike."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.orders.catalogue.item import Item, Stock
from assistant.refusal import Refused
from tests.fakes import FakeItemStore
from tests.make import LONG_AGO

COAT = Item(
    "C-3", "羽绒服", "90 白鸭绒", "轻", 59900, ("M", "L"), ("黑", "白 色"), Stock.PRESALE, date(2026, 12, 1), "c3.png",
    ("A-1",), "女装", changed_at=LONG_AGO,
)  # fmt: skip


@pytest.fixture(params=["sqlite", "fake"])
def store(request):
    return FakeItemStore() if request.param == "fake" else request.getfixturevalue("stores").items


def test_an_item_comes_back_exactly(store):
    store.write([COAT, Item("A-1")])
    assert list(store.items()) == [Item("A-1", id=store.items()[0].id), COAT]


def test_items_are_found_by_the_keys_of_their_codes(store):
    store.write([COAT, Item("A-1")])
    assert list(store.with_codes({"c3", "x"})) == [COAT]
    assert list(store.with_codes(set())) == []


def test_a_changed_item_replaces_the_old_one_and_a_dropped_one_is_gone(store):
    store.write([COAT])
    store.write([replace(COAT, price=None, stock=Stock.OUT, presale_until=None)])
    assert [item.stock for item in store.items()] == [Stock.OUT]
    store.write(drop=[COAT.id])
    assert list(store.items()) == []


def test_two_items_cannot_have_one_code_and_nothing_is_written_then(store):
    store.write([COAT])
    with pytest.raises(Refused, match="item_code_taken"):
        store.write([Item("B-2"), Item("c3")])
    assert [item.code for item in store.items()] == ["C-3"]


def test_a_cancelled_import_leaves_nothing_behind(store):
    store.write([COAT])
    told: list[int] = []
    assert not store.write([Item(f"N-{n}") for n in range(1000)], [COAT.id], told.append)
    assert len(told) == 1
    assert list(store.items()) == [COAT]


def test_an_import_says_how_far_it_is(store):
    told: list[int] = []
    assert store.write([Item(f"N-{n}") for n in range(450)], progress=lambda done: not told.append(done))
    assert told[-1] == 450
    assert len(store.items()) == 450


def test_a_code_is_free_once_its_item_goes_in_the_same_step(store):
    store.write([COAT])
    assert store.write([new := Item("C-3")], [COAT.id])
    assert list(store.items()) == [new]
