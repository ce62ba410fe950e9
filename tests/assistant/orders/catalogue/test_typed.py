"""An item as it is typed into a form."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.typed import FIELD_OF, read_item, typed
from assistant.refusal import Refused
from tests.db.test_catalogue import COAT

BLUE = Item("X", colours=("dark blue",), sizes=("160/84A",), price=5905)


@pytest.mark.parametrize("item", [Item("A-1"), BLUE, replace(COAT, colours=("黑", "白"))], ids=lambda item: item.code)
def test_what_is_shown_is_read_back(item: Item) -> None:
    assert read_item(typed(item), item) == item


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("code", " ", "item_code_empty"),
        ("code", "--", "item_code_empty"),
        ("code", "x" * 61, "item_code_too_long"),
        ("price", "about 5", "price_unreadable"),
        ("presale_until", "soon", "item_day_unreadable"),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_field(field: str, text: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_item(typed(COAT) | {field: text})
    assert FIELD_OF[reason] == field


def test_a_text_that_is_too_long_names_its_field() -> None:
    with pytest.raises(Refused) as refused:
        read_item(typed(COAT) | {"attributes": "x" * 5001})
    assert (refused.value.reason, refused.value.facts["field"]) == ("item_text_too_long", "attributes")


def test_words_are_read_as_people_write_them() -> None:
    texts = {"code": " A-1 ", "price": "¥59.9", "presale_until": "2026/12/1", "sizes": "S，M L", "stock": "presale"}
    item = read_item(typed(Item("x")) | texts)
    assert (item.code, item.price, item.presale_until, item.sizes) == ("A-1", 5990, date(2026, 12, 1), ("S", "M", "L"))
    assert item.stock is Stock.PRESALE
