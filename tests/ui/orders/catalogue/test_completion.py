"""What may be meant is offered below the line, and the line keeps the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assistant.orders.card import Details, State
from assistant.orders.catalogue.item import Item
from tests.fake_order_stores import FakeOrderStores
from tests.ui.orders.conftest import Clerk
from ui.orders.catalogue.completion import Completion

Key = Qt.Key


@pytest.fixture(params=[380, 900], ids=["narrow", "wide"])
def form(clerk: Clerk, request):
    clerk.open(width=request.param).activateWindow()
    clerk.tab.focus_first()
    clerk.dismissed = []
    clerk.tab.dismissed.connect(lambda: clerk.dismissed.append(True))
    return clerk.tab.page.form


def completion(form, name: str) -> Completion:
    return form.line(name).findChild(Completion)


def offered(form, name: str) -> list[str]:
    QApplication.processEvents()  # what an input method or a cursor that comes in leads to
    return completion(form, name).shown


def press(form, name: str, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(form.line(name), key)


def compose(form, name: str, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(form.line(name), event)


@pytest.mark.parametrize("typed", ["a-10", "A10", "xbx", "xiaobai"])
def test_an_item_is_offered_by_code_pinyin_and_initials(form, typed: str):
    QTest.keyClicks(form.line("item"), typed)
    assert offered(form, "item") == ["A-1027 · 小白鞋 · ¥168 · In stock"]
    assert form.line("item").hasFocus()


def test_enter_takes_the_first_and_undo_brings_back_what_was_typed(form, clerk: Clerk):
    QTest.keyClicks(form.line("item"), "xb")
    press(form, "item", Key.Key_Return)
    assert form.details().item == "A-1027"
    assert offered(form, "item") == []
    clerk.press("Ctrl+Z")
    assert form.details().item == "xb"


def test_the_arrows_choose_and_tab_takes_what_was_chosen_and_goes_on(form):
    QTest.keyClicks(form.line("item"), "-")
    second = offered(form, "item")[1].split()[0]
    press(form, "item", Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Down, Key.Key_Tab)
    assert form.details().item == second
    assert form.line("contact").hasFocus()
    assert offered(form, "item") == []


def test_tab_leaves_alone_what_was_typed_while_nothing_is_chosen(form):
    QTest.keyClicks(form.line("item"), "xb")
    press(form, "item", Key.Key_Tab)
    assert form.details().item == "xb"
    assert form.line("contact").hasFocus()


def test_esc_closes_the_list_first_and_the_window_after_that(form, clerk: Clerk):
    QTest.keyClicks(form.line("item"), "xb")
    clerk.press("Esc")
    assert offered(form, "item") == []
    assert clerk.dismissed == []
    clerk.press("Esc")
    assert clerk.dismissed == [True]


def test_a_click_takes_an_offer_and_leaves_the_focus_where_it_was(form):
    QTest.keyClicks(form.line("item"), "-")
    offers = completion(form, "item")._list
    QTest.mouseClick(
        offers.viewport(), Qt.MouseButton.LeftButton, pos=offers.visualRect(offers.model().index(2, 0)).center()
    )
    assert form.details().item == "C-3"
    assert form.line("item").hasFocus()


def test_a_code_that_is_written_out_needs_no_offer(form):
    QTest.keyClicks(form.line("item"), "a1027")
    assert offered(form, "item") == []


def test_what_is_composed_is_searched_for_and_its_keys_are_the_input_methods(form):
    compose(form, "item", "xiao'bai")
    assert offered(form, "item") == ["A-1027 · 小白鞋 · ¥168 · In stock"]
    press(form, "item", Key.Key_Down, Key.Key_Return)
    assert form.details().item == ""
    compose(form, "item", "", "小白")
    press(form, "item", Key.Key_Return)  # that comes with the text
    assert form.details().item == "小白"
    assert offered(form, "item") == ["A-1027 · 小白鞋 · ¥168 · In stock"]
    press(form, "item", Key.Key_Return)
    assert form.details().item == "A-1027"


@pytest.mark.parametrize(("name", "values"), [("size", ["36", "37", "38"]), ("colour", ["米白", "黑色"])])
def test_sizes_and_colours_are_those_of_the_item(form, name: str, values: list[str]):
    form.line("item").setText("a1027")
    form.go_to(name)
    assert offered(form, name) == values
    press(form, name, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert getattr(form.details(), name) == values[1]
    assert offered(form, name) == []


def test_typing_narrows_the_sizes_and_down_shows_them_all_again(form):
    form.line("item").setText("a1027")
    form.go_to("size")
    QTest.keyClicks(form.line("size"), "8")
    assert offered(form, "size") == ["38"]
    form.line("size").setText("38")
    press(form, "size", Key.Key_Escape, Key.Key_Down)
    assert offered(form, "size") == ["36", "37", "38"]


def test_an_unknown_item_has_no_sizes_to_offer(form):
    form.line("item").setText("Z-9")
    form.go_to("size")
    press(form, "size", Key.Key_Down)
    assert offered(form, "size") == []


def test_nothing_is_offered_where_nothing_can_be_changed(form, clerk: Clerk):
    card = clerk.on_file(Details(item="A-1027"))
    for state in (State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED):
        card = clerk.desk.move(card.id, state)
    clerk.tab.open_card(card.id)
    clerk.settle()
    form.go_to("size")
    press(form, "size", Key.Key_Down)
    assert offered(form, "size") == []


def test_the_list_stays_inside_the_window(form, clerk: Clerk, stores: FakeOrderStores):
    stores.items.write([Item(f"N-{n}", "很长的商品名称" * 12) for n in range(30)])
    clerk.tab.page.goods.reload()
    clerk.settle()
    for name in ("item", "size", "colour"):
        form.line("item").setText("N-3" if name == "item" else "a1027")
        form.go_to(name)
        press(form, name, Key.Key_Backspace if name == "item" else Key.Key_Down)
        offers = completion(form, name)._list
        assert offers.isVisible()
        assert clerk.tab.rect().contains(offers.geometry())
        assert offers.mapTo(clerk.tab, QPoint(0, 0)).y() > form.line(name).mapTo(clerk.tab, QPoint(0, 0)).y()


def test_the_catalogue_is_read_once_the_form_is_shown_and_followed_from_then_on(clerk: Clerk, stores: FakeOrderStores):
    form = clerk.open().page.form
    assert len(clerk.office.goods.catalogue) == 4
    clerk.tab.focus_first()
    stores.items.write([Item("E-5", "围巾")], [item.id for item in stores.items.items() if item.code == "A-1027"])
    clerk.tab.reload()
    clerk.settle()
    QTest.keyClicks(form.line("item"), "weijin")
    assert offered(form, "item") == ["E-5 · 围巾 · In stock"]
    assert clerk.office.catalogue.item("A-1027") is None
    assert replace(clerk.office.catalogue.item("E-5"), id="") == Item("E-5", "围巾", id="")
