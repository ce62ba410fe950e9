"""A lead changes 300 replies at once by keys, looks at them first, and takes it back."""

import pytest

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from main import Rooms
from tests.journeys.program import Miaohui
from tests.make import a_draft

pytestmark = pytest.mark.journey

COUNT = 300


def with_replies(screen: VirtualScreen) -> Miaohui:
    rooms = Rooms(screen.folder / "data")
    rooms.library.add_all([a_draft(f"Reply {number}", f"{number}: sent by YTO.") for number in range(COUNT)])
    rooms.stores.close()
    return Miaohui(screen).start()


def open_library(screen: VirtualScreen, miaohui: Miaohui) -> ScreenWindow:
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    left, top, *_ = miaohui.window().area
    screen.click(left + 30, top + 20)  # the name, which opens the menu
    screen.press("Down", "Down", "Return")
    return wait_in_front(screen, "Scripts")


def wait_in_front(screen: VirtualScreen, title: str) -> ScreenWindow:
    return wait_for(lambda: (w := screen.active_window()) and title in w.title and w, f"{title!r} in front", 20)


def bodies(miaohui: Miaohui) -> set[str]:
    """Of our replies, as they lie on the disk."""
    rooms = Rooms(miaohui.folder)
    try:
        return {script.body for script in rooms.library.scripts() if script.title.startswith("Reply ")}
    finally:
        rooms.stores.close()


def test_three_hundred_replies_are_replaced_and_changed_back(screen: VirtualScreen) -> None:
    miaohui = with_replies(screen)
    before = bodies(miaohui)
    open_library(screen, miaohui)
    screen.press("Ctrl+H")
    wait_in_front(screen, "Replace in scripts")
    screen.type("yto")
    screen.press("Tab")
    screen.type("SF")

    def replaced() -> bool:
        screen.press("Ctrl+Return")  # does nothing until the preview is there
        return all("SF" in body for body in bodies(miaohui))

    assert len(before) == COUNT
    wait_for(replaced, "all replies to be changed", 20)

    screen.press("Ctrl+Z")
    wait_for(lambda: bodies(miaohui) == before, "all replies as they were", 20)
