"""After payment, on Windows: the form is filled by keyboard, the text reaches the chat, and the card is found again."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.orders.card import Details
from assistant.orders.message import message
from tests.journeys.test_an_order_card import TYPED
from tests.windows.chats import Chat
from tests.windows.clipboards import ForeignClipboard
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows


def test_a_card_is_filled_inserted_and_found_again(
    session: WineSession, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copied = clipboard.put("picture")
    session.press("Alt+W")
    miaohui.wait_in_front()
    for value in TYPED.values():
        session.type(value)
        session.press("Tab")
    outcome = miaohui.outcome_of(lambda: session.press("Ctrl+Return"))

    assert outcome["outcome"] == "inserted"
    expected = message(Details(**TYPED), language="en").replace("\n", "\r\n")
    assert chat.wait_for_text(expected) == expected
    assert clipboard.wait_for(copied) == copied
    wait_for(lambda: [c["state"] for c in miaohui.command("order", "list")] == ["sent"], "the card as sent")
    card = miaohui.command("order", "list")[0]
    kept = miaohui.command("order", "show", card["id"])
    assert {name: kept["details"][name] for name in TYPED} == TYPED
