"""An agent answers on Windows: by hotkey and search, by pick, by click, by a hotkey of a script, by a command."""

from collections.abc import Iterator

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import Chat
from tests.windows.clipboards import ForeignClipboard
from tests.windows.conftest import REPLY_IN_WINDOWS
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows


def test_two_keystrokes_and_the_reply_is_in_the_chat(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copied = clipboard.put("rich")
    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zzreply")
    outcome = miaohui.outcome_of(lambda: session.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(copied) == copied
    chat.wait_for_focus()
    assert hand.keys_down() == []


def test_escape_gives_the_focus_back_and_inserts_nothing(session: WineSession, chat: Chat, miaohui: Miaohui) -> None:
    before = miaohui.status()["outcomes"]
    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zz")
    session.press("Escape", "Escape")
    chat.wait_for_focus()
    session.type("still typing here")
    assert chat.wait_for_text("still typing here") == "still typing here"
    assert miaohui.status()["outcomes"] == before


def test_a_click_on_a_script_inserts_it_and_leaves_the_focus_in_the_chat(
    session: WineSession, chat: Chat, miaohui: Miaohui
) -> None:
    miaohui.show_beside(chat)
    x, y, width, height = miaohui.window["area"]
    outcome = miaohui.outcome_of(lambda: session.click(x + width // 2, y + height // 2))

    assert outcome["outcome"] == "inserted"
    assert chat.has_focus
    assert chat.read()


@pytest.fixture
def picking(miaohui: Miaohui) -> Iterator[None]:
    miaohui.command("config", "set", "palette.mode", "pick")
    yield
    miaohui.command("config", "set", "palette.mode", "search")


def test_picking_leaves_the_focus_and_the_keys_where_they_belong(
    session: WineSession, chat: Chat, miaohui: Miaohui, picking: None
) -> None:
    miaohui.hide(chat)
    session.press("Alt+Q")
    wait_for(lambda: miaohui.window, "our window")
    session.type("zzreply")
    assert chat.has_focus
    outcome = miaohui.outcome_of(lambda: session.press("Return"))

    assert outcome["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS, "no key has reached the chat"
    chat.wait_for_focus()
    session.type("q")
    assert chat.wait_for_text(REPLY_IN_WINDOWS + "q") == REPLY_IN_WINDOWS + "q", "the keys are the chat's again"


def test_a_script_with_a_hotkey_of_its_own_needs_no_window(session: WineSession, chat: Chat, miaohui: Miaohui) -> None:
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS


def test_the_command_line_inserts_through_the_running_window(chat: Chat, miaohui: Miaohui) -> None:
    answer = miaohui.command("insert", "zzreply")
    assert answer["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS


def test_our_own_search_box_is_never_the_target(session: WineSession, chat: Chat, miaohui: Miaohui) -> None:
    session.press("Alt+Q")
    miaohui.wait_in_front()
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
