"""After payment: the form is filled by keyboard, the text reaches the chat, and the card is found again."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.orders.card import Details
from assistant.orders.message import message
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.program import Miaohui

pytestmark = pytest.mark.journey

TYPED = {
    "item": "MM-2031", "contact": "Lin Xiaoxi", "size": "M", "phone": "13800138000", "colour": "blue",
    "courier": "SF", "quantity": "2", "address": "Hangzhou, Wensan Road 100", "notes": "weekend",
}  # fmt: skip


def fill_form(screen: VirtualScreen, miaohui: Miaohui) -> None:
    screen.press("Alt+W")
    miaohui.wait_in_front()
    for value in TYPED.values():
        screen.type(value)
        screen.press("Tab")


def test_a_card_is_filled_inserted_and_found_again(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copied = clipboard.put("text")
    fill_form(screen, miaohui)
    outcome = miaohui.outcome_of(lambda: screen.press("Ctrl+Return"))

    assert outcome["outcome"] == "inserted"
    expected = message(Details(**TYPED), language="en")
    assert chat.wait_for_text(expected) == expected
    assert clipboard.wait_for_content(copied) == copied
    wait_for(lambda: [c["state"] for c in miaohui.command("order", "list")] == ["sent"], "the card as sent")

    miaohui.end()
    card = miaohui.start().command("order", "list")[0]
    kept = miaohui.command("order", "show", card["id"])
    assert {name: kept["details"][name] for name in TYPED} == TYPED


def test_a_half_filled_form_outlives_a_kill(screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui) -> None:
    fill_form(screen, miaohui)
    kept = miaohui.folder / "local.db-wal"
    wait_for(lambda: b"weekend" in kept.read_bytes(), "the draft to be kept")
    miaohui.kill()

    miaohui.start()
    chat.focus()
    screen.press("Alt+W")
    miaohui.wait_in_front()
    outcome = miaohui.outcome_of(lambda: screen.press("Ctrl+Return"))
    assert outcome["outcome"] == "inserted"
    expected = message(Details(**TYPED), language="en")
    assert chat.wait_for_text(expected) == expected
