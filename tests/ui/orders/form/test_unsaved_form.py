"""What was typed and not saved is never lost: it can be taken back, and it survives a kill."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from assistant.orders.card import Details, State
from tests.make import SHOES
from tests.ui.orders.conftest import Clerk
from tests.ui.orders.form.test_paste_box import paste
from tests.ui.orders.test_room import go


def test_a_cleared_form_can_be_taken_back(clerk: Clerk):
    tab = clerk.open()
    clerk.fill(SHOES)
    clerk.press("Ctrl+N")
    assert tab.page.form.details() == Details(shop="名美")
    assert tab.page.form.fields["item"].editor.hasFocus()
    tab.page.cleared.button.click()
    assert tab.page.form.details() == SHOES
    assert tab.page.cleared.isHidden()


def test_a_change_left_by_opening_another_card_can_be_taken_back(clerk: Clerk):
    tab = clerk.open()
    first = go(clerk)
    clerk.type("size", "39")
    second = go(clerk)
    assert tab.open.id == second
    tab.page.cleared.button.click()
    assert tab.open.id == first
    assert tab.page.form.details() == replace(SHOES, size="39")
    clerk.press("Ctrl+S")
    assert clerk.desk.get(first).details.size == "39"
    assert clerk.desk.get(second).details == SHOES


def test_a_new_card_after_a_saved_one_leaves_nothing_to_take_back(clerk: Clerk):
    tab = clerk.open()
    go(clerk)
    clerk.press("Ctrl+N")
    assert tab.page.cleared.isHidden()


def test_an_unsaved_form_survives_a_kill(clerk: Clerk):
    clerk.open()
    clerk.type("item", "A-1")
    clerk.qtbot.waitUntil(lambda: bool(clerk.kept))
    tab = clerk.open(draft=clerk.kept)
    assert tab.page.form.details() == Details(item="A-1", shop="名美")


def test_an_unsaved_change_of_a_card_is_a_change_of_that_card_again(clerk: Clerk):
    clerk.open()
    card = go(clerk, State.SENT)
    clerk.type("size", "39")
    clerk.tab.hide()
    tab = clerk.open(draft=clerk.kept)
    assert tab.open.id == card
    clerk.press("Ctrl+S")
    assert clerk.desk.get(card).details.size == "39"
    assert clerk.desk.get(card).state is State.CHANGED


def test_nothing_is_kept_once_it_is_saved(clerk: Clerk):
    clerk.open()
    clerk.type("item", "A-1")
    clerk.tab.keep()
    assert clerk.kept
    clerk.press("Ctrl+S")
    assert clerk.kept == {}


@pytest.mark.parametrize(
    "draft",
    [
        {},
        {"details": 7},
        {"details": {}, "doubts": {"item": [7, ["item", "?", ""]]}, "instead": []},
        {"details": {"item": 5, "x": "y"}, "card": None},
        {"card": "?"},
    ],
)
def test_a_kept_form_that_cannot_be_understood_does_no_harm(clerk: Clerk, draft: dict):
    assert clerk.open(draft=draft).page.form.details().contact == ""


def test_what_was_doubtful_still_is_after_a_kill_until_it_is_answered(clerk: Clerk):
    clerk.open()
    paste(clerk, "张小娴 13800138000 南山区科技路1号")
    clerk.qtbot.waitUntil(lambda: bool(clerk.kept))
    said = clerk.note("address")
    tab = clerk.open(draft=json.loads(json.dumps(clerk.kept)))
    assert clerk.note("address") == said != ""
    assert "黑龙江" in offered(clerk, "address")[-1]
    tab.page.form.fields["address"].findChildren(QPushButton)[0].click()
    tab.keep()
    clerk.open(draft=json.loads(json.dumps(clerk.kept)))
    assert clerk.note("address") == ""


def offered(clerk: Clerk, field: str) -> list[str]:
    return [button.accessibleName() for button in clerk.tab.page.form.fields[field].findChildren(QPushButton)]
