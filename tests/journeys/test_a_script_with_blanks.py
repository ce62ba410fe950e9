"""A reply with two blanks: the size stands in the open order form, the price is asked for; the chat gets the text."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.program import Miaohui, in_front

pytestmark = pytest.mark.journey

BODY = 'Size {size} is {price} today, by {courier|SF|YTO}. {"as": "is"}'
SENT = 'Size XL is 129 today, by YTO. {"as": "is"}'


@pytest.fixture
def script(miaohui: Miaohui) -> str:
    added = miaohui.command("script", "add", "--title", "Price of a size", "--body", BODY, "--code", "pricex")
    return str(added["id"])


def type_size_into_the_form(screen: VirtualScreen, miaohui: Miaohui, chat: Mousepad) -> None:
    screen.press("Alt+W")
    miaohui.wait_in_front()
    screen.press("Tab", "Tab")  # item, contact, size
    screen.type("XL")
    screen.press("Escape")
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")


def test_the_card_knows_one_blank_and_the_agent_is_asked_for_the_other(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui, script: str
) -> None:
    copied = clipboard.put("rich")
    type_size_into_the_form(screen, miaohui, chat)

    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.type("pricex")
    screen.press("Return")
    screen.type("129")
    screen.press("Tab")
    screen.type("2")
    outcome = miaohui.outcome_of(lambda: screen.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(SENT) == SENT
    assert clipboard.wait_for_content(copied) == copied
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")
    wait_for(lambda: miaohui.command("script", "show", script)["uses"] == 1, "the use to be counted")


def test_the_command_line_names_what_is_missing_and_fills_what_it_is_given(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui, script: str
) -> None:
    refused = miaohui.run("insert", "pricex", "--set", "size=XL")
    assert refused.returncode == 1
    assert "price" in refused.stderr
    assert "courier" in refused.stderr

    values = ("size=XL", "price=129", "快递=YTO")
    miaohui.command("insert", "pricex", *(word for value in values for word in ("--set", value)))
    assert chat.wait_for_text(SENT) == SENT
