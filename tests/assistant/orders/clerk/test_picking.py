"""The picking list holds every card and every piece, in the order in which one walks along the shelves."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import Card, Details, State
from assistant.orders.clerk.picking import PickingList, is_unclear, picking_list
from assistant.orders.lines import OrderLine
from tests.make import LONG_AGO, a_card

words = some.sampled_from(
    ["", "A-9", "A-10", "a-9", "Ａ－９", "38", "38码", "M", "xl", "黑", "黑色", " 黑 ", "²", "7" * 5000]
)
quantities = some.sampled_from(["", "1", "2件", "两双", "0", "若干", "红2蓝1", "1.5", "999999"])
lines = some.lists(some.tuples(words, words, words, quantities).map(" / ".join), max_size=4).map("\n".join)
details = some.builds(
    Details, item=words, size=words, colour=words, quantity=quantities, lines=lines | some.text(max_size=60),
    wish=some.sampled_from(["", "刻字"]),
)  # fmt: skip
times = some.none() | some.datetimes().map(lambda at: at.replace(tzinfo=UTC))
cards = some.lists(some.builds(lambda each, at: a_card(details=each, created_at=at), details, times), max_size=12)


def shown(found: PickingList) -> list[tuple[str, str, str, int, tuple[int, ...]]]:
    return [
        (shelf.item, goods.size, goods.colour, goods.pieces, goods.orders)
        for shelf in found.shelves
        for goods in shelf.goods
    ]


def in_turn(*of_cards: Card) -> list[Card]:
    """As they were filed, one a minute."""
    return [replace(card, created_at=LONG_AGO + timedelta(minutes=n)) for n, card in enumerate(of_cards)]


def test_the_same_goods_of_several_orders_are_one_row() -> None:
    of_two = a_card(quantity="2双", lines="b-1 / M / 红\nA-1027 / 39 / 米白 / 1件")
    found = picking_list(in_turn(of_two, a_card(item=" ａ-1027", size="38码", quantity="")))
    assert shown(found) == [
        ("A-1027", "38", "米白", 3, (1, 2)),
        ("A-1027", "39", "米白", 1, (1,)),
        ("b-1", "M", "红", 1, (1,)),
    ]
    assert [shelf.pieces for shelf in found.shelves] == [4, 1]
    assert found.pieces == 5


def test_items_and_sizes_stand_as_on_the_shelf() -> None:
    found = picking_list([a_card(item=item) for item in ("A-10", "A-9", "B", "A-1027", "10", "9", "")])
    assert [shelf.item for shelf in found.shelves] == ["9", "10", "A-9", "A-10", "A-1027", "B", ""]
    found = picking_list([a_card(size=size) for size in ("XL", "M", "39", "均码", "2XL", "S码", "XXL", "100", "")])
    assert [goods.size for goods in found.shelves[0].goods] == ["39", "100", "S码", "M", "XL", "2XL", "均码", ""]


def test_the_oldest_card_is_the_first_order_and_who_buys_is_hidden() -> None:
    first, second = in_turn(a_card(remark="1号客服，电话13800138000"), a_card(state=State.CHANGED, lines=""))
    found = picking_list([second, first])
    assert [order.number for order in found.orders] == [1, 2]
    assert [order.changed for order in found.orders] == [False, True]
    order = found.orders[0]
    assert (order.contact, order.address, order.courier) == ("王**", "浙江省杭州市***", "顺丰")
    assert order.remark == "1号客服，电话***"


def test_a_wish_is_kept_to_the_letter_and_points_from_the_shelf_to_its_order() -> None:
    found = picking_list(in_turn(a_card(), a_card(wish=" 刻字 20200520 ")))
    assert [order.wish for order in found.orders] == ["", "刻字 20200520"]
    assert (found.wishes, found.shelves[0].goods[0].wished) == (1, (2,))


@pytest.mark.parametrize("quantity", ["若干", "红2蓝1", "0", "1.5"])
def test_a_quantity_that_is_no_whole_number_is_told(quantity: str) -> None:
    found = picking_list([a_card(quantity=quantity), a_card(quantity="3")])
    assert found.shelves[0].goods[0].unclear == (quantity,)


@pytest.mark.parametrize("quantity", ["", "1", "2件", "两双", "十二"])
def test_a_whole_number_and_silence_are_clear(quantity: str) -> None:
    assert not is_unclear(OrderLine("A", quantity=quantity))


def test_a_card_without_goods_is_still_an_order() -> None:
    found = picking_list([replace(a_card(), details=Details(contact="王小美"))])
    assert (found.shelves, found.pieces, len(found.orders)) == ((), 0, 1)


@given(cards)
def test_no_piece_and_no_card_is_lost(given_cards: list[Card]) -> None:
    found = picking_list(iter(given_cards))
    assert [order.number for order in found.orders] == list(range(1, len(given_cards) + 1))
    lines_of_orders = [line for order in found.orders for line in order.lines]
    pieces = sum(line.pieces for line in lines_of_orders)
    assert found.pieces == sum(shelf.pieces for shelf in found.shelves) == pieces
    for shelf in found.shelves:
        assert all(goods.pieces >= len(goods.orders) > 0 for goods in shelf.goods)
    named = {number for *_, numbers in shown(found) for number in numbers}
    assert named == {order.number for order in found.orders if order.lines}
    assert sum(len(goods.unclear) for shelf in found.shelves for goods in shelf.goods) == sum(
        map(is_unclear, lines_of_orders)
    )


@given(cards, some.randoms(use_true_random=False))
def test_the_list_does_not_depend_on_the_order_in_which_cards_come(given_cards: list[Card], random) -> None:  # type: ignore[no-untyped-def] - hypothesis has its own kind
    mixed = list(given_cards)
    random.shuffle(mixed)
    assert picking_list(mixed) == picking_list(given_cards)


@given(cards)
def test_no_two_shelves_hold_the_same_item(given_cards: list[Card]) -> None:
    items = ["".join(shelf.item.upper().split()) for shelf in picking_list(given_cards).shelves]
    assert len(items) == len(set(items))
