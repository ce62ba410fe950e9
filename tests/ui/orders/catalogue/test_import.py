"""Items out of a sheet: read, mapped, looked over, and only then written, whole or not at all."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.orders.catalogue.item import Item, Stock
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores
from tests.ui.orders.catalogue.test_window import on_disk
from tests.ui.orders.catalogue.test_window import window as window  # noqa: PLC0414 - the fixture
from ui.orders.catalogue.import_dialog import COLUMNS, DOING, PLAN, SOURCE, ImportDialog
from ui.orders.catalogue.window import CatalogueWindow

ROWS = [
    ["商品货号", "品名", "售价(元)", "可选尺码", "库存数量", "供应商"],
    ["A-1027", "小白鞋", "158", "36 37 38", "0", "甲"],
    ["E-5", "围巾", "59.9", "", "100", "乙"],
    ["", "没有货号", "1", "", "", ""],
    ["F-6", "帽子", "贵", "", "", ""],
    ["D-4", "袜子", "9.9", "", "3", ""],
]


@pytest.fixture
def dialog(window: CatalogueWindow) -> ImportDialog:
    return window.open_import()


def paste(window: CatalogueWindow, dialog: ImportDialog, rows: list[list[str]] = ROWS) -> None:
    dialog.paste.setPlainText("\n".join("\t".join(row) for row in rows))
    on(window, dialog)


def on(window: CatalogueWindow, dialog: ImportDialog) -> None:
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    window.settle()


def lists(dialog: ImportDialog) -> list[list[str]]:
    """New, changed, left out."""
    found = []
    for tab in range(3):
        dialog.plan.tabs.setCurrentIndex(tab)
        found.append(dialog.plan.lines())
    return found


def test_copied_rows_are_mapped_looked_over_written_and_taken_back(
    window: CatalogueWindow, dialog: ImportDialog, stores: FakeOrderStores
):
    before = on_disk(stores)
    paste(window, dialog)
    assert dialog.columns.columns == {"code": 0, "name": 1, "price": 2, "sizes": 3, "stock": 4}
    on(window, dialog)
    assert dialog.plan.said.text() == "New: 1. Changed: 1. As they are: 1. Left out: 2."
    assert lists(dialog) == [
        ["E-5 · 围巾 · ¥59.9 · In stock"],
        ["A-1027 小白鞋 — Price in yuan: 168 → 158; Stock: In stock → Out of stock"],
        ["Row 4: empty — no item number", "Row 5: 贵 — this is no price"],
    ]
    assert on_disk(stores) == before
    assert dialog.go_on.text() == "Import (2)"
    on(window, dialog)
    assert on_disk(stores)["A-1027"].stock is Stock.OUT
    assert on_disk(stores)["A-1027"].colours == ("米白", "黑色")
    assert on_disk(stores)["E-5"].price == 5990
    assert window.undo_bar.said.text() == "Imported: 1 new, 1 changed"
    window.undo_bar.undo()
    window.settle()
    assert on_disk(stores) == before


def test_the_teams_items_are_left_out_and_the_rest_comes(
    window: CatalogueWindow, dialog: ImportDialog, stores: FakeOrderStores
):
    stores.items.of_team = {"A-1027"}
    paste(window, dialog)
    on(window, dialog)
    assert lists(dialog)[2][0] == "Row 2: A-1027 — it is the team's item and stays as it is"
    on(window, dialog)
    assert window.undo_bar.said.text() == "Imported: 1 new, 0 changed"
    assert on_disk(stores)["E-5"].price == 5990


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_file_is_read(window: CatalogueWindow, dialog: ImportDialog, tmp_path: Path, ending: str):
    path = tmp_path / f"goods.{ending}"
    if ending == "xlsx":
        book = Workbook()
        for row in ROWS:
            book.active.append(row)
        book.save(path)
    else:
        path.write_text("\n".join(",".join(row) for row in ROWS), "gb18030")
    dialog.read(str(path))
    window.settle()
    assert dialog.pages.currentIndex() == COLUMNS
    assert dialog.columns.columns["price"] == 2


def test_a_file_that_is_no_sheet_is_said_and_another_can_be_chosen(
    window: CatalogueWindow, dialog: ImportDialog, tmp_path: Path
):
    (tmp_path / "odd.xlsx").write_bytes(b"x")
    dialog.read(str(tmp_path / "odd.xlsx"))
    window.settle()
    assert dialog.problem.text().startswith("The file odd.xlsx cannot be read as a sheet.")
    assert dialog.pages.currentIndex() == SOURCE
    on(window, dialog)
    assert dialog.problem.text().startswith("Choose a file, or paste rows")


def test_a_guess_is_put_right_and_a_mistake_is_said(window: CatalogueWindow, dialog: ImportDialog):
    paste(window, dialog, [["甲", "乙"], ["E-5", "F-6"], ["E-7", "F-8"]])
    assert dialog.columns.columns == {"code": 0}
    code, other = dialog.columns.boxes
    other.setCurrentIndex(other.findData("code"))
    on(window, dialog)
    assert dialog.columns.problem.text() == "Item number can stand in one column only."
    code.setCurrentIndex(0)
    on(window, dialog)
    assert lists(dialog)[0] == ["F-6 · In stock", "F-8 · In stock"]
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    other.setCurrentIndex(0)
    on(window, dialog)
    assert dialog.columns.problem.text().startswith("Say which column has the item numbers")


def test_a_sheet_without_a_heading_loses_no_row(window: CatalogueWindow, dialog: ImportDialog):
    paste(window, dialog, [["E-5", "围巾", "59.9"], ["E-6", "帽子", "39.9"], ["E-7", "袜", "9.9"]])
    assert not dialog.columns.headed.isChecked()
    assert dialog.columns.columns == {"code": 0, "price": 2}
    on(window, dialog)
    assert len(lists(dialog)[0]) == 3
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    dialog.columns.headed.setChecked(True)
    on(window, dialog)
    assert lists(dialog)[0] == ["E-6 · ¥39.9 · In stock", "E-7 · ¥9.9 · In stock"]


def test_a_cancelled_import_changes_nothing(window: CatalogueWindow, dialog: ImportDialog, stores: FakeOrderStores):
    before = on_disk(stores)
    paste(window, dialog, [["货号"], *([f"N-{n}"] for n in range(1000))])
    on(window, dialog)
    dialog.go_on.click()
    assert dialog.pages.currentIndex() == DOING
    dialog.cancel.click()
    window.settle()
    assert on_disk(stores) == before
    assert dialog.pages.currentIndex() == PLAN
    assert dialog.problem.text() == "Cancelled: nothing was changed."
    on(window, dialog)
    assert len(on_disk(stores)) == 1004
    assert window.table.scripts.rowCount() == 1004


def test_what_the_disk_refuses_is_said_and_nothing_is_changed(
    window: CatalogueWindow, dialog: ImportDialog, stores: FakeOrderStores
):
    before = on_disk(stores)
    paste(window, dialog)
    on(window, dialog)
    stores.items.broken = Refused("disk_full")
    on(window, dialog)
    assert dialog.problem.text().startswith("The disk is full.")
    assert dialog.pages.currentIndex() == PLAN
    assert on_disk(stores) == before


def test_the_first_items_of_a_shop_come_from_a_sheet(window: CatalogueWindow, stores: FakeOrderStores):
    window.goods.drop(list(window.goods.catalogue))
    window.settle()
    dialog = window.open_import()
    paste(window, dialog)
    on(window, dialog)
    on(window, dialog)
    assert set(on_disk(stores)) == {"A-1027", "E-5", "D-4"}


def test_nothing_new_leaves_nothing_to_import(window: CatalogueWindow, dialog: ImportDialog):
    paste(window, dialog, [["货号"], ["A-1027"]])
    on(window, dialog)
    assert dialog.plan.said.text() == "New: 0. Changed: 0. As they are: 1. Left out: 0."
    assert not dialog.go_on.isEnabled()
    assert isinstance(window.goods.catalogue.item("A-1027"), Item)
