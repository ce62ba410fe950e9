"""The moments on Windows in which a paste goes wrong: a chat that hangs or closes, a clipboard that is locked."""

from collections.abc import Iterator

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.scripts.script import Draft
from tests.windows.chats import Chat, RichEdit
from tests.windows.clipboards import ForeignClipboard
from tests.windows.conftest import REPLY, REPLY_IN_WINDOWS, OpenChat
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows


@pytest.fixture
def chat_that_hangs(miaohui: Miaohui, open_chat: OpenChat) -> Iterator[RichEdit]:
    """In front, and not looking at its messages."""
    chat = open_chat("rich edit")
    chat.clear()
    chat.focus()
    chat.hang()
    yield chat
    chat.resume()


INSERT = {"do": "insert", "code": "zzreply", "set": {}}


def test_a_chat_that_hangs_is_reported_and_gets_the_reply_once_it_is_back(
    clipboard: ForeignClipboard, miaohui: Miaohui, chat_that_hangs: RichEdit
) -> None:
    before = clipboard.put("rich")
    outcomes = miaohui.status()["outcomes"]
    assert miaohui.ask(INSERT) == {"outcome": "copied_only", "reason": "not_fetched", "target": chat_that_hangs.title}
    assert clipboard.text() == REPLY_IN_WINDOWS, "the user is told to paste it himself"

    chat_that_hangs.resume()
    assert miaohui.outcome_after(outcomes + 1)["outcome"] == "inserted"
    assert chat_that_hangs.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before


def test_a_chat_that_hangs_while_the_palette_is_open_is_reported_and_the_reply_can_be_pasted(
    session: WineSession, clipboard: ForeignClipboard, miaohui: Miaohui, open_chat: OpenChat
) -> None:
    chat = open_chat("rich edit")
    chat.clear()
    chat.focus()
    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zzreply")
    chat.hang()
    try:
        outcome = miaohui.outcome_of(lambda: session.press("Return"))
        assert (outcome["outcome"], outcome["reason"]) == ("copied_only", "target_not_in_front")
    finally:
        chat.resume()
    assert clipboard.text() == REPLY_IN_WINDOWS
    chat.focus()
    session.press("Ctrl+V")
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS


def test_a_clipboard_that_is_locked_for_a_while_is_waited_for_or_reported(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    before = clipboard.put("rich")
    hand.clipboard_hold()
    try:
        locked = miaohui.outcome_of_hotkey("Ctrl+Alt+9")
    finally:
        hand.clipboard_release()
    assert (locked["outcome"], locked["reason"]) == ("not_inserted", "clipboard_refused")
    assert clipboard.read() == before
    assert chat.read() == ""
    wait_for(lambda: chat.has_focus, "the chat in front again")
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before


def test_what_the_user_copies_before_the_fetch_stays_and_the_old_content_does_not_come_back(
    clipboard: ForeignClipboard, miaohui: Miaohui, chat_that_hangs: RichEdit
) -> None:
    clipboard.put("text")
    assert miaohui.ask(INSERT)["reason"] == "not_fetched"
    newer = clipboard.put("rich")
    chat_that_hangs.resume()
    wait_for(chat_that_hangs.read, "the paste")
    assert clipboard.read() == newer


def test_a_chat_that_was_closed_meanwhile_is_reported_and_nobody_else_gets_the_text(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    closing = RichEdit(session, hand)
    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zzreply")
    hand.post(closing.window, 0x10, 0, 0)  # WM_CLOSE
    wait_for(lambda: closing.window not in [w["handle"] for w in hand.windows()], "the chat to close")
    outcome = miaohui.outcome_of(lambda: session.press("Return"))
    assert (outcome["outcome"], outcome["reason"]) == ("copied_only", "target_gone")
    assert clipboard.text() == REPLY_IN_WINDOWS
    assert chat.read() == ""


def test_our_text_is_kept_out_of_clipboard_histories(
    clipboard: ForeignClipboard, miaohui: Miaohui, chat_that_hangs: RichEdit
) -> None:
    """The names that history and cloud clipboard look for: learn.microsoft.com, Clipboard Formats."""
    assert miaohui.ask(INSERT)["reason"] == "not_fetched"
    offered = dict(clipboard.read())
    assert "ExcludeClipboardContentFromMonitorProcessing" in offered
    assert offered["CanIncludeInClipboardHistory"] == offered["CanUploadToCloudClipboard"] == bytes(4)


def test_a_chat_with_administrator_rights_is_told_of_before_a_key_is_pressed(
    session: WineSession, hand: Hand, chat: Chat
) -> None:
    told_so = (*session.python, "-m", "tests.windows.hand.elevated")
    miaohui = Miaohui(session, hand, session.folder / "elevated", told_so)
    miaohui.keep([Draft("发货承诺", REPLY, code="zzreply")], hotkey_palette="Alt+P", hotkey_order="Alt+E")
    miaohui.start()
    chat.focus()
    session.press("Alt+P")
    miaohui.wait_in_front()
    session.type("zzreply")
    outcome = miaohui.outcome_of(lambda: session.press("Return"))
    miaohui.kill()
    assert (outcome["outcome"], outcome["reason"]) == ("copied_only", "target_elevated")
    assert chat.read() == ""
