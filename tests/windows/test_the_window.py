"""The floating window on Windows: when it takes the keyboard and when not, above others or not."""

from contextlib import suppress

import pytest

from assistant.desktop.screen_user import wait_for
from tests.windows.chats import CLICKS, Chat
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

pytestmark = pytest.mark.windows

TOPMOST, NO_ACTIVATE = 0x0000_0008, 0x0800_0000  # extended styles of a window


@pytest.fixture
def beside(miaohui: Miaohui, chat: Chat) -> Miaohui:
    """Open beside the chat, which has the focus."""
    miaohui.show_beside(chat)
    wait_for(lambda: styled(miaohui, NO_ACTIVATE), "the window to rest")
    return miaohui


def styled(miaohui: Miaohui, style: int) -> bool:
    return bool(miaohui.window["style"] & style)


def click_search_box(session: WineSession, miaohui: Miaohui) -> None:
    """Once more when Wine 8 has just given the keyboard to its desktop: the window that lost it had been told late."""
    x, y, width, _ = miaohui.window["area"]
    for seconds in CLICKS:
        session.click(x + width // 2, y + 65)
        with suppress(TimeoutError):
            miaohui.wait_in_front(seconds)
            return
    miaohui.wait_in_front()


def test_a_click_into_the_search_box_takes_the_keyboard_and_one_into_the_chat_gives_it_back(
    session: WineSession, chat: Chat, beside: Miaohui
) -> None:
    window = beside.window["handle"]
    click_search_box(session, beside)
    assert not styled(beside, NO_ACTIVATE)
    session.type("zzreply")
    chat.focus()
    wait_for(lambda: styled(beside, NO_ACTIVATE), "the window to rest")
    assert beside.window["handle"] == window, "it was never taken down and put up again"
    assert chat.click_and_type("typed here") == "typed here"


def test_the_pin_keeps_the_window_above_others_or_not(session: WineSession, chat: Chat, beside: Miaohui) -> None:
    assert styled(beside, TOPMOST)
    x, y, width, _ = beside.window["area"]
    pin = (x + width - 82, y + 20)
    session.click(*pin)
    wait_for(lambda: not styled(beside, TOPMOST), "the window not above")
    session.click(*pin)
    wait_for(lambda: styled(beside, TOPMOST), "the window above")
    assert chat.has_focus


def test_the_menu_opens_over_a_resting_window_and_a_click_into_the_chat_closes_it(
    session: WineSession, chat: Chat, beside: Miaohui
) -> None:
    window = beside.window["handle"]
    x, y = beside.window["area"][:2]
    session.click(x + 60, y + 22)
    wait_for(lambda: beside.window["handle"] != window, "the menu")
    chat.click()
    wait_for(lambda: beside.window["handle"] == window, "the menu to be gone")
    assert chat.click_and_type("typed here") == "typed here"
