"""A lead changes 300 replies at once by keys, looks at them first, and takes it back."""

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from main import Rooms
from tests.journeys.library import bodies, open_library, press_until, wait_in_front
from tests.journeys.program import Miaohui
from tests.make import a_draft

pytestmark = pytest.mark.journey

COUNT = 300


def with_replies(screen: VirtualScreen) -> Miaohui:
    rooms = Rooms(screen.folder / "data")
    rooms.library.add_all([a_draft(f"Parcel {number}", f"{number}: sent by YTO.") for number in range(COUNT)])
    rooms.stores.close()
    return Miaohui(screen).start()


def test_three_hundred_replies_are_replaced_and_changed_back(screen: VirtualScreen) -> None:
    miaohui = with_replies(screen)
    before = bodies(miaohui, "Parcel ")
    open_library(screen, miaohui)
    screen.press("Ctrl+H")
    wait_in_front(screen, "Replace in scripts")
    screen.type("yto")
    screen.press("Tab")
    screen.type("SF")

    assert len(before) == COUNT
    press_until(screen, "Ctrl+Return", lambda: all("SF" in body for body in bodies(miaohui, "Parcel ")), "all changed")
    press_until(screen, "Ctrl+Z", lambda: bodies(miaohui, "Parcel ") == before, "all replies as they were")
