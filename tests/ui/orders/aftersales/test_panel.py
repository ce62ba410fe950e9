"""After-sales beside the form: cases are started, looked over, written down and moved on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from assistant.orders.aftersales.case import CHECKS, MOVES, Case, Kind, State
from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.aftersales import names
from ui.orders.aftersales.panel import AfterSalesPanel


def panel(clerk: Clerk) -> AfterSalesPanel:
    clerk.tab.open_panel("after_sales")
    clerk.settle()
    shown = clerk.tab._side.open_panel
    assert isinstance(shown, AfterSalesPanel)
    return shown


def started(clerk: Clerk, kind: Kind = Kind.RETURN) -> AfterSalesPanel:
    """A card with a case, both open."""
    clerk.open()
    card = clerk.on_file(SHOES)
    clerk.office.after_sales.start(card.id, kind, "太小")
    return panel(clerk)


def on_file(clerk: Clerk) -> Case:
    (case,) = clerk.office.after_sales.of_card(clerk.tab.open.id)
    return case


def test_everything_about_a_case_has_a_name():
    assert set(names.KINDS) == set(Kind)
    assert set(names.STATES) == set(State)
    assert set(names.MOVES) == {state for moves in MOVES.values() for after in moves.values() for state in after}
    assert set(names.CHECKS) == {check for checks in CHECKS.values() for check in checks}


def test_without_a_saved_card_the_panel_says_what_to_do_first(clerk: Clerk):
    clerk.open()
    shown = panel(clerk)
    assert shown.unsaved.isVisible()
    assert not shown.choice.isVisible()


def test_a_case_is_started_with_what_the_buyer_wants(clerk: Clerk):
    clerk.open()
    clerk.on_file(SHOES)
    shown = panel(clerk)
    shown.start_case.kind.setCurrentIndex(shown.start_case.kind.findData(Kind.EXCHANGE))
    shown.start_case.reason.setEditText("太小")
    shown.start_case.start.click()
    clerk.settle()
    case = on_file(clerk)
    assert (case.kind, case.reason, case.state) == (Kind.EXCHANGE, "太小", State.OPEN)
    assert shown.view.case == case
    assert shown.view.line.next.text() == "Agreed with the buyer"


@pytest.mark.parametrize(("kind", "last"), [(Kind.RETURN, "Money is paid back"), (Kind.EXCHANGE, "New goods are sent")])
def test_a_case_goes_its_usual_way_by_one_button(clerk: Clerk, kind: Kind, last: str):
    line = started(clerk, kind).view.line
    said = []
    while not line.next.isHidden():
        said.append(line.next.text())
        line.next.click()
        clerk.settle()
    assert said == ["Agreed with the buyer", "Parcel is on its way back", "Parcel is here, looked over", last]
    assert (on_file(clerk).state, line.state.text()) == (State.DONE, "Done")


def test_the_other_moves_are_in_the_menu(clerk: Clerk):
    shown = started(clerk)
    (refuse,) = shown.view.line.more.menu().actions()
    refuse.trigger()
    clerk.settle()
    assert on_file(clerk).state is State.REFUSED
    assert shown.view.line.more.isHidden()


def test_the_checklist_is_that_of_the_kind_and_each_tick_is_kept(clerk: Clerk):
    view = started(clerk, Kind.REFUND).view
    assert [name for name, box in view.checklist.boxes.items() if box.isVisible()] == ["evidence", "amount"]
    assert view.line.unticked.text() == "Not ticked yet: Photos looked at, Amount agreed"
    view.checklist.boxes["amount"].click()
    clerk.settle()
    assert on_file(clerk).checked == {"amount"}
    assert view.line.unticked.text() == "Not ticked yet: Photos looked at"
    view.checklist.boxes["amount"].click()
    clerk.settle()
    assert on_file(clerk).checked == frozenset()


def test_what_was_agreed_is_kept_as_the_cursor_goes_on(clerk: Clerk):
    view = started(clerk).view
    view.refund.setText("59.9元")
    view.waybill.setText(" YT123 ")
    view.note.setPlainText("运费我们出")
    view.add_evidence(["photos/IMG_1.jpg", "photos/吊牌.png", "photos/IMG_1.jpg"])
    view.note.left.emit()
    clerk.settle()
    case = on_file(clerk)
    assert (case.refund, case.waybill, case.note) == (5990, "YT123", "运费我们出")
    assert case.evidence == ("IMG_1.jpg", "吊牌.png")


def test_an_amount_that_cannot_be_read_is_complained_about_and_nothing_is_lost(clerk: Clerk):
    view = started(clerk).view
    view.refund.setText("看情况")
    view.note.setPlainText("退差价")
    view.note.left.emit()
    clerk.settle()
    assert (on_file(clerk).refund, on_file(clerk).note) == (None, "退差价")
    assert "看情况" in view.refund_field.note.text()
    assert view.refund.text() == "看情况"


def test_leaving_the_panel_keeps_what_was_typed_last(clerk: Clerk):
    started(clerk).view.note.setPlainText("退差价")
    clerk.press("Esc")
    assert on_file(clerk).note == "退差价"


def test_the_history_tells_who_did_what_the_last_first(clerk: Clerk):
    view = started(clerk).view
    view.line.next.click()
    clerk.settle()
    lines = [line.split(" · ")[1:] for line in view.history.text().splitlines()]
    assert lines == [["小李", "Agreed"], ["小李", "Open"]]


def test_a_card_may_have_several_cases_of_which_one_is_shown(clerk: Clerk):
    shown = started(clerk)
    shown.another.click()
    shown.start_case.reason.setEditText("又坏了")
    shown.start_case.start.click()
    clerk.settle()
    assert shown.choice.count() == 2
    assert shown.view.reason.value() == "又坏了"
    shown.view.note.setPlainText("第二单")
    shown.choice.setCurrentIndex(1)
    shown.choice.activated.emit(1)
    clerk.settle()
    assert shown.view.reason.value() == "太小"
    newest, oldest = clerk.office.after_sales.of_card(clerk.tab.open.id)
    assert (newest.note, oldest.note) == ("第二单", "")


def test_a_closed_card_may_have_a_case(clerk: Clerk):
    clerk.open()
    card = clerk.on_file(SHOES)
    for state in ("sent", "confirmed", "printed", "shipped", "closed"):
        clerk.desk.move(card.id, type(card.state)(state))
    clerk.tab.open_card(card.id)
    clerk.settle()
    panel(clerk).start_case.start.click()
    clerk.settle()
    assert on_file(clerk).kind is Kind.RETURN


def test_what_a_colleague_did_meanwhile_is_shown_instead_of_a_move(clerk: Clerk):
    shown = started(clerk)
    clerk.office.after_sales.move(on_file(clerk).id, State.REFUSED)
    shown.view.line.next.click()
    clerk.settle()
    assert clerk.notices == [("error", "This after-sales case is Refused; from there it cannot become Agreed.")]
    assert shown.view.line.state.text() == "Refused"


def test_a_tick_that_could_not_be_kept_goes_again(clerk: Clerk):
    shown = started(clerk)
    shown._office._stores().cases.broken = Refused("disk_full")
    shown.view.checklist.boxes["tags"].click()
    clerk.settle()
    assert [kind for kind, _ in clerk.notices] == ["error"]
    assert not shown.view.checklist.boxes["tags"].isChecked()


def test_the_list_marks_the_cards_with_an_open_case(clerk: Clerk):
    tab = clerk.open(width=900)
    clerk.desk.new(replace(SHOES, item="B"))
    clerk.on_file(SHOES)
    tab.cards.ask()
    clerk.settle()
    rows = [tab.cards.model.index(row) for row in range(2)]

    def marked() -> list[bool]:
        clerk.settle()
        return [index.data(Qt.ItemDataRole.UserRole).case for index in rows]

    assert marked() == [False, False]
    panel(clerk).start_case.start.click()
    assert marked() == [True, False]
    assert "after-sales case" in rows[0].data()
    (refuse,) = panel(clerk).view.line.more.menu().actions()
    refuse.trigger()
    assert marked() == [False, False]
