"""One more shop in the window of the tables, and what it says of itself."""

import pytest
from PySide6.QtWidgets import QInputDialog

from assistant.orders.shop.rows import Kind, Rows
from tests.ui.orders.shop.conftest import Lead


def name(lead: Lead, typed: str) -> None:
    lead.window.new_button.click()
    dialog = lead.window.findChild(QInputDialog)
    dialog.setTextValue(typed)
    dialog.accept()
    lead.settle()


def test_a_new_shop_is_on_file_at_once_with_what_all_shops_have_in_common_but_no_window(lead: Lead):
    lead.office.shop_tables.save(Kind.SHOP, "", Rows((), {"signature": "敬上", "title": "客服"}))
    name(lead, "  二  店 ")
    assert lead.office.shop_tables.shops() == ("二 店",)
    assert lead.window.shop == "二 店"
    assert lead.window.page.kind is Kind.SHOP
    assert lead.window.page.rows.once["signature"] == "敬上"
    assert lead.window.page.rows.once["title"] == ""
    assert lead.window.focusWidget() is lead.window.page.facts["signature"].editor


def test_without_a_name_nothing_is_added_and_a_known_one_is_only_shown(lead: Lead):
    name(lead, "  ")
    assert lead.office.shop_tables.shops() == ()
    own = Rows((), {"title": "名美"})
    lead.office.shop_tables.save(Kind.SHOP, "名美", own)
    name(lead, "名美")
    assert lead.on_file(Kind.SHOP, "名美") == own
    assert lead.window.shop == "名美"


def test_what_was_typed_for_another_shop_stays_when_one_is_added(lead: Lead):
    lead.go_to(Kind.SHOP).facts["signature"].editor.setText("小周")
    name(lead, "二店")
    lead.choose_shop("All shops")
    assert lead.go_to(Kind.SHOP).rows.once["signature"] == "小周"


@pytest.mark.parametrize(("fact", "typed"), [("hours", "early"), ("title", "*")])
def test_what_cannot_be_read_is_told_at_its_field_and_not_saved(lead: Lead, fact: str, typed: str):
    page = lead.go_to(Kind.SHOP)
    page.facts[fact].editor.setText(typed)
    page.facts[fact].editor.setFocus()
    lead.press("Ctrl+S")
    assert page.facts[fact].note.text()
    assert page.facts[fact].editor.hasFocus()
    assert lead.on_file(Kind.SHOP) is None
