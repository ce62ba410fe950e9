"""The buyer's words fill the form, and a correction shows what it changes."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from assistant.orders.card import State
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.form.meant import Meant

PASTED = "张小娴 13800138001 恭城 恭城镇1号 勿发圆通"


def paste(clerk: Clerk, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    clerk.tab.page.intake.box.insertFromMimeData(data)


def note(clerk: Clerk, field: str) -> str:
    return str(clerk.tab.page.form.fields[field].note.text())


def test_a_pasted_message_fills_the_form_and_marks_what_is_inferred(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    details = clerk.tab.page.form.details()
    assert (details.contact, details.phone, details.notes) == ("张小娴", "13800138001", "勿发圆通")
    assert details.address == "广西壮族自治区桂林市恭城瑶族自治县恭城镇1号"
    assert "桂林市" in note(clerk, "address")
    assert note(clerk, "contact") == ""
    assert clerk.tab.page.intake.banner.text.startswith("Filled in: Contact")


def test_the_mark_goes_when_the_field_is_edited(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    assert note(clerk, "address")
    clerk.type("address", "广东省深圳市南山区科技路2号")
    assert note(clerk, "address") == ""


def test_it_can_be_taken_back(clerk: Clerk) -> None:
    clerk.open()
    before = clerk.tab.page.form.details()
    paste(clerk, PASTED)
    QTest.mouseClick(clerk.tab.page.intake.banner.button, Qt.MouseButton.LeftButton)
    assert clerk.tab.page.form.details() == before
    assert clerk.tab.page.intake.banner.isHidden()
    assert note(clerk, "address") == ""


def test_the_buyers_correction_shows_the_difference_and_makes_a_changed_card(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    paste(clerk, "电话 13900139000")
    assert clerk.tab.page.intake.banner.text == "Phone: 13800138000 → 13900139000"
    clerk.tab.page.save()
    clerk.settle()
    changed = clerk.desk.get(card.id)
    assert (changed.details.phone, changed.state) == ("13900139000", State.CHANGED)


def test_a_text_without_anything_new_says_so(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, "……")
    assert clerk.tab.page.intake.banner.text == "Nothing new was found in this text."


def test_a_closed_card_takes_nothing(clerk: Clerk) -> None:
    card = clerk.desk.cancel(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    paste(clerk, PASTED)
    assert clerk.tab.page.form.details() == card.details
    assert clerk.notices[-1][0] == "warning"


def test_typing_it_by_hand_works_with_the_keyboard_alone(clerk: Clerk) -> None:
    clerk.open()
    box = clerk.tab.page.intake.box
    box.setPlainText("收件人：张小娴")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert clerk.tab.page.form.details().contact == "张小娴"


def test_a_new_card_begins_with_an_empty_box(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    clerk.tab.start_new()
    assert clerk.tab.page.intake.box.toPlainText() == ""
    assert clerk.tab.page.intake.banner.isHidden()


def offered(clerk: Clerk, field: str) -> dict[str, QPushButton]:
    """The buttons below a field by what they say."""
    below = [each for each in clerk.tab.page.form.fields[field].findChildren(Meant) if not each.isHidden()]
    return {button.accessibleName(): button for each in below for button in each.findChildren(QPushButton)}


def test_a_click_takes_the_place_that_was_meant(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, "张小娴 13800138001 南山区科技路1号")
    buttons = offered(clerk, "address")
    assert list(buttons) == [
        "It is right", "Instead: 广东省深圳市南山区科技路1号", "Instead: 黑龙江省鹤岗市南山区科技路1号",
    ]  # fmt: skip
    buttons["Instead: 广东省深圳市南山区科技路1号"].click()
    assert clerk.tab.page.form.details().address == "广东省深圳市南山区科技路1号"
    assert (note(clerk, "address"), offered(clerk, "address")) == ("", {})


def test_a_click_says_that_a_doubtful_field_is_right(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, "小雨点 13800138001 广东省深圳市南山区科技路1号")
    assert "小雨点" in note(clerk, "contact")
    offered(clerk, "contact")["It is right"].click()
    assert clerk.tab.page.form.details().contact == "小雨点"
    assert (note(clerk, "contact"), offered(clerk, "contact")) == ("", {})


SEVERAL = "林小溪 13800000001 浙江省杭州市西湖区文三路90号\n周一一，13800000002，上海市徐汇区漕溪北路22号"


def test_several_recipients_become_several_cards_of_the_same_goods(clerk: Clerk) -> None:
    clerk.open()
    clerk.type("item", "A-1")
    paste(clerk, SEVERAL)
    assert clerk.tab.page.form.details().contact == ""
    assert clerk.tab.page.intake.banner.text == "2 recipients were found."
    clerk.tab.page.intake.banner.button.click()
    clerk.settle()
    filed = clerk.desk.find()
    assert {(card.details.item, card.details.contact, card.state) for card in filed} == {
        ("A-1", "林小溪", State.DRAFT), ("A-1", "周一一", State.DRAFT),
    }  # fmt: skip
    clerk.tab.page.intake.banner.button.click()
    clerk.settle()
    assert {card.state for card in clerk.desk.find()} == {State.CANCELLED}


def test_what_is_doubtful_about_several_recipients_is_said_before_the_cards_are_made(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, SEVERAL.replace("周一一", "小雨点"))
    assert clerk.tab.page.intake.banner.text.endswith("Look through 1 of the cards: something about them is doubtful.")


def test_what_was_copied_in_the_chat_fills_an_empty_form(clerk: Clerk) -> None:
    clerk.open()
    clerk.tab.page.intake.offer(PASTED)
    assert clerk.tab.page.form.details().contact == "张小娴"
    assert clerk.tab.page.intake.box.toPlainText() == PASTED


def test_what_was_taken_in_right_after_a_new_card_was_begun_is_not_taken_in_twice(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, "尺码换成39")
    clerk.tab.start_new()
    clerk.tab.page.intake.offer(PASTED)
    assert not clerk.tab.page.intake.box._pause.isActive()
    assert clerk.tab.page.intake.banner.offers


def test_into_a_form_that_holds_something_it_only_goes_when_somebody_says_so(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.page.intake.offer("尺码换成39")
    assert clerk.tab.page.form.details() == card.details
    clerk.press("Ctrl+T")
    assert clerk.tab.page.intake.banner.text == "Size: 38 → 39"
    clerk.press("Ctrl+S")
    assert clerk.desk.get(card.id).state is State.CHANGED


def test_who_is_quicker_than_the_offer_takes_in_what_he_copied_and_only_once(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    QGuiApplication.clipboard().setText("尺码换成39")
    clerk.press("Ctrl+T")
    clerk.tab.page.intake.offer("尺码换成39")
    assert clerk.tab.page.intake.banner.text == "Size: 38 → 39"
    assert clerk.tab.page.form.details().size == "39"


def test_the_key_takes_the_same_words_in_on_the_card_that_they_are_for_and_says_when_there_are_none(
    clerk: Clerk,
) -> None:
    cards = [clerk.desk.new(replace(SHOES, account=account)) for account in ("wrong", "right")]
    clerk.open()
    QGuiApplication.clipboard().setText("尺码换成39")
    for card in cards:
        clerk.tab.open_card(card.id)
        clerk.settle()
        clerk.press("Ctrl+T")
        assert clerk.tab.page.form.details().size == "39"
    clerk.tab.start_new()
    QGuiApplication.clipboard().setText("什么时候发货")
    clerk.press("Ctrl+T")
    assert clerk.notices[-1] == ("info", "What was copied last says nothing about an order.")


def test_an_offer_of_an_earlier_press_is_not_what_the_key_takes_in(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.page.intake.offer("尺码换成40")
    clerk.tab.page.intake.withdraw()
    QGuiApplication.clipboard().setText("尺码换成39")
    clerk.press("Ctrl+T")
    assert clerk.tab.page.form.details().size == "39"
    clerk.tab.page.intake.withdraw()
    assert clerk.tab.page.intake.banner.offers, "the way back from what was taken in stays"


def test_what_has_nothing_to_do_with_an_order_or_was_offered_before_is_left_alone(clerk: Clerk) -> None:
    clerk.open()
    clerk.tab.page.intake.offer("什么时候发货")
    assert clerk.tab.page.intake.box.toPlainText() == ""
    clerk.tab.page.intake.offer(PASTED)
    clerk.tab.start_new()
    clerk.tab.page.intake.offer(PASTED)
    assert clerk.tab.page.form.details().contact == ""


def test_the_next_buyers_words_go_on_a_new_card_and_leave_the_last_one_alone(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.page.intake.offer(PASTED)
    assert clerk.tab.page.intake.banner.text == "You have copied whom another parcel goes to."
    clerk.press("Ctrl+T")
    assert (clerk.tab.open.card, clerk.tab.page.form.details().contact) == (None, "张小娴")
    assert clerk.tab.page.form.details().item == ""
    assert clerk.desk.get(card.id) == card


def test_what_is_copied_beside_a_closed_card_goes_on_a_new_one(clerk: Clerk) -> None:
    card = clerk.desk.cancel(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.page.intake.offer("尺码换成39")
    clerk.press("Ctrl+T")
    assert (clerk.tab.open.card, clerk.tab.page.form.details().size) == (None, "39")
