"""Items come back as they were written."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.orders.catalogue.item import Item, Stock
from assistant.refusal import Refused
from tests.make import LONG_AGO

COAT = Item(
    "C-3", "羽绒服", "90 白鸭绒", "轻", 59900, ("M", "L"), ("黑", "白 色"), Stock.PRESALE, date(2026, 12, 1), "c3.png",
    ("A-1",), "女装", changed_at=LONG_AGO,
)  # fmt: skip


def test_an_item_comes_back_exactly(stores):
    stores.items.write([COAT, Item("A-1")])
    assert list(stores.items.items()) == [Item("A-1", id=stores.items.items()[0].id), COAT]


def test_a_changed_item_replaces_the_old_one_and_a_dropped_one_is_gone(stores):
    stores.items.write([COAT])
    stores.items.write([replace(COAT, price=None, stock=Stock.OUT, presale_until=None)])
    assert [item.stock for item in stores.items.items()] == [Stock.OUT]
    stores.items.write(drop=[COAT.id])
    assert list(stores.items.items()) == []


def test_two_items_cannot_have_one_code_and_nothing_is_written_then(stores):
    stores.items.write([COAT])
    with pytest.raises(Refused, match="item_code_taken"):
        stores.items.write([Item("B-2"), Item("c3")])
    assert [item.code for item in stores.items.items()] == ["C-3"]
