"""Cells and rows are edited by keys; what cannot be read is found again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from assistant.orders.shop.rows import Kind
from tests.ui.orders.shop.conftest import Lead


def test_an_empty_table_says_how_to_begin(lead: Lead):
    page = lead.go_to(Kind.OFFERS)
    assert "Add a row" in page.rows_or_hint.currentWidget().text()
    page.view.add()
    assert page.rows_or_hint.currentWidget() is page.view


def test_escape_in_a_cell_leaves_the_cell_and_not_the_window(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.at(page, 1, "fee")
    lead.press("F2")
    QTest.keyClicks(lead.window.focusWidget(), "15")
    QTest.keyClick(lead.window.focusWidget(), Qt.Key.Key_Escape)
    lead.settle()
    assert lead.window.isVisible()
    assert not page.unsaved


@pytest.mark.parametrize(
    ("kind", "cell", "text", "said"),
    [
        (Kind.SIZES, (2, "weight"), "abc", "Row 3 of the size chart cannot be read at abc."),
        (Kind.SIZES, (1, "size"), "", "Row 2 of the size chart cannot be read at Size."),
        (Kind.SIZES, (1, "chart"), "", "Row 2 of the size chart cannot be read at Chart."),
        (Kind.COURIERS, (1, "days"), "soon", "Row 2 of the courier rules cannot be read at soon."),
        (Kind.COURIERS, (0, "couriers"), "", "Row 1 of the courier rules cannot be read at Couriers."),
    ],
)
def test_what_cannot_be_read_is_said_and_the_cursor_goes_to_the_cell(
    lead: Lead, kind: Kind, cell: tuple[int, str], text: str, said: str
):
    (row, column), page = cell, lead.go_to(kind)
    lead.type(page, row, column, text)
    lead.at(page, 0, page.model.columns[-1])
    lead.press("Ctrl+S")
    assert page.wrong.text().startswith(said)
    here = page.view.currentIndex()
    assert (here.row(), page.model.columns[here.column()]) == (row, column)
    assert lead.on_file(kind) is None
    lead.type(page, row, column, "x")
    assert page.wrong.isHidden()


def test_what_is_said_once_is_marked_at_its_field(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    page.facts["cut_off"].editor.setText("four")
    lead.window.save()
    lead.settle()
    assert page.facts["cut_off"].note.text() == "four is no time of day for the cut-off. Write it as 16:00."
    page.facts["cut_off"].editor.setText("18:00")
    assert page.facts["cut_off"].note.text() == ""
    lead.window.save()
    lead.settle()
    assert lead.office.shop_tables.couriers().cut_off.hour == 18


def test_rows_move_by_keys_and_a_step_is_taken_back(lead: Lead):
    page = lead.go_to(Kind.FLAGS)
    before = page.rows
    lead.at(page, 1, "reason")
    lead.press("Alt+Up")
    assert [row["reason"] for row in page.rows.rows[:2]] == ["refund", "hold"]
    assert page.view.currentIndex().row() == 0
    lead.press("Ctrl+Z")
    assert page.rows == before
    assert not page.unsaved


def test_a_new_row_comes_below_and_delete_empties_cells(lead: Lead):
    page = lead.go_to(Kind.FLAGS)
    lead.at(page, 0, "meaning")
    lead.press("Ins")
    assert page.rows.rows[1] == {"reason": "", "colour": "", "meaning": ""}
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (1, 0)
    lead.at(page, 0, "meaning")
    lead.press("Del")
    assert page.rows.rows[0]["meaning"] == ""


def test_a_block_from_a_sheet_is_pasted(lead: Lead):
    page = lead.go_to(Kind.OFFERS)
    page.view.add()
    QApplication.clipboard().setText("满300减30\t双十一\n2件9折\t\n")
    lead.at(page, 0, "offer")
    lead.press("Ctrl+V")
    assert page.rows.rows == ({"offer": "满300减30", "note": "双十一"}, {"offer": "2件9折", "note": ""})
    page.view.selectAll()
    lead.press("Ctrl+C")
    assert QApplication.clipboard().text() == "满300减30\t双十一\n2件9折\t"


def test_where_only_some_values_make_sense_there_is_a_list_of_them(lead: Lead):
    page = lead.go_to(Kind.FLAGS)
    lead.at(page, 0, "colour")
    lead.press("F2")
    box = next(box for box in page.view.viewport().findChildren(QComboBox))
    assert [box.itemText(place) for place in range(box.count())] == ["red", "yellow", "green", "blue", "purple"]
    assert box.currentText() == "green"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert page.rows.rows[0]["colour"] == "red"
