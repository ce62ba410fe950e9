"""What each hotkey does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.insertion.ports import Press
    from ui.app import App

SCRIPT = "script:"


def act_on(app: App, press: Press) -> None:
    """The window opens at once, whatever the worker is busy with; a script that goes out without it waits for its
    shop."""
    windows = app.windows
    if press.hotkey.startswith(SCRIPT):
        if script := app.library.get(press.hotkey.removeprefix(SCRIPT)):
            windows.shops.follow(press, lambda: windows.sending.send_by_hotkey(script, press))
    elif press.hotkey == "next":
        app.sequence.next()
    elif press.hotkey == "stop":
        app.sequence.stop()
    elif press.hotkey == "shop":
        windows.shops.next()
    else:
        windows.palette.open(press)
        windows.shops.follow(press, lambda: None)
