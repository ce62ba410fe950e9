"""After a day's work the log tells what happened, and nothing of what was said to whom."""

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.journeys.program import Miaohui
from tests.journeys.test_an_order_card import TYPED, fill_form

pytestmark = pytest.mark.journey


def test_neither_replies_nor_customers_are_in_the_log(screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui) -> None:
    script = miaohui.command("search", "fh")[0]
    body = miaohui.command("script", "show", script["code"])["body"]
    assert miaohui.command("insert", script["code"])["outcome"] == "inserted"
    fill_form(screen, miaohui)
    assert miaohui.outcome_of(lambda: screen.press("Ctrl+Return"))["outcome"] == "inserted"

    log = (miaohui.folder / "log" / "miaohui.log").read_text()
    assert "Inserted" in log
    private = [body[:12], "Mousepad", *(value for value in TYPED.values() if len(value) > 2)]
    assert not [secret for secret in private if secret in log]
