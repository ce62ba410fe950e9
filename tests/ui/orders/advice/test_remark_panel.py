"""The remark and its flag, built beside the form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from assistant.orders.card import Details, State
from assistant.orders.remark import Colour
from assistant.orders.shop.rows import Kind, Rows
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.advice.remark_panel import RemarkPanel

CARD = replace(SHOES, shop="名美")


@pytest.fixture
def panel(clerk: Clerk) -> RemarkPanel:
    clerk.settings["agent.number"] = "12"
    clerk.open(width=1200)
    clerk.fill(CARD)
    clerk.tab.page.form.go_to("remark")
    clerk.press("F2")
    return clerk.tab._side.open_panel


def look(clerk: Clerk, panel: RemarkPanel, details: Details) -> None:
    panel.look(details, None)
    clerk.settle()


def type_in(panel: RemarkPanel, **texts: str) -> None:
    for name, text in texts.items():
        panel.boxes[name].setText(text)
        panel.boxes[name].textEdited.emit(text)


def test_it_begins_with_the_agents_number_and_the_courier_of_the_card(panel: RemarkPanel):
    assert panel.text.text == "12号客服；发顺丰"
    assert panel.colour is Colour.YELLOW
    assert panel.flag.currentText() == "yellow – 快递有特殊要求"
    assert panel.why.text() == "By the shop's table: special courier."


def test_an_english_window_says_that_the_remark_is_chinese_on_purpose(panel: RemarkPanel):
    captions = [label.text() for label in panel.text.findChildren(QLabel)]
    assert "Remark (in Chinese, for the warehouse)" in captions


def test_it_is_built_in_the_order_of_the_trade_while_one_types(panel: RemarkPanel):
    type_in(panel, note="周末送", refund="5", gift="小礼品", hold="尺码未确认")
    assert panel.text.text == "12号客服；发顺丰；尺码未确认，先不发货；赠送小礼品；退还5元；周末送"
    assert panel.colour is Colour.GREEN
    type_in(panel, hold="")
    assert panel.colour is Colour.BLUE
    type_in(panel, refund="", gift="", courier="", note="")
    assert panel.colour is Colour.RED
    assert panel.text.text == "12号客服"


def test_another_flag_can_be_chosen_and_the_proposal_is_still_said(panel: RemarkPanel):
    panel.flag.setCurrentIndex(list(Colour).index(Colour.PURPLE))
    panel.flag.activated.emit(panel.flag.currentIndex())
    type_in(panel, hold="等补款")
    assert panel.colour is Colour.PURPLE
    assert panel.why.text() == "The shop's table proposes green (must wait)."


def test_remark_and_flag_go_into_the_form_and_are_filed_without_a_change_of_state(panel: RemarkPanel, clerk: Clerk):
    card = clerk.desk.confirm(clerk.on_file(CARD).id)
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.open_panel("remark")
    clerk.settle()
    type_in(panel, gift="袜子")
    panel.button.click()
    assert clerk.tab.page.form.details() == replace(CARD, remark="12号客服；发顺丰；赠送袜子", flag="blue")
    clerk.press("Ctrl+S")
    assert clerk.desk.get(card.id).state is State.CONFIRMED


def test_enter_takes_it_into_the_form_and_the_button_for_the_chat_is_not_the_first_choice(
    panel: RemarkPanel, clerk: Clerk
):
    type_in(panel, gift="小礼品")
    QTest.keyClick(panel.boxes["gift"], Qt.Key.Key_Return)
    assert clerk.tab.page.form.details().remark == "12号客服；发顺丰；赠送小礼品"
    assert clerk.inserted == []
    assert (panel.button.property("kind"), panel.foot.insert.property("kind")) == ("primary", "")
    assert panel.foot.insert.text() == "Insert where the cursor was"


def test_a_remark_that_is_there_is_built_on(panel: RemarkPanel, clerk: Clerk):
    look(clerk, panel, replace(CARD, remark="7号客服；等补款，先不发货；轻放", flag="紫旗"))
    assert {name: box.text() for name, box in panel.boxes.items() if box.text()} == {
        "agent": "7",
        "hold": "等补款",
        "note": "轻放",
    }
    assert panel.colour is Colour.PURPLE


def test_what_is_typed_here_stays_while_other_fields_of_the_form_change(panel: RemarkPanel, clerk: Clerk):
    type_in(panel, hold="等补款")
    look(clerk, panel, replace(CARD, colour="黑"))
    assert panel.boxes["hold"].text() == "等补款"
    look(clerk, panel, replace(CARD, remark="1号客服"))
    assert panel.boxes["hold"].text() == ""


def test_money_back_that_is_no_money_is_said_and_nothing_is_taken(panel: RemarkPanel):
    type_in(panel, refund="five")
    assert panel._fields["refund"].note.text() == "five is no price. Write it as 59 or 59.90."
    assert not panel.button.isEnabled()
    assert not panel.foot.isEnabled()


def test_what_is_said_of_one_field_leaves_its_neighbour_in_its_place(panel: RemarkPanel):
    type_in(panel, refund="一点点")
    panel.layout().activate()
    gift, refund = panel._fields["gift"], panel._fields["refund"]
    assert refund.height() > gift.sizeHint().height()
    assert (gift.y(), gift.height()) == (refund.y(), gift.sizeHint().height())


def test_the_shop_of_the_card_gives_its_own_flags(panel: RemarkPanel, clerk: Clerk):
    own = Rows(({"reason": "hold", "colour": "red", "meaning": "缓发"},))
    clerk.office.shop_tables.save(Kind.FLAGS, "小店", own)
    look(clerk, panel, replace(CARD, shop="小店"))
    assert panel.flag.currentIndex() == -1
    assert panel.why.text() == "The shop's table proposes no flag for this."
    type_in(panel, hold="等补款")
    assert panel.flag.currentText() == "red – 缓发"


def test_without_a_flag_the_forms_own_stays(panel: RemarkPanel, clerk: Clerk):
    clerk.office.shop_tables.save(Kind.FLAGS, "", Rows())
    look(clerk, panel, CARD)
    panel.button.click()
    assert clerk.tab.page.form.details() == replace(CARD, remark="12号客服；发顺丰")


def test_it_can_be_inserted_and_copied(panel: RemarkPanel, clerk: Clerk):
    copied: list[str] = []
    clerk.tab.copy_wanted.connect(copied.append)
    clerk.press("Ctrl+Return")
    clerk.press("Ctrl+Shift+C")
    assert clerk.inserted == [("12号客服；发顺丰", "")]
    assert copied == ["12号客服；发顺丰"]


def test_the_shop_may_know_the_agent_by_another_number(clerk: Clerk):
    clerk.settings["agent.number"] = "12"
    clerk.office.shop_tables.save(Kind.SHOP, "小店", Rows((), {"agent": "A7"}))
    clerk.open(width=1200)
    clerk.fill(replace(CARD, shop="小店"))
    clerk.tab.page.form.go_to("remark")
    clerk.press("F2")
    clerk.settle()
    assert clerk.tab._side.open_panel.boxes["agent"].text() == "A7"
