"""What a `ShopTableStore` promises, held against SQLite and against the fake alike."""

from contextlib import closing

import pytest

from assistant.orders.shop.ports import ShopTableStore
from assistant.orders.shop.rows import Kind, Rows
from db.connection import connect
from tests.fake_shop_tables import FakeShopTableStore

FLAGS = Rows(({"reason": "hold", "colour": "green", "meaning": "“延时”\n👟"}, {"reason": "note"}))
OFFERS = Rows((), {"freight": "10", "free_from": ""})


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> ShopTableStore:
    return FakeShopTableStore() if request.param == "fake" else request.getfixturevalue("stores").shop_tables


def test_tables_come_back_exactly_by_kind_and_shop(store):
    store.save(Kind.FLAGS, "名美", FLAGS)
    store.save(Kind.FLAGS, "", OFFERS)
    store.save(Kind.OFFERS, "名美", OFFERS)
    assert store.read() == {(Kind.FLAGS, "名美"): FLAGS, (Kind.FLAGS, ""): OFFERS, (Kind.OFFERS, "名美"): OFFERS}


def test_a_table_is_replaced_and_forgotten(store):
    store.save(Kind.FLAGS, "", OFFERS)
    store.save(Kind.FLAGS, "", FLAGS)
    store.save(Kind.FLAGS, "名美", FLAGS)
    store.forget(Kind.FLAGS, "名美")
    store.forget(Kind.SIZES, "never there")
    assert store.read() == {(Kind.FLAGS, ""): FLAGS}


def test_a_kind_that_only_a_newer_program_knows_is_passed_over(stores, folder):
    stores.shop_tables.save(Kind.FLAGS, "", FLAGS)
    with closing(connect(folder / "local.db")) as connection:
        connection.execute("INSERT INTO shop_tables (shop, kind, body) VALUES ('', 'horoscopes', 'none of ours')")
    assert stores.shop_tables.read() == {(Kind.FLAGS, ""): FLAGS}
