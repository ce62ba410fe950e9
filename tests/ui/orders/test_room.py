"""The way of a card through the room: filled, saved, inserted, confirmed, changed, found again."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from assistant.orders.card import Details, State
from assistant.orders.message import message
from assistant.orders.shop.rows import Kind, Rows
from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.aids import AIDS

ORDER = replace(SHOES, order_number="2871234567890123456")


def go(clerk: Clerk, *states: State) -> str:
    """A card on file in the last of these states, open in the form."""
    card = clerk.desk.new(SHOES)
    for state in states:
        clerk.desk.move(card.id, state)
    clerk.tab.open_card(card.id)
    clerk.settle()
    return card.id


def test_inserting_saves_the_card_first_and_the_apps_answer_makes_it_sent(clerk: Clerk):
    tab = clerk.open()
    clerk.fill(SHOES)
    clerk.press("Ctrl+Return")
    ((text, card),) = clerk.inserted
    assert text == message(SHOES, language="en")
    assert clerk.desk.get(card).state is State.DRAFT
    tab.inserted(card)
    clerk.settle()
    assert clerk.desk.get(card).state is State.SENT
    assert tab.page.state_line.state.text() == "Sent"


def test_a_card_on_file_is_inserted_without_another_revision(clerk: Clerk):
    clerk.open()
    card = go(clerk, State.SENT, State.CONFIRMED)
    clerk.press("Ctrl+Return")
    assert [inserted for _, inserted in clerk.inserted] == [card]
    assert clerk.desk.get(card).revision == 3


def test_what_is_missing_stops_the_insertion_and_gets_the_cursor(clerk: Clerk):
    tab = clerk.open()
    clerk.fill(replace(SHOES, contact="", quantity=""))
    clerk.press("Ctrl+Return")
    assert clerk.inserted == []
    assert clerk.note("contact") == clerk.note("quantity") == "Please fill in"
    assert tab.page.form.fields["contact"].editor.hasFocus()
    assert clerk.desk.find() == []


def test_a_doubt_alone_does_not_stop_it(clerk: Clerk):
    clerk.open()
    clerk.fill(replace(SHOES, phone="1380013"))
    clerk.press("Ctrl+Return")
    assert len(clerk.inserted) == 1
    assert clerk.note("phone") == "Too few digits"


def test_an_unfinished_card_can_be_saved(clerk: Clerk):
    clerk.open()
    clerk.type("contact", "wang")
    clerk.press("Ctrl+S")
    assert [card.details for card in clerk.desk.find()] == [Details(contact="wang", shop="名美")]
    assert clerk.notices == [("success", "Saved.")]


def test_saving_twice_says_that_there_is_nothing_new(clerk: Clerk):
    clerk.open()
    clerk.on_file(SHOES)
    clerk.press("Ctrl+S")
    assert clerk.notices == [("info", "There is nothing new to save.")]


def test_a_refusal_is_said_and_the_form_keeps_what_was_typed(clerk: Clerk):
    tab = clerk.open()
    clerk.desk._store.broken = Refused("order_not_found", id="x")
    clerk.fill(SHOES)
    clerk.press("Ctrl+Return")
    assert [kind for kind, _ in clerk.notices] == ["error"]
    assert clerk.inserted == []
    assert tab.page.form.details() == SHOES
    assert tab.page.actions.insert.isEnabled()


def test_a_change_of_a_confirmed_card_makes_it_changed(clerk: Clerk):
    clerk.open()
    card = go(clerk, State.SENT, State.CONFIRMED)
    clerk.press("Ctrl+E")
    clerk.type("size", "39")
    clerk.press("Ctrl+S")
    assert clerk.desk.get(card).state is State.CHANGED
    assert clerk.tab.page.state_line.state.text() == "Changed"


def test_an_agreed_card_is_not_changed_by_a_slip_of_the_hand_but_the_shop_may_go_on_noting(clerk: Clerk):
    tab = clerk.open()
    go(clerk, State.SENT, State.CONFIRMED)
    clerk.type("size", "39")
    clerk.type("remark", "SF")
    assert tab.page.form.details() == replace(SHOES, remark="SF")
    assert not tab.page.state_line.change.isHidden()


def test_a_card_that_was_changed_on_purpose_is_locked_again_when_it_is_opened_anew(clerk: Clerk):
    tab = clerk.open()
    card = go(clerk, State.SENT, State.CONFIRMED)
    clerk.press("Ctrl+E")
    tab.open_card(card)
    clerk.settle()
    clerk.type("size", "39")
    assert tab.page.form.details() == SHOES


def test_the_card_goes_out_as_a_picture_and_counts_as_sent(clerk: Clerk):
    tab = clerk.open()
    clerk.fill(SHOES)
    clerk.press("Ctrl+Shift+Return")
    ((picture, card),) = clerk.pictures
    assert QImage.fromData(picture).width() == 720
    assert clerk.desk.get(card).details == SHOES
    tab.inserted(card)
    clerk.settle()
    assert clerk.desk.get(card).state is State.SENT


def test_what_the_buyer_will_get_is_shown_as_text_or_as_a_picture(clerk: Clerk):
    tab = clerk.open(width=380)
    clerk.fill(SHOES)
    preview = tab.page.preview
    assert preview.picture.isHidden()
    preview.switch.setCurrentIndex(1)
    assert 0 < preview.picture.pixmap().width() <= preview.width()
    clerk.type("size", "39")
    before = preview.picture.pixmap().toImage()
    clerk.qtbot.waitUntil(lambda: preview.picture.pixmap().toImage() != before)


def test_changing_a_printed_card_warns_of_the_waybill(clerk: Clerk):
    tab = clerk.open()
    go(clerk, State.SENT, State.CONFIRMED, State.PRINTED)
    assert tab.page.printed.isHidden()
    tab.page.state_line.change.click()
    clerk.type("size", "39")
    assert "extra freight" in tab.page.printed.text


def test_a_shipped_card_is_only_read(clerk: Clerk):
    tab = clerk.open()
    go(clerk, State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED)
    clerk.type("size", "39")
    assert tab.page.form.details() == SHOES
    assert not tab.page.actions.save.isEnabled()
    assert tab.page.actions.insert.isEnabled()


def test_the_next_move_is_a_button_and_the_others_are_in_the_menu(clerk: Clerk):
    tab = clerk.open()
    card = go(clerk, State.SENT)
    line = tab.page.state_line
    titles = [aid.title for aid in AIDS]
    assert [action.text() for action in line.more.menu().actions()] == ["Cancel the card", "", *titles, "History"]
    assert line.next.text() == "Buyer confirmed"
    line.next.click()
    clerk.settle()
    assert clerk.desk.get(card).state is State.CONFIRMED
    assert line.next.text() == "Waybill printed"


def test_an_unsaved_change_is_saved_before_the_card_moves_on(clerk: Clerk):
    tab = clerk.open()
    go(clerk, State.SENT)
    clerk.type("size", "39")
    assert not tab.page.state_line.next.isEnabled()
    assert tab.page.state_line.time.text() == "not saved"


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(clerk: Clerk):
    clerk.open()
    card = go(clerk)
    clerk.desk.change(card, replace(SHOES, colour="黑"))
    clerk.type("size", "39")
    clerk.press("Ctrl+S")
    assert [kind for kind, _ in clerk.notices] == ["error"]
    assert clerk.desk.get(card).details == replace(SHOES, colour="黑")
    assert clerk.tab.page.form.details().size == "39"


def test_a_second_card_for_the_same_order_is_noticed_and_the_first_offered(clerk: Clerk):
    first = clerk.desk.new(ORDER)
    tab = clerk.open()
    clerk.type("order_number", ORDER.order_number)
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
    clerk.settle()
    assert tab.page.twin.text == "This order is already on a card: A-1027, Draft."
    tab.page.twin.button.click()
    clerk.settle()
    assert tab.open.id == first.id
    assert tab.page.twin.isHidden()


def test_blanks_around_a_pasted_order_number_do_not_hide_a_twin(clerk: Clerk):
    clerk.open()
    clerk.type("order_number", f" {ORDER.order_number} ")
    clerk.press("Ctrl+S")
    assert clerk.desk.twins(ORDER.order_number)


def test_the_history_shows_who_changed_what(clerk: Clerk):
    tab = clerk.open()
    card = go(clerk, State.SENT)
    clerk.desk.change(card, replace(SHOES, size="39", colour=""))
    tab.page.state_line.history_wanted.emit()
    clerk.settle()
    lines = tab.history.text.toPlainText().splitlines()
    assert "Fields changed" in lines[0]
    assert "小李" in lines[0]
    assert lines[1:3] == ["Size 38 → 39", "Colour 米白 → emptied"]


def test_escape_goes_one_step_back_and_then_asks_to_be_hidden(clerk: Clerk):
    tab = clerk.open()
    hidden: list[bool] = []
    tab.dismissed.connect(lambda: hidden.append(True))
    go(clerk)
    tab.page.state_line.history_wanted.emit()
    clerk.settle()
    clerk.press("Esc")
    assert tab.page.isVisible()
    assert hidden == []
    clerk.press("Esc")
    assert hidden == [True]


def test_the_preview_follows_the_typing_and_is_what_will_be_inserted(clerk: Clerk):
    tab = clerk.open()
    assert tab.page.preview.isHidden()
    clerk.fill(SHOES)
    clerk.type("size", "39")
    assert tab.page.preview.text == message(replace(SHOES, size="39"), language="en")


def test_a_template_with_an_unknown_blank_is_named_and_nothing_is_sent(clerk: Clerk):
    clerk.settings["order.template"] = "{item} {prize}"
    tab = clerk.open()
    clerk.fill(SHOES)
    clerk.press("Ctrl+Return")
    assert clerk.inserted == []
    assert [kind for kind, _ in clerk.notices] == ["error"]
    assert tab.page.preview.text == clerk.notices[0][1]


def test_copying_gives_the_text_and_moves_nothing(clerk: Clerk):
    tab = clerk.open()
    copied: list[str] = []
    tab.copy_wanted.connect(copied.append)
    card = clerk.on_file(SHOES)
    tab.page.actions.copy.click()
    assert copied == [message(SHOES, language="en")]
    assert clerk.desk.get(card.id).state is State.DRAFT


def test_form_and_list_stand_side_by_side_in_a_wide_window(clerk: Clerk):
    tab = clerk.open(width=900)
    assert tab.page.isVisible()
    assert tab.cards.isVisible()
    tab.resize(380, 600)
    assert not tab.cards.isVisible()


def test_a_shop_with_a_text_of_its_own_sends_that_and_the_others_the_usual_one(clerk: Clerk):
    own = Rows(({"line": "{item} {size}"}, {"line": "OK?"}))
    clerk.office.shop_tables.save(Kind.MESSAGE, "分店", own)
    clerk.open()
    clerk.fill(replace(SHOES, shop="分店"))
    clerk.press("Ctrl+Return")
    clerk.tab.start_new()
    clerk.fill(SHOES)
    clerk.press("Ctrl+Return")
    assert [text for text, _ in clerk.inserted] == ["A-1027 38\nOK?", message(SHOES, language="en")]
