"""The form keeps what it is given, and speaks up at the right field at the right moment."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.orders.card import FIELD_NAMES, Details
from tests.assistant.orders.test_check import any_details
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.form.form import PLACES, OrderForm


@pytest.fixture
def form(qtbot: QtBot) -> OrderForm:
    form = OrderForm()
    qtbot.addWidget(form)
    return form


def test_every_field_of_the_card_has_its_place():
    assert tuple(PLACES) == FIELD_NAMES


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(details=any_details)
def test_no_character_of_any_text_is_lost(form: OrderForm, details: Details):
    form.show_details(details)
    assert form.details() == details


def test_line_breaks_of_a_pasted_value_stay_while_other_fields_are_edited(clerk: Clerk):
    clerk.open()
    clerk.fill(replace(SHOES, item="A\nB", address="一\u00a0二\n三"))
    clerk.type("size", "39")
    assert clerk.tab.page.form.details() == replace(SHOES, item="A\nB", address="一\u00a0二\n三", size="39")


def test_tab_goes_through_the_form_in_the_order_of_the_trade(clerk: Clerk):
    form = clerk.open().page.form
    form.go_to("item")
    for name in FIELD_NAMES:
        assert form.fields[name].editor.hasFocus()
        QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Tab)


def test_a_doubt_waits_until_its_field_is_left_and_goes_when_it_is_answered(clerk: Clerk):
    clerk.open()
    clerk.type("phone", "1380013")
    assert clerk.note("phone") == ""
    QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Tab)
    assert clerk.note("phone") == "Too few digits"
    clerk.type("phone", "13800138000")
    assert clerk.note("phone") == ""


def test_an_address_typed_later_settles_what_the_phone_is(clerk: Clerk):
    clerk.open()
    clerk.type("phone", "28712345")
    clerk.type("address", "北京市朝阳区 1 号")
    assert clerk.note("phone") == "Area code missing"
    clerk.type("address", "澳门氹仔 1 号")
    assert clerk.note("phone") == ""


def test_a_doubtful_field_has_an_amber_edge_and_a_missing_one_a_red_edge(clerk: Clerk):
    clerk.open()
    clerk.fill(replace(SHOES, quantity="若干", contact=""))
    clerk.press("Ctrl+Return")
    fields = clerk.tab.page.form.fields
    assert fields["quantity"].editor.property("doubtful")
    assert fields["contact"].editor.property("wrong")


def test_every_input_has_the_name_that_stands_above_it(form: OrderForm):
    names = [field.editor.accessibleName() for field in form.fields.values()]
    assert names[:3] == ["Item number", "Contact", "Size"]
    assert all(names)


def test_pairs_stand_side_by_side_until_the_text_is_too_large_for_it(form: OrderForm):
    def side_by_side() -> bool:
        form.resize(width, 800)
        form.layout().activate()
        return form.fields["item"].y() == form.fields["contact"].y()

    for width, expected in ((380, True), (200, False), (380, True)):
        form.arrange(width)
        assert side_by_side() is expected


def test_the_address_grows_with_its_text(clerk: Clerk):
    form = clerk.open().page.form
    before = form.fields["address"].editor.height()
    clerk.fill(replace(SHOES, address="\n".join("一二三四")))
    assert form.fields["address"].editor.height() > before


def test_the_field_that_the_cursor_is_put_into_is_shown_with_its_label(clerk: Clerk):
    tab = clerk.open()
    tab.resize(380, 300)
    for name in ("wish", "item"):
        tab.page.form.go_to(name)
        field = tab.page.form.fields[name]
        assert field.visibleRegion().boundingRect().height() == field.height()
