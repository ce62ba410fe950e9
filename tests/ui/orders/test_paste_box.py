"""The buyer's words fill the form, and a correction shows what it changes."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from assistant.orders.card import State
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk

PASTED = "张小娴 13800138001 深圳市南山区科技路1号 勿发圆通"


def paste(clerk: Clerk, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    clerk.tab.page.paste.insertFromMimeData(data)


def note(clerk: Clerk, field: str) -> str:
    return str(clerk.tab.page.form.fields[field].note.text())


def test_a_pasted_message_fills_the_form_and_marks_what_is_inferred(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    details = clerk.tab.page.form.details()
    assert (details.contact, details.phone, details.notes) == ("张小娴", "13800138001", "勿发圆通")
    assert details.address == "广东省深圳市南山区科技路1号"
    assert "广东省" in note(clerk, "address")
    assert note(clerk, "contact") == ""
    assert clerk.tab.page.read.text.startswith("Filled in: Contact")


def test_the_mark_goes_when_the_field_is_edited(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    clerk.type("address", "广东省深圳市南山区科技路2号")
    assert note(clerk, "address") == ""


def test_it_can_be_taken_back(clerk: Clerk) -> None:
    clerk.open()
    before = clerk.tab.page.form.details()
    paste(clerk, PASTED)
    QTest.mouseClick(clerk.tab.page.read.button, Qt.MouseButton.LeftButton)
    assert clerk.tab.page.form.details() == before
    assert clerk.tab.page.read.isHidden()
    assert note(clerk, "address") == ""


def test_the_buyers_correction_shows_the_difference_and_makes_a_changed_card(clerk: Clerk) -> None:
    card = clerk.desk.confirm(clerk.desk.new(SHOES).id)
    clerk.open()
    clerk.tab.open_card(card.id)
    clerk.settle()
    paste(clerk, "电话 13900139000")
    assert clerk.tab.page.read.text == "Phone: 13800138000 → 13900139000"
    clerk.tab.page.save()
    clerk.settle()
    changed = clerk.desk.get(card.id)
    assert (changed.details.phone, changed.state) == ("13900139000", State.CHANGED)


def test_a_text_without_anything_new_says_so(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, "……")
    assert clerk.tab.page.read.text == "Nothing new was found in this text."


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
    box = clerk.tab.page.paste
    box.setPlainText("收件人：张小娴")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert clerk.tab.page.form.details().contact == "张小娴"


def test_a_new_card_begins_with_an_empty_box(clerk: Clerk) -> None:
    clerk.open()
    paste(clerk, PASTED)
    clerk.tab.start_new()
    assert clerk.tab.page.paste.toPlainText() == ""
    assert clerk.tab.page.read.isHidden()
