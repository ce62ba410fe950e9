"""A reply breaks a rule: it stays here, the window says why and what to write, one key sends that; a warning gives way
to a second Enter."""

import time
from typing import Any

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.picture import colours_of
from tests.journeys.program import Miaohui, in_front
from ui.compliance.guard import HASTE
from ui.theme.colours import LIGHT

pytestmark = pytest.mark.journey

BLOCKED = "亲，您好！加我微信 mm20310 发您细节图～"
BETTER = "亲，您好！有任何问题直接在这里找我，我一直在。"
WARNED = "这件您穿肯定合适"


@pytest.fixture
def scripts(miaohui: Miaohui) -> dict[str, Any]:
    """By their codes."""
    texts = {"qjwx": BLOCKED, "qhs": WARNED}
    return {
        code: miaohui.command("script", "add", "--title", f"Rule {code}", "--body", body, "--code", code)
        for code, body in texts.items()
    }


def choose(screen: VirtualScreen, miaohui: Miaohui, code: str) -> None:
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.type(code)
    screen.press("Return")


def wait_for_notice(miaohui: Miaohui, kind: str, action: str) -> None:
    wait_for(lambda: miaohui.status()["notice"] == {"kind": kind, "action": action}, "the notice of the check", 30)


def test_what_is_blocked_stays_and_one_key_sends_the_better_wording(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui, scripts: dict[str, Any]
) -> None:
    copied = clipboard.put("rich")
    choose(screen, miaohui, "qjwx")
    wait_for_notice(miaohui, "error", "better")
    wait_for(lambda: LIGHT.error_ground in colours_of(screen, miaohui), "the reason to be seen")
    assert miaohui.in_front  # to choose another reply
    assert miaohui.status()["outcomes"] == 0

    outcome = miaohui.outcome_of(lambda: screen.press("Alt+Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(BETTER) == BETTER
    assert clipboard.wait_for_content(copied) == copied
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")
    uses = scripts["qjwx"]["id"]
    wait_for(lambda: miaohui.command("script", "show", uses)["uses"] == 1, "the use to be counted")


def test_however_often_it_is_chosen_what_is_blocked_never_reaches_the_chat(
    screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui, scripts: dict[str, Any]
) -> None:
    choose(screen, miaohui, "qjwx")
    wait_for_notice(miaohui, "error", "better")
    screen.press("Return", "Return")
    screen.press("Escape", "Escape")
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")
    wait_for_notice(miaohui, "error", "")  # the better wording was for that moment
    screen.type("still typing here")
    assert chat.wait_for_text("still typing here") == "still typing here"
    assert miaohui.status()["outcomes"] == 0


def test_a_warning_needs_a_second_enter(
    screen: VirtualScreen, chat: Mousepad, clipboard: ForeignClipboard, miaohui: Miaohui, scripts: dict[str, Any]
) -> None:
    copied = clipboard.put("rich")
    choose(screen, miaohui, "qhs")
    wait_for(lambda: (miaohui.status()["notice"] or {}).get("kind") == "warning", "the warning", 30)
    assert miaohui.in_front
    assert miaohui.status()["outcomes"] == 0

    read = time.monotonic() + HASTE
    wait_for(lambda: time.monotonic() > read, "the agent to have read it: Enter at once is a double press")
    outcome = miaohui.outcome_of(lambda: screen.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(WARNED) == WARNED
    assert clipboard.wait_for_content(copied) == copied
