"""A customer writes; the agent selects it, presses the hotkey and Enter: the reply that fits is in the chat."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.program import primary
from tests.journeys.program import Miaohui

pytestmark = pytest.mark.journey

WRITTEN = "where is my parcel, it has been a week"


def test_what_the_customer_wrote_brings_the_reply_that_fits_and_enter_sends_it(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copied = clipboard.put("rich")
    fitting = miaohui.command("suggest", WRITTEN)
    body = miaohui.command("script", "show", fitting[0]["id"])["body"]
    wait_for(lambda: miaohui.status()["suggest"]["ready"], "suggesting to be ready")

    screen.type(WRITTEN)
    chat.wait_for_text(WRITTEN)
    screen.press("Ctrl+Home", "Ctrl+Shift+End")
    wait_for(lambda: primary(screen) == WRITTEN, "the message to be selected")
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    wait_for(lambda: miaohui.status()["suggest"]["suggested"] == len(fitting), "the suggestions")
    outcome = miaohui.outcome_of(lambda: screen.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(body) == body  # in place of what was selected
    assert clipboard.wait_for_content(copied) == copied


def test_with_the_setting_off_nothing_is_read(screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui) -> None:
    miaohui.command("config", "set", "suggest.on", "no")
    wait_for(lambda: miaohui.status()["suggest"]["ready"], "suggesting to be ready")
    screen.type(WRITTEN)
    chat.wait_for_text(WRITTEN)
    screen.press("Ctrl+Home", "Ctrl+Shift+End")
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.type("thank")
    assert miaohui.status()["suggest"]["suggested"] == 0
