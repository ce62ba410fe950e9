"""The shop's tables in a window: saved for all shops or one, and led back to the examples."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from assistant.orders.shop.examples import example
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.tables import Source
from assistant.refusal import Refused
from tests.ui.orders.shop.conftest import Lead
from ui.words import use_language


def same(rows: Rows, other: Rows, kind: Kind) -> bool:
    """Whatever cells are left out."""

    def whole(one: Rows) -> list[dict[str, str]]:
        return [{name: text for name, text in row.items() if text} for row in one.rows]

    return whole(rows) == whole(other)


@pytest.mark.parametrize("kind", [Kind.SIZES, Kind.COURIERS, Kind.FLAGS])
def test_it_opens_with_the_examples_and_nothing_to_save(lead: Lead, kind: Kind):
    page = lead.go_to(kind)
    assert same(page.rows, example(kind), kind)
    assert page.source.text().startswith("These are examples.")
    assert not lead.window.save_button.isEnabled()
    assert not lead.window.reset_button.isEnabled()
    assert lead.window.shop == ""


def test_a_cell_is_edited_and_saved_for_all_shops(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    assert lead.window.tabs.tabText(1) == "Couriers •"
    assert lead.on_file(Kind.COURIERS) is None
    lead.press("Ctrl+S")
    assert lead.office.shop_tables.couriers("名美").rules[1].fee == 1500
    assert lead.window.tabs.tabText(1) == "Couriers"
    assert lead.window.told.text == "Saved."


def test_saving_takes_along_the_cell_that_is_being_edited(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.at(page, 1, "fee")
    lead.press("F2")
    QTest.keyClicks(lead.window.focusWidget(), "15")
    lead.press("Ctrl+S")
    assert lead.office.shop_tables.couriers().rules[1].fee == 1500


def test_saving_can_be_undone(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    lead.press("Ctrl+S")
    lead.window.told.button.click()
    lead.settle()
    assert lead.on_file(Kind.COURIERS) is None
    assert same(page.rows, example(Kind.COURIERS), Kind.COURIERS)
    assert lead.window.told.text == "Taken back."


def test_what_counts_for_one_shop_leaves_the_others_alone(lead: Lead):
    lead.choose_shop("名美")
    page = lead.go_to(Kind.FLAGS)
    lead.at(page, 0, "reason")
    lead.press("Ctrl+Del")
    lead.press("Ctrl+S")
    assert len(lead.office.shop_tables.flags("名美")) == len(lead.office.shop_tables.flags()) - 1
    assert page.source.text() == "This shop's own table."


def test_back_to_the_example_and_undo(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    lead.press("Ctrl+S")
    lead.type(page, 1, "fee", "18")
    lead.window.reset_button.click()
    lead.settle()
    assert lead.office.shop_tables.source(Kind.COURIERS) is Source.EXAMPLE
    assert same(page.rows, example(Kind.COURIERS), Kind.COURIERS)
    lead.window.told.button.click()
    lead.settle()
    assert lead.office.shop_tables.couriers().rules[1].fee == 1500
    assert page.rows.rows[1]["fee"] == "18"
    assert page.unsaved


def test_a_shop_goes_back_to_the_table_of_all_shops(lead: Lead):
    lead.office.shop_tables.save(Kind.OFFERS, "", Rows(({"offer": "满300减30"},)))
    lead.office.shop_tables.save(Kind.OFFERS, "名美", Rows(({"offer": "9折"},)))
    lead.choose_shop("名美")
    page = lead.go_to(Kind.OFFERS)
    assert page.rows.rows[0]["offer"] == "9折"
    assert lead.window.reset_button.text() == "Use that of all shops"
    lead.window.reset_button.click()
    lead.settle()
    assert page.rows.rows[0]["offer"] == "满300减30"
    assert page.source.text().startswith("This shop uses the table of all shops.")


def test_another_shop_keeps_what_was_edited_for_the_first(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    lead.choose_shop("名美")
    assert page.rows.rows[1]["fee"] == ""
    assert not page.unsaved
    lead.choose_shop("All shops")
    assert page.rows.rows[1]["fee"] == "15"
    assert page.unsaved


def test_closing_asks_about_what_is_not_saved(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    lead.choose_shop("名美")
    lead.press("Esc")
    assert lead.window.isVisible()
    question = lead.window.findChild(QMessageBox)
    assert question.informativeText() == "Not saved: Couriers (All shops)"
    next(button for button in question.buttons() if button.text() == "Close without saving").click()
    assert not lead.window.isVisible()


def test_without_a_change_it_closes_at_once(lead: Lead):
    lead.press("Ctrl+W")
    assert not lead.window.isVisible()


def test_what_the_disk_refuses_is_said_and_nothing_is_lost(lead: Lead):
    page = lead.go_to(Kind.COURIERS)
    lead.type(page, 1, "fee", "15")
    lead.stores.shop_tables.broken = Refused("disk_full")
    lead.press("Ctrl+S")
    assert "free some space" in page.wrong.text()
    assert page.rows.rows[1]["fee"] == "15"
    assert page.unsaved


def test_it_says_everything_anew_in_another_language_and_keeps_what_was_edited(lead: Lead):
    lead.type(lead.go_to(Kind.COURIERS), 1, "fee", "15")
    use_language("zh_CN")
    lead.window.rebuild()
    assert lead.window.windowTitle() == "店铺表格"
    assert lead.window.page.kind is Kind.COURIERS
    assert lead.window.page.rows.rows[1]["fee"] == "15"
    assert lead.window.page.unsaved


def test_the_teams_table_says_so_and_is_not_changed_by_an_agent(lead: Lead):
    lead.stores.shop_tables.teams = frozenset({(Kind.COURIERS, "")})
    lead.office.shop_tables.load()
    lead.choose_shop("All shops")
    page = lead.go_to(Kind.COURIERS)
    assert page.source.text().startswith("The team's table.")
    lead.type(page, 1, "fee", "15")
    lead.stores.shop_tables.broken = Refused("table_of_team")
    lead.press("Ctrl+S")
    assert page.wrong.text() == "That table is the team's and stays as it is."
    assert page.unsaved


@pytest.mark.parametrize("kind", [Kind.OFFERS, Kind.MESSAGE])
def test_a_table_without_examples_does_not_call_nothing_an_example(lead: Lead, kind: Kind):
    page = lead.go_to(kind)
    assert page.rows.rows == ()
    assert page.source.text().startswith("Nothing is written here yet.")
    assert lead.window.reset_button.text() == "Empty the table"


def test_ctrl_tab_goes_from_table_to_table_also_from_above_them(lead: Lead):
    lead.window.shops.setFocus()
    for keys, place in (("Ctrl+Tab", 1), ("Ctrl+Tab", 2), ("Ctrl+Shift+Tab", 1)):
        QTest.keySequence(lead.window, keys)
        assert lead.window.tabs.currentIndex() == place
