"""Waybill numbers find their cards; what was done to many cards is told, and taken back."""

from dataclasses import replace

import pytest

from assistant.orders.card import State
from assistant.orders.clerk.many import mark_printed, take_back_moves
from assistant.orders.clerk.waybills import Plan, Why, apply, columns_of, guess_columns, plan, take_back
from assistant.orders.desk import OrderDesk
from assistant.refusal import Refused
from tests.fakes import FakeOrderStore
from tests.make import SHOES


@pytest.fixture
def desk() -> OrderDesk:
    return OrderDesk(FakeOrderStore())


def test_waybill_numbers_find_their_cards(desk: OrderDesk) -> None:
    def confirmed(order_number: str, **fields: str) -> str:
        return desk.confirm(desk.new(replace(SHOES, order_number=order_number, **fields)).id).id

    first = confirmed("528690173101")
    confirmed("528690173102", waybill="YT0000000002")
    confirmed("528690173103", waybill="YT0000000009")
    confirmed("528690173104")
    confirmed("528690173104")
    desk.new(replace(SHOES, order_number="528690173105"))
    rows = [
        ["528690173101", "YT0000000001"],
        ["'528690173102", "YT0000000002"],
        ["528690173103", "YT0000000003"],
        ["528690173104", "YT0000000004"],
        ["528690173105", "YT0000000005"],
        ["528690173109", "YT0000000006"],
        ["528690173101", "no number"],
        ["", ""],
        ["528690173101", "YT0000000007"],
        ["528690173101", "YT0000000001"],
    ]
    done = plan(rows, *columns_of(["订单编号", "运单号"]), find=desk.twins)
    assert [(card.id, code) for card, code in done.give] == [(first, "YT0000000001")]
    assert done.same == 2
    assert [(left.row, left.why) for left in done.left] == [
        (3, Why.TAKEN),
        (4, Why.SEVERAL),
        (5, Why.STATE),
        (6, Why.NO_ORDER),
        (7, Why.ODD),
        (9, Why.TWICE),
    ]
    assert len(apply(done, desk).written) == 1
    assert (desk.get(first).details.waybill, desk.get(first).state) == ("YT0000000001", State.CONFIRMED)


def test_numbers_that_a_back_end_wrote_as_formulas_are_read(desk: OrderDesk) -> None:
    card = desk.confirm(desk.new(replace(SHOES, order_number="2381237192873912001")).id)
    done = plan([['="2381237192873912001"', '="SF1234567890123"']], 0, 1, desk.twins)
    assert done.give == ((card, "SF1234567890123"),)


def test_a_number_that_a_spreadsheet_has_rounded_is_told_as_that(desk: OrderDesk) -> None:
    desk.confirm(desk.new(replace(SHOES, order_number="2381237192873912001")).id)
    rows = [["2.38124E+18", "SF1234567890123"], ["2381237192873912001", "7.8123E+13"]]
    assert [left.why for left in plan(rows, 0, 1, desk.twins).left] == [Why.ROUNDED, Why.ROUNDED]


@pytest.fixture
def sheet(desk: OrderDesk) -> Plan:
    """Three cards that get a number: confirmed, printed and shipped."""
    numbers = [f"52869017310{n}" for n in range(3)]
    for number, steps in zip(numbers, ((), (State.PRINTED,), (State.PRINTED, State.SHIPPED)), strict=True):
        card = desk.confirm(desk.new(replace(SHOES, order_number=number)).id)
        for step in steps:
            desk.move(card.id, step)
    return plan([[number, f"YT{number}"] for number in numbers], 0, 1, desk.twins)


def states(desk: OrderDesk) -> list[str]:
    """Of all cards, the oldest first, and whether they have a number."""
    return [f"{card.state}{' +' if card.details.waybill else ''}" for card in reversed(desk.find())]


def test_cards_are_shipped_with_their_number_only_when_asked(desk: OrderDesk, sheet: Plan) -> None:
    assert states(desk) == ["confirmed", "printed", "shipped"]
    apply(sheet, desk)
    assert states(desk) == ["confirmed +", "printed +", "shipped +"]


def test_a_whole_import_is_taken_back(desk: OrderDesk, sheet: Plan) -> None:
    done = apply(sheet, desk, ship=True)
    assert states(desk) == ["shipped +", "shipped +", "shipped +"]
    back = take_back(done, desk)
    assert (len(back.written), back.left) == (3, ())
    assert states(desk) == ["confirmed", "printed", "shipped"]


def test_a_card_that_was_changed_since_keeps_what_it_has(desk: OrderDesk, sheet: Plan) -> None:
    done = apply(sheet, desk, ship=True)
    card = done.written[0].after
    desk.move(card.id, State.CLOSED)
    ((left, why),) = take_back(done, desk).left
    assert (left.id, why.reason) == (card.id, "card_changed_meanwhile")
    assert states(desk) == ["closed +", "printed", "shipped"]


def test_what_was_written_before_the_disk_was_full_is_told(desk: OrderDesk, sheet: Plan) -> None:
    def fill_the_disk(count: int) -> bool:
        if count == 2:
            desk._store.broken = Refused("disk_full")
        return True

    done = apply(sheet, desk, progress=fill_the_disk)
    assert (len(done.written), str(done.trouble)) == (2, "disk_full")


def test_who_cancels_an_import_keeps_what_was_written(desk: OrderDesk, sheet: Plan) -> None:
    done = apply(sheet, desk, progress=lambda count: count < 1)
    assert (len(done.written), done.cancelled) == (1, True)
    assert states(desk) == ["confirmed +", "printed", "shipped"]


def test_cards_are_marked_as_printed_and_taken_back_and_the_others_are_named(desk: OrderDesk) -> None:
    confirmed, changed, draft = (desk.new(replace(SHOES, item=item)) for item in "ABC")
    desk.confirm(confirmed.id)
    desk.change(desk.confirm(changed.id).id, replace(SHOES, item="B2"))
    done = mark_printed([desk.get(card.id) for card in (confirmed, changed, draft)], desk)
    assert states(desk) == ["printed", "printed", "draft"]
    assert [(card.id, why.reason) for card, why in done.left] == [(draft.id, "order_move_not_allowed")]
    take_back_moves(done, desk)
    assert states(desk) == ["confirmed", "changed", "draft"]


@pytest.mark.parametrize(
    ("headings", "places"),
    [
        (["运单号", "备注", "订单号"], (2, 0)),
        (["序号", "淘宝订单编号", "韵达快递单号"], (1, 2)),
        (["Order No.", "Tracking"], (0, 1)),
        (["收件人", "快递单号"], (-1, 1)),
    ],
)
def test_the_columns_are_guessed_by_their_headings(headings: list[str], places: tuple[int, int]) -> None:
    assert guess_columns(headings) == places


def test_a_sheet_without_the_two_columns_is_refused() -> None:
    with pytest.raises(Refused, match="waybill_columns_missing"):
        columns_of(["订单编号", "收件人"])
