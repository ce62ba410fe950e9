"""The pinned window stands above the chat, and below the dialog that the user is working in."""

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.journeys.program import Miaohui, is_ours

pytestmark = pytest.mark.journey


def test_a_dialog_is_not_covered_by_the_pinned_window(screen: VirtualScreen, chat: Mousepad, miaohui: Miaohui) -> None:
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    floating = screen.active_window().id
    screen.press("Ctrl+comma")
    settings = wait_for(lambda: [w.id for w in screen.windows() if is_ours(w) and w.id != floating], "the settings")[0]
    wait_for(lambda: above(screen, settings, floating), "the settings above our own window")
    chat.focus()
    wait_for(lambda: above(screen, floating, chat.window), "our window above the chat")


def above(screen: VirtualScreen, upper: int, lower: int) -> bool:
    stacked = screen._root_property("_NET_CLIENT_LIST_STACKING")  # bottom to top
    return stacked.index(upper) > stacked.index(lower)
