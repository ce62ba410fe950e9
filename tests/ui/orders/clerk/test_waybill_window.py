"""Waybill numbers come back: nothing is written before it was shown, and a whole import can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from assistant.orders.card import State
from assistant.orders.clerk.waybills import AT_ONCE
from tests.ui.orders.clerk.conftest import Shop
from ui.orders.clerk.waybill_window import WaybillWindow

NUMBERS = [f"52869017310{n}" for n in range(10)]


def sheet(path: Path, *rows: tuple[str, ...], heading: str = "订单编号,运单号") -> str:
    file = path / "运单.csv"
    file.write_text("\n".join([heading, *(",".join(row) for row in rows)]), "utf-8")
    return str(file)


def read(shop: Shop, file: str) -> WaybillWindow:
    window = shop.open(WaybillWindow)
    window.read(file)
    shop.until_done(window)
    shop.until_done(window)  # first the sheet is read, then its cards are looked for
    return window


def shown(window: WaybillWindow) -> list[list[str]]:
    rows, columns = window.model.rowCount(), window.model.columnCount()
    return [[window.model.index(row, column).data() for column in range(columns)] for row in range(rows)]


def waybills(shop: Shop) -> list[str]:
    return [f"{card.state} {card.details.waybill}".strip() for card in reversed(shop.office.orders.find())]


def test_the_sheet_is_chosen_and_what_needs_somebody_stands_first(shop: Shop, tmp_path: Path):
    shop.card(order_number=NUMBERS[0])
    shop.card(order_number=NUMBERS[1], waybill="YT00000001")
    file = sheet(tmp_path, (NUMBERS[0], "YT00000000"), (NUMBERS[1], "YT00000001"), (NUMBERS[2], "YT00000002"))
    window = shop.open(WaybillWindow)
    assert not window.do.isEnabled()
    window.sheet.choose.click()
    shop.give_file(window, Path(file))
    shop.until_done(window)
    shop.until_done(window)
    assert shown(window) == [
        ["3", "Left out: No card has this order number", NUMBERS[2], "YT00000002", ""],
        ["1", "Gets this number", NUMBERS[0], "YT00000000", "A-1027 王**"],
        ["2", "Has this number already", NUMBERS[1], "YT00000001", "A-1027 王**"],
    ]
    assert window.summary.text() == "Get a number: 1. Have it already: 1. Left out: 1."
    assert "by hand" in window.advice.text()
    assert window.focusWidget() is window.table
    assert waybills(shop) == ["confirmed", "confirmed YT00000001"]


def test_the_numbers_are_entered_and_taken_back(shop: Shop, tmp_path: Path):
    for number in NUMBERS[:2]:
        shop.card(order_number=number)
    window = read(shop, sheet(tmp_path, *((number, f"YT{number}") for number in NUMBERS[:2])))
    assert window.do.text() == "Enter 2 numbers"
    window.do.click()
    assert shop.until_done(window) == "Waybill numbers entered: 2."
    assert waybills(shop) == [f"confirmed YT{number}" for number in NUMBERS[:2]]
    assert {card.details.waybill for card in shop.changed} == {f"YT{number}" for number in NUMBERS[:2]}
    window.doing.outcome.button.click()
    shop.until_done(window)
    assert shop.until_done(window) == "Cards that are as before: 2."  # once the sheet was looked through again
    assert waybills(shop) == ["confirmed", "confirmed"]
    assert window.do.text() == "Enter 2 numbers"
    assert window.focusWidget() is window.table


def test_cards_are_marked_as_shipped_only_when_asked(shop: Shop, tmp_path: Path):
    shop.card(order_number=NUMBERS[0])
    window = read(shop, sheet(tmp_path, (NUMBERS[0], "YT00000000")))
    window.ship.click()
    window.do.click()
    shop.until_done(window)
    assert waybills(shop) == ["shipped YT00000000"]
    window.doing.outcome.button.click()
    shop.until_done(window)
    assert waybills(shop) == ["confirmed"]


def test_columns_that_no_heading_tells_are_chosen_by_hand(shop: Shop, tmp_path: Path):
    shop.card(order_number=NUMBERS[0])
    window = read(shop, sheet(tmp_path, ("x", "YT00000000", NUMBERS[0]), heading="甲,乙,丙"))
    assert "Choose the two columns" in window.summary.text()
    assert [window.sheet.order.itemText(n) for n in range(4)] == ["Not known yet", "A · 甲", "B · 乙", "C · 丙"]
    for box, place in ((window.sheet.order, 3), (window.sheet.waybill, 2)):
        box.setCurrentIndex(place)
        box.activated.emit(place)
    shop.until_done(window)
    assert shown(window)[0][1] == "Gets this number"


def test_a_card_that_somebody_changed_meanwhile_is_named_and_the_others_get_their_numbers(shop: Shop, tmp_path: Path):
    cards = [shop.card(order_number=number) for number in NUMBERS[:2]]
    window = read(shop, sheet(tmp_path, *((number, f"YT{number}") for number in NUMBERS[:2])))
    shop.office.orders.move(cards[0].id, State.PRINTED)
    window.do.click()
    said = shop.until_done(window)
    assert said == "Waybill numbers entered: 1.\nNot possible: 1."
    assert window.left.list.item(0).text().startswith(f"{NUMBERS[0]}: The card was changed elsewhere")
    assert waybills(shop) == ["printed", f"confirmed YT{NUMBERS[1]}"]


def test_who_cancels_keeps_what_was_written_and_hears_so(shop: Shop, tmp_path: Path):
    for number in NUMBERS:
        shop.card(order_number=number)
    window = read(shop, sheet(tmp_path, *((number, f"YT{number}") for number in NUMBERS)))
    window.doing.work.progressed.connect(
        lambda count: window.doing.work.cancel() if count == 3 else None, Qt.ConnectionType.DirectConnection
    )
    window.do.click()
    assert shop.until_done(window) == "Waybill numbers entered: 3.\nCancelled; what was written before stays."
    assert len([card for card in waybills(shop) if "YT" in card]) == 3


def test_looking_for_the_cards_of_a_long_sheet_can_be_cancelled(shop: Shop, tmp_path: Path):
    window = shop.open(WaybillWindow)
    window.doing.work.progressed.connect(
        lambda count: window.doing.work.cancel() if count == AT_ONCE else None, Qt.ConnectionType.DirectConnection
    )
    window.read(sheet(tmp_path, *((str(n), "YT00000000") for n in range(3 * AT_ONCE))))
    shop.until_done(window)
    shop.until_done(window)
    assert window.model.rowCount() == 0
    assert not window.do.isEnabled()


@pytest.mark.parametrize(("name", "said"), [("x.xlsx", "cannot be read"), ("nowhere.csv", "could not be used")])
def test_what_is_no_sheet_is_refused(shop: Shop, tmp_path: Path, name: str, said: str):
    (tmp_path / "x.xlsx").write_bytes(b"no sheet")
    window = shop.open(WaybillWindow)
    window.read(str(tmp_path / name))
    assert said in shop.until_done(window)
