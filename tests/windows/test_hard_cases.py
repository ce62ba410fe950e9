"""The moments on Windows in which a paste goes wrong: a chat that hangs or closes, a clipboard that is locked."""

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import Chat, RichEdit
from tests.windows.clipboards import ForeignClipboard
from tests.windows.conftest import REPLY_IN_WINDOWS, OpenChat
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows


@pytest.fixture
def hanging(session: WineSession, miaohui: Miaohui, open_chat: OpenChat) -> RichEdit:
    """A chat that stops to answer while the agent chooses a reply for it: Enter inserts."""
    chat = open_chat("rich edit")
    chat.clear()
    chat.focus()
    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zzreply")
    chat.hang()
    return chat


def test_a_chat_that_hangs_is_reported_and_gets_the_reply_once_it_is_back(
    session: WineSession, clipboard: ForeignClipboard, miaohui: Miaohui, hanging: RichEdit
) -> None:
    before = clipboard.put("rich")
    outcomes = miaohui.status()["outcomes"]
    try:
        session.press("Return")
        reported = miaohui.outcome_after(outcomes)
        assert (reported["outcome"], reported["reason"]) == ("copied_only", "not_fetched")
    finally:
        hanging.resume()
    assert miaohui.outcome_after(outcomes + 1)["outcome"] == "inserted"
    assert hanging.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before
    hanging.wait_for_focus()


def test_a_clipboard_that_is_locked_for_a_while_is_waited_for_or_reported(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    before = clipboard.put("rich")
    hand.clipboard_hold()
    try:
        locked = miaohui.outcome_of(lambda: session.press("Ctrl+Alt+9"))
    finally:
        hand.clipboard_release()
    assert (locked["outcome"], locked["reason"]) == ("not_inserted", "clipboard_refused")
    assert clipboard.read() == before
    assert chat.read() == ""
    assert miaohui.outcome_of(lambda: session.press("Ctrl+Alt+9"))["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    assert clipboard.wait_for(before) == before


def test_what_the_user_copies_before_the_fetch_stays_and_is_reported(
    session: WineSession, clipboard: ForeignClipboard, miaohui: Miaohui, hanging: RichEdit
) -> None:
    clipboard.put("text")
    outcomes = miaohui.status()["outcomes"]
    try:
        session.press("Return")
        wait_for(lambda: clipboard.text() == REPLY_IN_WINDOWS, "the reply on the clipboard")
        newer = clipboard.put("rich")
        reported = miaohui.outcome_after(outcomes)
        assert (reported["outcome"], reported["reason"]) == ("not_inserted", "clipboard_taken")
    finally:
        hanging.resume()
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
    session: WineSession, hand: Hand, clipboard: ForeignClipboard, miaohui: Miaohui, hanging: RichEdit
) -> None:
    """learn.microsoft.com, Clipboard Formats: the names that the history and the cloud clipboard look for."""
    try:
        session.press("Return")
        wait_for(lambda: clipboard.text() == REPLY_IN_WINDOWS, "the reply on the clipboard")
        offered = dict(clipboard.read())
    finally:
        hanging.resume()
    assert "ExcludeClipboardContentFromMonitorProcessing" in offered
    assert offered["CanIncludeInClipboardHistory"] == offered["CanUploadToCloudClipboard"] == bytes(4)
    assert hanging.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
