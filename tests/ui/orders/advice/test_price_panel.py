"""What an order costs, beside the form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.orders.card import Details
from assistant.orders.catalogue.item import Item
from assistant.orders.shop.rows import Kind, Rows
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.advice.price_panel import PricePanel

ORDER = replace(SHOES, size="M", quantity="2")
OFFERS = Rows(({"offer": "满300减30"}, {"offer": "满500减80"}), {"freight": "10", "free_from": "99"})


@pytest.fixture
def panel(clerk: Clerk) -> PricePanel:
    clerk.office.items.write([Item("A-1027", "针织连衣裙", price=15900), Item("B-2001", "打底裤")])
    clerk.office.shop_tables.save(Kind.OFFERS, "", OFFERS)
    clerk.open(width=1200)
    clerk.fill(ORDER)
    clerk.tab.page.form.go_to("quantity")
    clerk.press("F2")
    return clerk.tab._side.open_panel


def look(clerk: Clerk, panel: PricePanel, details: Details) -> None:
    panel.look(details, None)
    clerk.settle()


def prices(panel: PricePanel) -> list[str]:
    return [price.text() for price in panel.goods._prices]


def test_the_steps_are_shown_as_the_buyer_reads_them(panel: PricePanel):
    assert panel.text.text.splitlines() == [
        "A-1027 针织连衣裙 / M / 米白: 159 × 2 = 318 yuan",
        "满300减30: −30 yuan",
        "Freight: free",
        "To pay: 288 yuan",
        "For 182 yuan more 满500减80 counts.",
    ]
    assert panel.sum.text() == "To pay: 288 yuan"


def test_an_offer_can_be_taken_off_and_stays_off_while_the_form_changes(panel: PricePanel, clerk: Clerk):
    panel.offers._boxes[0][0].setChecked(False)
    assert panel.sum.text() == "To pay: 318 yuan"
    look(clerk, panel, replace(ORDER, colour="黑"))
    assert panel.sum.text() == "To pay: 318 yuan"


def test_further_offers_are_typed_and_one_that_cannot_be_read_says_how_to_write_it(panel: PricePanel):
    panel.more.setText("9.8折")
    assert panel.sum.text() == "To pay: 282.24 yuan"
    panel.more.setText("9.8折 便宜")
    assert panel._more.note.text() == "便宜 is no offer. Write it as 满300减30, 2件9折, 9.8折 or 券10（满100）."
    assert not panel.foot.isEnabled()
    panel.more.clear()
    assert panel._more.note.text() == ""
    assert panel.foot.isEnabled()


def test_an_item_without_a_price_asks_for_it_and_keeps_it(panel: PricePanel, clerk: Clerk):
    two = replace(ORDER, lines="B-2001 / L / 黑 / 1")
    look(clerk, panel, two)
    assert panel.missing.text() == "Price missing: B-2001"
    assert not panel.foot.isEnabled()
    price = panel.goods.first_missing()
    price.setText("49.9")
    price.textEdited.emit("49.9")
    assert panel.missing.isHidden()
    assert panel.sum.text() == "To pay: 337.9 yuan"
    look(clerk, panel, replace(two, colour="黑"))
    assert prices(panel) == ["159", "49.9"]
    look(clerk, panel, replace(SHOES, item="C-1"))
    look(clerk, panel, two)
    assert prices(panel) == ["159", ""]


def test_the_cursor_is_at_the_price_that_is_missing_and_tab_goes_down_the_panel(clerk: Clerk):
    clerk.office.items.write([Item("A-1027", "针织连衣裙", price=15900), Item("B-2001", "打底裤")])
    clerk.open(width=1200)
    clerk.fill(replace(ORDER, lines="B-2001 / M / 黑 / 1"))
    clerk.tab.page.form.go_to("quantity")
    clerk.press("F2")
    panel = clerk.tab._side.open_panel
    first, missing = panel.goods._prices
    assert missing.hasFocus()
    for after in (panel.others, panel.more, panel.freight):
        QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Tab)
        assert after.hasFocus()
    for before in (panel.more, panel.others, missing, first):
        QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert before.hasFocus()


def test_where_no_price_is_missing_the_cursor_is_at_the_further_offers(panel: PricePanel):
    assert panel.more.hasFocus()


def test_what_each_line_comes_to_is_shown(panel: PricePanel, clerk: Clerk):
    assert [label.text() for label in panel.goods._sums] == ["× 2 = 318 → 288"]


def test_a_price_can_be_changed_and_one_that_is_none_is_marked(panel: PricePanel):
    price = panel.goods._prices[0]
    price.textEdited.emit("149")
    assert panel.sum.text() == "To pay: 298 yuan"
    price.textEdited.emit("cheap")
    assert price.property("wrong")
    assert panel.missing.text() == "Price missing: A-1027"
    assert not panel.foot.isEnabled()


def test_a_remote_place_pays_its_freight_whatever_is_bought(panel: PricePanel, clerk: Clerk):
    rules = Rows(({"regions": "新疆", "couriers": "韵达", "fee": "15"}, {"regions": "*", "couriers": "中通"}))
    clerk.office.shop_tables.save(Kind.COURIERS, "", rules)
    look(clerk, panel, replace(ORDER, address="新疆乌鲁木齐市天山区解放路1号"))
    assert panel.freight.text() == "15"
    assert panel.sum.text() == "To pay: 303 yuan"


def test_a_typed_freight_is_due_and_stays(panel: PricePanel, clerk: Clerk):
    assert panel.freight.text() == "10"
    assert panel._freight.note.text() == "free from 99 yuan"
    panel.freight.setText("6")
    assert panel._freight.note.text() == ""
    assert panel.sum.text() == "To pay: 294 yuan"
    look(clerk, panel, replace(ORDER, colour="黑"))
    assert panel.freight.text() == "6"
    panel.freight.setText("six")
    assert panel._freight.note.text() == "six is no price. Write it as 59 or 59.90."


def test_freight_is_not_called_free_where_the_shop_has_written_none(panel: PricePanel, clerk: Clerk):
    clerk.office.shop_tables.save(Kind.OFFERS, "", Rows())
    look(clerk, panel, ORDER)
    assert panel.text.text.splitlines()[1:] == ["To pay: 318 yuan"]


def test_without_a_card_prices_alone_are_added_up(panel: PricePanel, clerk: Clerk):
    look(clerk, panel, Details())
    assert "Other goods" in panel.sum.text()
    panel.others.setText("59.9x2 30")
    assert panel.text.text.splitlines()[:3] == [
        "Other goods: 59.9 × 2 = 119.8 yuan",
        "Other goods: 30 yuan",
        "Goods together: 149.8 yuan",
    ]


def test_what_is_to_be_paid_is_in_sight_however_many_offers_there_are(panel: PricePanel, clerk: Clerk):
    offers = tuple({"offer": f"满{least}减{least // 10}"} for least in range(300, 1500, 100))
    clerk.office.shop_tables.save(Kind.OFFERS, "", Rows(offers, {"freight": "10", "free_from": "99"}))
    look(clerk, panel, ORDER)
    panel.more.setFocus()
    assert panel.sum.text() == "To pay: 288 yuan"
    assert panel.sum.visibleRegion().boundingRect().height() == panel.sum.height() > 0


def test_inserting_sends_the_summary(panel: PricePanel, clerk: Clerk):
    clerk.press("Ctrl+Return")
    assert clerk.inserted == [(panel.text.text, "")]
