"""The goods on a card with their prices."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import Details
from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import Item
from assistant.orders.couriers.advise import Answer, CourierAdvice
from assistant.orders.price.basket import freight_to, priced, read_priced
from assistant.orders.price.money import written
from assistant.orders.price.offers import Coupon, Factor, Freight, Line, Pieces, Threshold, read_offers
from assistant.refusal import Refused

CATALOGUE = Catalogue([Item("A-1027", "针织连衣裙", price=15900), Item("B-2001", "打底裤", price=4990), Item("C-1")])
CARD = Details(item="a1027", size="M", quantity="2件", lines="B-2001 / L / 黑 / 3\nX-9\n\nC-1 / / / 两双")


def test_the_catalogue_gives_prices_and_what_it_does_not_know_is_open() -> None:
    goods = priced(CARD, CATALOGUE, {})
    assert [(good.line.item, good.name, good.unit, good.pieces, good.sum) for good in goods] == [
        ("a1027", "针织连衣裙", 15900, 2, 31800),
        ("B-2001", "打底裤", 4990, 3, 14970),
        ("X-9", "", None, 1, None),
        ("C-1", "", None, 2, None),
    ]


def test_a_typed_price_counts_before_the_catalogues() -> None:
    goods = priced(CARD, CATALOGUE, {"a1027": 14900, "x9": 100})
    assert [good.unit for good in goods] == [14900, 4990, 100, None]


def test_an_empty_card_has_no_goods() -> None:
    assert priced(Details(quantity="2"), CATALOGUE, {}) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("59.90x2", [(5990, 2)]),
        ("59.9 × 2  30", [(5990, 2), (3000, 1)]),
        ("¥59，30元*3", [(5900, 1), (3000, 3)]),
        ("128+89", [(12800, 1), (8900, 1)]),
        ("", []),
    ],
)
def test_goods_without_a_number_are_read_from_price_and_pieces(text: str, lines: list[tuple[int, int]]) -> None:
    assert [(line.unit, line.quantity) for line in read_priced(text)] == lines


@pytest.mark.parametrize("text", ["abc", "59 x", "1.234", "59xx2"])
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="price_line_unreadable"):
        read_priced(text)


@given(some.lists(some.tuples(some.integers(0, 10_000_000), some.integers(1, 999)), max_size=6))
def test_what_is_written_is_read_back(lines: list[tuple[int, int]]) -> None:
    text = " ".join(f"{written(unit)}x{pieces}" for unit, pieces in lines)
    assert read_priced(text) == tuple(Line("", unit, pieces) for unit, pieces in lines)


def test_several_offers_stand_in_one_line() -> None:
    kinds = [type(offer) for offer in read_offers("满300减30、2件9折 券10（满100）, VIP 9.8折")]
    assert kinds == [Threshold, Pieces, Coupon, Factor]
    assert read_offers("  ") == ()
    with pytest.raises(Refused, match="offer_unreadable"):
        read_offers("满300减30 便宜点")


def rule(region: str, fee: int | None) -> CourierAdvice:
    return CourierAdvice(Answer.NONE_WANTED, ("韵达",), fee=fee, region=region)


def test_the_fee_of_a_region_is_due_whatever_is_bought() -> None:
    shop = Freight(1000, 9900)
    assert freight_to(rule("新疆", 1500), shop) == Freight(1500)
    assert freight_to(rule("*", 800), shop) == Freight(800, 9900)
    assert freight_to(rule("新疆", None), shop) == shop
    assert freight_to(None, shop) == shop
