"""Couriers and times beside the form, and what the form itself says of the courier."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.orders.card import Details, State
from assistant.orders.shop.rows import Kind, Rows
from tests.make import SHOES, a_card
from tests.ui.orders.conftest import Clerk
from ui.orders.advice.courier_panel import CourierPanel
from ui.orders.aids import Parts

XINJIANG = replace(SHOES, address="新疆乌鲁木齐市天山区解放路1号", courier="圆通")
OWN = Rows(
    (
        {"regions": "广东", "couriers": "中通 顺丰", "fee": "8", "days": "1-2"},
        {"regions": "深圳", "couriers": "跑腿", "fee": "0", "days": "1"},
    ),
    {"cut_off": "18:30"},
)


class Clock:
    """What the panel takes for the time."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 29, 15, 59).astimezone()

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(clerk: Clerk, clock: Clock) -> Iterator[CourierPanel]:
    panel = CourierPanel(Parts(clerk.background, clerk.office, clerk.settings.__getitem__), clock)
    clerk.qtbot.addWidget(panel)
    panel.resize(380, 600)
    panel.show()
    look(clerk, panel, SHOES)
    return panel


def look(clerk: Clerk, panel: CourierPanel, details: Details) -> None:
    panel.look(details, None)
    clerk.settle()


def rows(panel: CourierPanel) -> list[str]:
    return [panel.couriers.item(row).text() for row in range(panel.couriers.count())]


def test_it_says_where_to_by_which_rule_and_what_does_not_go_there(panel: CourierPanel, clerk: Clerk):
    look(clerk, panel, XINJIANG)
    assert panel.where.text() == "新疆维吾尔自治区 乌鲁木齐市 天山区"
    assert panel.wish.text() == "圆通 does not go there. Use 韵达."
    assert rows(panel) == ["韵达 · usual"]
    assert panel.rule.text() == "Rule: 新疆 · 4–8 days\n只发韵达；偏远地区不包邮"
    assert panel.others.text() == "Not there: EMS, 中通, 圆通, 极兔"


def test_the_wanted_courier_is_the_one_that_is_chosen(panel: CourierPanel, clerk: Clerk):
    look(clerk, panel, replace(SHOES, courier="中通快递"))
    assert rows(panel)[:2] == ["韵达 · usual", "中通 · wanted"]
    assert panel.couriers.current == "中通"
    assert panel.wish.isHidden()


def test_when_it_arrives_is_a_range_and_no_promise(panel: CourierPanel, clerk: Clerk):
    look(clerk, panel, replace(SHOES, courier=""))
    assert panel.text.text == (
        "We send there with 韵达, 中通, 圆通, 极兔, EMS. "
        "Paid now it leaves today and usually arrives between 12/1 and 12/3; the courier decides."
    )
    assert panel.clock.text() == "Before 16:00: what is paid now leaves today."


def test_what_is_sent_goes_by_the_clock_of_now(panel: CourierPanel, clock: Clock):
    sent: list[str] = []
    panel.insert_wanted.connect(sent.append)
    clock.now = clock.now.replace(hour=16, minute=0)
    panel.send()
    assert "leaves tomorrow and usually arrives between 12/2 and 12/4" in sent[0]
    assert panel.clock.text() == "After 16:00: what is paid now leaves tomorrow."


def test_the_shop_of_the_card_has_its_own_rules_and_the_smaller_region_counts(panel: CourierPanel, clerk: Clerk):
    clerk.office.shop_tables.save(Kind.COURIERS, "小店", OWN)
    guangzhou = Details(address="广东省广州市天河区1号", shop="小店")
    look(clerk, panel, guangzhou)
    assert panel.rule.text() == "Rule: 广东 · 1–2 days · freight 8 yuan"
    assert "The freight there is 8 yuan." in panel.text.text
    look(clerk, panel, replace(guangzhou, address="广东省深圳市南山区1号"))
    assert panel.rule.text() == "Rule: 深圳 · 1 day · no freight"
    look(clerk, panel, replace(guangzhou, address="浙江省杭州市1号", courier="中通"))
    assert rows(panel) == []
    assert panel.wish.text() == "No courier rule names this place: ask before you promise anything."


def test_another_place_can_be_asked_for_and_the_forms_address_comes_back(panel: CourierPanel, clerk: Clerk):
    panel.place.setText("发新疆吗")
    assert panel.where.text() == "新疆维吾尔自治区"
    look(clerk, panel, replace(SHOES, colour="黑"))
    assert panel.where.text() == "新疆维吾尔自治区"
    panel.place.clear()
    look(clerk, panel, SHOES)
    assert panel.where.text() == "浙江省 杭州市 西湖区"


def test_without_a_province_it_answers_nothing(panel: CourierPanel, clerk: Clerk):
    panel.place.setText("在吗")
    assert panel.where.text() == "Which province?"
    assert not panel.couriers.isVisible()
    assert not panel.foot.isEnabled()


def test_enter_in_the_list_takes_the_courier_into_the_form(clerk: Clerk):
    clerk.open()
    clerk.fill(XINJIANG)
    clerk.tab.page.form.go_to("courier")
    clerk.press("F2")
    QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Return)
    assert clerk.tab.page.form.details() == replace(XINJIANG, courier="韵达")
    assert clerk.tab.page.form.fields["courier"].editor.hasFocus()


def noted(clerk: Clerk, details: Details) -> str:
    clerk.fill(details)
    clerk.tab.page.look()
    clerk.settle()
    return clerk.note("courier")


@pytest.mark.parametrize(
    ("address", "courier", "said"),
    [
        (XINJIANG.address, "圆通", "圆通 does not go there. Use 韵达.\n新疆: 只发韵达；偏远地区不包邮"),
        (XINJIANG.address, "韵达", "新疆: 只发韵达；偏远地区不包邮"),
        ("香港九龙尖沙咀1号", "汇通", "汇通 does not go there. Use EMS.\n香港: 只发 EMS，运费按 EMS 价格"),
        (SHOES.address, "顺丰", "The shop does not send with 顺丰. Use 韵达, 中通, 圆通, 极兔, EMS."),
        (SHOES.address, "中通", ""),
        (SHOES.address, "", ""),
        ("文三路 90 号", "顺丰", ""),
        ("", "顺丰", ""),
    ],
)
def test_the_form_warns_of_a_courier_that_does_not_go_there(clerk: Clerk, address: str, courier: str, said: str):
    clerk.open()
    assert noted(clerk, replace(SHOES, address=address, courier=courier)) == said


def test_the_warning_goes_when_another_courier_is_typed(clerk: Clerk):
    clerk.open()
    assert noted(clerk, replace(SHOES, courier="顺丰"))
    assert noted(clerk, replace(SHOES, courier="中通")) == ""


def test_a_fee_of_the_shops_own_rule_is_said(clerk: Clerk):
    clerk.open()
    clerk.office.shop_tables.save(Kind.COURIERS, "", OWN)
    assert noted(clerk, Details(address="广东省广州市天河区1号", courier="顺丰")) == "广东: freight 8 yuan"


def test_nothing_is_said_about_a_parcel_that_is_on_its_way(clerk: Clerk):
    tab = clerk.open()
    card = a_card(state=State.SHIPPED)
    tab.page._watching.look(card.details, card)
    clerk.settle()
    assert clerk.note("courier") == ""
