"""Hotkeys on Windows: held, taken by another program, and after the session was locked or the machine has slept."""

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import Chat
from tests.windows.conftest import REPLY_IN_WINDOWS
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows

MOD_ALT, KEY_P = 1, ord("P")
WM_POWERBROADCAST, PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC = 0x218, 4, 18
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK = 0x2B1, 7, 8
AWAY_AND_BACK = {
    "sleep": (WM_POWERBROADCAST, PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC),
    "lock": (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK),
}


@pytest.mark.parametrize("released", [("9", "Alt", "Ctrl"), ("Ctrl", "Alt", "9")])
def test_keys_that_are_held_until_the_outcome_do_no_harm(
    session: WineSession, hand: Hand, chat: Chat, miaohui: Miaohui, released: tuple[str, ...]
) -> None:
    def hold() -> None:
        for key in ("Ctrl", "Alt", "9"):
            session.key_down(key)

    try:
        outcome = miaohui.outcome_of(hold)
        assert outcome["outcome"] == "inserted"
        assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    finally:
        for key in released:
            session.key_up(key)
    wait_for(lambda: hand.keys_down() == [], "all keys to be up")
    session.type("q")
    assert chat.wait_for_text(REPLY_IN_WINDOWS + "q") == REPLY_IN_WINDOWS + "q", "the keys work as ever afterwards"


def test_a_second_press_as_soon_as_the_first_reply_is_there_inserts_as_well(
    session: WineSession, chat: Chat, miaohui: Miaohui
) -> None:
    before = miaohui.status()["outcomes"]
    with session.holding("Ctrl+Alt+9"):
        assert chat.wait_for_text(REPLY_IN_WINDOWS) == REPLY_IN_WINDOWS
    with session.holding("Ctrl+Alt+9"):
        miaohui.outcome_after(before + 1)
    assert chat.wait_for_text(REPLY_IN_WINDOWS * 2) == REPLY_IN_WINDOWS * 2


@pytest.mark.parametrize("how", AWAY_AND_BACK)
def test_after_sleep_and_after_a_lock_the_hotkeys_work_once_a_press(
    session: WineSession, hand: Hand, chat: Chat, miaohui: Miaohui, how: str
) -> None:
    message, away, back = AWAY_AND_BACK[how]
    seen = miaohui.log().count("the user is back")
    for what in (away, back):
        assert hand.post(miaohui.hidden_window, message, what, 0)
    wait_for(lambda: miaohui.log().count("the user is back") > seen, "the user to be back")

    session.press("Alt+Q")
    miaohui.wait_in_front()
    session.type("zzreply")
    assert miaohui.outcome_of(lambda: session.press("Return"))["outcome"] == "inserted"
    assert miaohui.outcome_of_hotkey("Ctrl+Alt+9")["outcome"] == "inserted"
    assert chat.wait_for_text(REPLY_IN_WINDOWS * 2) == REPLY_IN_WINDOWS * 2


def test_a_hotkey_that_another_program_holds_is_reported_and_the_rest_works(
    session: WineSession, hand: Hand, chat: Chat
) -> None:
    hand.hotkey_hold(MOD_ALT, KEY_P)
    miaohui = Miaohui(session, hand, session.folder / "second")
    miaohui.keep(hotkey_palette="Alt+P", hotkey_order="Alt+E")
    hotkeys = miaohui.start().status()["hotkeys"]
    assert (hotkeys["palette"]["active"], hotkeys["palette"]["reason"]) == (False, "hotkey_taken")
    assert hotkeys["order"]["active"]
    chat.focus()
    session.press("Alt+E")
    miaohui.wait_in_front()

    hand.hotkey_release(MOD_ALT, KEY_P)
    miaohui.kill()
    assert miaohui.start().status()["hotkeys"]["palette"]["active"]
    miaohui.kill()
