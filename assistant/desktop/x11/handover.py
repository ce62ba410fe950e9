"""Leaving the clipboard behind on quit: to the clipboard manager if one runs, else to a small process of our own."""

import logging
from collections.abc import Callable

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.owner import ClipboardOwner

log = logging.getLogger(__name__)
MANAGER_TIME = 2.0  # seconds; a manager that is there begins at once
KEEPER_TIME = 5.0  # a process of Python's has to start


class Handover:
    """On X11 clipboard content dies with the program that owns it. `pump` goes on with events until something is so,
    at most for some seconds; while it does, we serve whoever takes over."""

    def __init__(
        self, connection: Connection, owner: ClipboardOwner, pump: Callable[[Callable[[], bool], float], bool]
    ) -> None:
        self._connection = connection
        self._owner = owner
        self._pump = pump
        self._manager = connection.atom("CLIPBOARD_MANAGER")
        self._answered = False

    def answered(self, selection: int) -> bool:
        """Whether this answer to a question of ours was the manager's: it has saved all it wants."""
        self._answered = self._answered or selection == self._manager
        return selection == self._manager

    def hand_over(self) -> None:
        """Returns when it is safe, or nothing helped."""
        content = self._owner.content
        if not content or self._to_manager():
            return
        from assistant.desktop.x11.keeper_process import start_keeper  # what it stands on would slow every start

        start_keeper(content, self._connection.display.get_display_name())
        if not self._pump(lambda: self._owner.content is None, KEEPER_TIME):
            log.warning("nobody took the clipboard over")

    def _to_manager(self) -> bool:
        """Asks the manager to save our formats and serves it until it has (freedesktop.org, ClipboardManager)."""
        if not self._owner.owner_of(self._manager):
            return False
        window, place = self._connection.window, self._connection.atom("_MIAOHUI_SAVE_TARGETS")
        window.delete_property(place)
        save_targets, stamp = self._connection.atom("SAVE_TARGETS"), self._connection.server_time()
        window.convert_selection(self._manager, save_targets, place, stamp)
        return self._pump(lambda: self._answered or self._owner.content is None, MANAGER_TIME)
