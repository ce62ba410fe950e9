"""The library's window in a journey: opened by the menu, with what opens from it."""

from collections.abc import Callable
from contextlib import suppress

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from main import Rooms
from tests.journeys.program import Miaohui


def open_library(screen: VirtualScreen, miaohui: Miaohui) -> ScreenWindow:
    screen.press("Alt+Q")
    miaohui.wait_in_front()
    screen.press("F10", "Down", "Down", "Down", "Return")  # below the shops and a new script
    return wait_in_front(screen, "Scripts")


def wait_in_front(screen: VirtualScreen, title: str, seconds: float = 20) -> ScreenWindow:
    return wait_for(lambda: (w := screen.active_window()) and title in w.title and w, f"{title!r} in front", seconds)


def press_until(screen: VirtualScreen, keys: str, done: Callable[[], bool], what: str) -> None:
    """Keys that do nothing before a preview or the report of what was done is there: then once more, and no sooner,
    for one too many would go to the window that comes to the front afterwards."""

    def look() -> bool:
        screen.press(keys)
        with suppress(TimeoutError):
            wait_for(done, what, 5)
        return done()

    wait_for(look, what, 40)


def bodies(miaohui: Miaohui, beginning: str) -> set[str]:
    """Of the replies whose titles begin so, as they lie on the disk."""
    rooms = Rooms(miaohui.folder)
    try:
        return {script.body for script in rooms.library.scripts() if script.title.startswith(beginning)}
    finally:
        rooms.stores.close()
