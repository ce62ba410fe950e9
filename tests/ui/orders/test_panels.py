"""Panels beside the form: opened from a field, left to it, following it, and its keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from ui.orders.aids import AIDS
from ui.orders.panel import Panel

WITH_A_FIELD = [aid for aid in AIDS if aid.field]


def opened(clerk: Clerk) -> Panel:
    panel = clerk.tab._side.open_panel
    assert panel is not None
    assert panel.isVisible()
    return panel


@pytest.mark.parametrize("width", [380, 1200])
@pytest.mark.parametrize("aid", WITH_A_FIELD, ids=lambda aid: aid.name)
def test_f2_opens_the_aid_of_the_field_and_esc_leads_back_to_it(clerk: Clerk, aid, width: int):
    clerk.open(width=width)
    clerk.tab.page.form.go_to(aid.field)
    clerk.press("F2")
    assert clerk.tab._panel_in_use() is opened(clerk)
    assert clerk.tab.pages.switch.tabText(1) == opened(clerk).accessibleName()
    clerk.press("Esc")
    assert clerk.tab._side.open_panel is None
    assert clerk.tab.pages.switch.tabText(1) == "Cards"
    assert clerk.tab.page.form.fields[aid.field].editor.hasFocus()


def test_the_button_beside_the_field_opens_it_as_well(clerk: Clerk):
    clerk.open()
    clerk.tab.page.form.aid_wanted.emit("size")
    clerk.settle()
    assert opened(clerk) is clerk.tab._side.panel("size")


def test_a_size_that_is_taken_stands_in_the_form_and_is_not_saved_yet(clerk: Clerk):
    clerk.open()
    clerk.fill(SHOES)
    clerk.tab.page.form.go_to("size")
    clerk.press("F2")
    QTest.keyClicks(clerk.tab.focusWidget(), "162 103jin")
    QTest.keyClick(clerk.tab.focusWidget(), Qt.Key.Key_Return)
    assert clerk.tab.page.form.details() == replace(SHOES, size="M")
    assert clerk.tab.page.form.fields["size"].editor.hasFocus()
    assert clerk.tab.page.unsaved
    assert clerk.desk.find() == []


def test_the_panel_follows_the_form(clerk: Clerk):
    clerk.open(width=1200)
    clerk.tab.page.form.go_to("size")
    clerk.press("F2")
    panel = opened(clerk)
    assert panel.details.notes == ""
    clerk.type("notes", "身高162体重103斤")
    clerk.qtbot.waitUntil(lambda: panel.details.notes != "")
    clerk.settle()
    assert panel.text.text.startswith("By the chart M")


def test_a_closed_card_takes_nothing_from_a_panel(clerk: Clerk):
    clerk.open()
    clerk.desk.cancel(clerk.on_file(SHOES).id)
    clerk.tab.open_card(clerk.desk.find()[0].id)
    clerk.settle()
    clerk.tab.open_panel("size")
    opened(clerk).take({"size": "M"})
    assert clerk.tab.page.form.details() == SHOES
    assert [kind for kind, _ in clerk.notices] == ["warning"]


def test_the_key_for_the_chat_sends_what_the_panel_says_and_not_the_card(clerk: Clerk):
    clerk.open(width=1200)
    clerk.fill(SHOES)
    clerk.tab.page.form.go_to("size")
    clerk.press("F2")
    panel = opened(clerk)
    QTest.keyClicks(clerk.tab.focusWidget(), "162 103jin")
    clerk.press("Ctrl+Return")
    assert clerk.inserted == [(panel.text.text, "")]
    assert clerk.desk.find() == []


def test_with_the_cursor_in_the_form_the_same_key_sends_the_card(clerk: Clerk):
    clerk.open(width=1200)
    clerk.fill(SHOES)
    clerk.tab.open_panel("size")
    clerk.tab.page.form.go_to("size")
    clerk.press("Ctrl+Return")
    assert [card.details for card in clerk.desk.find()] == [SHOES]
    assert clerk.inserted[0][1] == clerk.desk.find()[0].id
