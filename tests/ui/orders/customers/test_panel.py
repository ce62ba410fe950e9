"""The customer beside the order form: recognised, addressed, noted about, and his earlier cards at hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from assistant.orders.card import Details
from assistant.orders.customers.customer import Customer
from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.customers.panel import CustomerPanel, taken_over

LI = replace(SHOES, contact="李丽", account="tb_lili")


def known(clerk: Clerk, **fields: object) -> Customer:
    """Who bought these shoes once, with what somebody wrote about him."""
    clerk.desk.new(LI)
    customer = clerk.office.customers.recognise(LI)
    assert customer
    return clerk.office.customers.change(customer, replace(customer, **fields))


def panel(clerk: Clerk) -> CustomerPanel:
    clerk.tab.open_panel("customer")
    clerk.settle()
    shown = clerk.tab._side.open_panel
    assert isinstance(shown, CustomerPanel)
    return shown


def on_file(clerk: Clerk) -> Customer:
    customer = clerk.office.customers.recognise(LI)
    assert customer
    return customer


def line(clerk: Clerk) -> str:
    clerk.tab.page.look()
    clerk.settle()
    lines = clerk.tab.page.lines.lines
    return lines["customer"].text.text() if "customer" in lines else ""


def test_a_known_customer_is_told_above_the_fields(clerk: Clerk):
    known(clerk, salutation="李女士", tags=("老客户",), notes="要发票")
    clerk.open()
    clerk.fill(Details(account="tb_lili"))
    assert line(clerk) == "Known customer: 李女士 · earlier cards: 1 · 老客户 · 要发票"
    clerk.fill(Details(account="somebody"))
    assert line(clerk) == ""
    clerk.fill(Details(phone="+86 138 0013 8000"))
    assert line(clerk).startswith("Known customer: 李女士")


def test_the_name_in_the_line_is_hidden_as_long_as_nobody_chose_a_form_of_address(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(Details(account="tb_lili"))
    assert line(clerk) == "Known customer: 李** · earlier cards: 1"


def test_the_card_in_the_form_is_no_earlier_one(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.on_file(LI)
    assert line(clerk) == "Known customer: 李** · earlier cards: 1"
    assert len(clerk.desk.find()) == 2


def test_only_the_answer_to_the_last_question_is_told(clerk: Clerk):
    known(clerk, salutation="李女士")
    clerk.open()
    clerk.fill(Details(account="tb_lili"))
    clerk.tab.page.look()
    clerk.fill(Details(account="somebody"))
    assert line(clerk) == ""


def test_the_button_of_the_line_opens_the_panel(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    line(clerk)
    clerk.tab.page.lines.lines["customer"].button.click()
    assert isinstance(clerk.tab._side.open_panel, CustomerPanel)


def test_an_avoided_form_of_address_in_the_notes_is_pointed_out(clerk: Clerk):
    clerk.open()
    clerk.fill(Details(notes="亲爱的，尽快发"))
    clerk.tab.page.look()
    assert clerk.note("notes") == "Rather no form of address: 亲爱的"


def test_the_panel_hides_who_it_is_until_asked_and_again_when_it_is_left(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    identity = panel(clerk).editor.identity
    assert identity.masked.text() == "李** · 138****8000 · t**i"
    assert not identity.boxes["phone"].isVisible()
    identity.button.click()
    assert (identity.boxes["phone"].text(), identity.boxes["phone"].isVisible()) == ("13800138000", True)
    clerk.press("Esc")
    assert clerk.tab._side.open_panel is None
    assert not panel(clerk).editor.identity.boxes["phone"].isVisible()


def test_forms_of_address_are_proposed_from_name_and_region(clerk: Clerk):
    clerk.desk.new(replace(LI, address="广东省广州市天河区体育西路 1 号"))
    clerk.open()
    clerk.fill(replace(LI, address="深圳市南山区科技园 2 栋"))
    box = panel(clerk).editor.salutation
    assert [box.itemText(row) for row in range(box.count())] == ["李女士", "靓女", "亲"]
    assert box.value() == ""


def test_what_is_chosen_and_written_is_kept_as_the_cursor_goes_on(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    editor = panel(clerk).editor
    editor.salutation.setCurrentText("李女士")
    editor.tags.setText("老客户，爱砍价")
    editor.notes.setPlainText("要发票")
    editor.notes.left.emit()
    clerk.settle()
    customer = on_file(clerk)
    assert (customer.salutation, customer.tags, customer.notes) == ("李女士", ("老客户", "爱砍价"), "要发票")
    assert line(clerk) == "Known customer: 李女士 · earlier cards: 1 · 老客户 · 爱砍价 · 要发票"


def test_leaving_the_panel_keeps_what_was_typed_last(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    panel(clerk).editor.preferences.setPlainText("38 码")
    clerk.press("Esc")
    assert on_file(clerk).preferences == "38 码"


def test_what_was_typed_goes_to_the_customer_it_was_typed_for(clerk: Clerk):
    known(clerk)
    clerk.desk.new(replace(SHOES, account="other", phone="13900139000"))
    clerk.open()
    clerk.fill(LI)
    panel(clerk).editor.notes.setPlainText("要发票")
    clerk.fill(Details(account="other"))
    clerk.tab._look()
    clerk.settle()
    assert on_file(clerk).notes == "要发票"
    assert clerk.tab._side.open_panel.editor.notes.value() == ""


def test_what_a_colleague_noted_meanwhile_stays(clerk: Clerk):
    customer = known(clerk, notes="怕冷")
    clerk.open()
    clerk.fill(LI)
    editor = panel(clerk).editor
    editor.notes.setPlainText("怕冷\n爱砍价")
    clerk.office.customers.change(customer, replace(customer, notes="怕冷\n要发票"))
    editor.keep()
    clerk.settle()
    assert on_file(clerk).notes == editor.notes.value() == "怕冷\n要发票\n爱砍价"


def test_an_avoided_form_of_address_is_warned_of_where_it_is_typed(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    editor = panel(clerk).editor
    editor.salutation.setEditText("老板娘")
    assert editor.address.note.text() == "Too close, or about age: 老板娘. A neutral word is safer."
    editor.salutation.setEditText("李女士")
    assert editor.address.note.text() == ""


def test_a_customer_keeps_an_account_or_a_phone(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    identity = panel(clerk).editor.identity
    identity.button.click()
    for box in (identity.boxes["account"], identity.boxes["phone"]):
        box.clear()
        box.left.emit()
    clerk.settle()
    assert (on_file(clerk).account, on_file(clerk).phone) == ("", "13800138000")
    assert identity.fields["phone"].note.text() == "An account or a phone must be there."


def test_a_refusal_is_said_and_what_was_typed_stays(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    editor = panel(clerk).editor
    clerk.office.customers._store.broken = Refused("disk_full")
    editor.notes.setPlainText("要发票")
    editor.keep()
    clerk.settle()
    assert [kind for kind, _ in clerk.notices] == ["error"]
    assert editor.notes.value() == "要发票"


def test_earlier_cards_are_opened_by_enter(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(replace(LI, item=""))
    earlier = panel(clerk).earlier
    assert earlier.heading.text() == "Earlier cards: 1"
    earlier.view.setFocus()
    QTest.keyClick(earlier.view, Qt.Key.Key_Return)
    clerk.settle()
    assert clerk.tab.open.card.details == LI


def test_his_details_are_taken_over_where_the_form_is_empty(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(Details(account="tb_lili", size="39"))
    panel(clerk).earlier.take.click()
    form = clerk.tab.page.form.details()
    assert (form.size, form.contact, form.address, form.courier) == ("39", LI.contact, LI.address, LI.courier)
    assert (form.item, form.quantity) == ("", "")
    panel(clerk).earlier.take.click()
    assert [kind for kind, _ in clerk.notices] == ["success", "info"]


def test_nothing_is_taken_over_what_was_typed():
    assert taken_over(LI, SHOES) == {}


@pytest.mark.parametrize(("details", "said"), [(LI, "Nobody on file"), (Details(contact="李丽"), "Who is it?")])
def test_about_a_stranger_the_panel_says_what_to_do(clerk: Clerk, details: Details, said: str):
    clerk.open()
    clerk.fill(details)
    shown = panel(clerk)
    assert shown.stranger.text().startswith(said)
    assert shown.stranger.isVisible()
    assert shown.note_down.isVisible() == (details is LI)


def test_a_stranger_can_be_kept_before_there_is_a_card(clerk: Clerk):
    clerk.open()
    clerk.fill(LI)
    panel(clerk).note_down.click()
    clerk.settle()
    assert on_file(clerk).name == "李丽"
    assert clerk.tab._side.open_panel.editor.customer == on_file(clerk)
    assert clerk.desk.find() == []


def answer(clerk: Clerk, label: str) -> str:
    """Presses this button of the question; what was asked comes back."""
    clerk.settle()
    (box,) = clerk.tab.findChildren(QMessageBox)
    text = box.informativeText()
    next(button for button in box.buttons() if button.text() == label).click()
    clerk.settle()
    return text


def test_erasing_says_what_goes_and_what_stays_and_then_nobody_is_known(clerk: Clerk):
    known(clerk, notes="要发票")
    clerk.open()
    clerk.fill(LI)
    panel(clerk).erase.click()
    asked = answer(clerk, "Erase for good")
    assert "on 1 cards" in asked
    assert "Still under way: 1 of these cards" in asked
    assert clerk.office.customers.recognise(LI) is None
    (card,) = clerk.desk.find()
    assert (card.details.item, card.details.contact, card.details.phone) == (LI.item, "", "")
    assert clerk.notices[-1] == ("success", "Erased: the customer's record, and who it was on 1 cards.")
    assert panel(clerk).stranger.isVisible()


def test_the_open_card_is_shown_without_its_buyer_once_he_is_erased(clerk: Clerk):
    clerk.open()
    card = clerk.on_file(LI)
    panel(clerk).erase.click()
    answer(clerk, "Erase for good")
    assert clerk.tab.page.form.details().contact == ""
    assert clerk.tab.open.card == clerk.desk.get(card.id)
    assert not clerk.tab.page.unsaved


def test_nobody_is_erased_without_a_yes(clerk: Clerk):
    known(clerk)
    clerk.open()
    clerk.fill(LI)
    panel(clerk).erase.click()
    answer(clerk, "Cancel")
    assert on_file(clerk).name == "李丽"
