"""Sends a chosen script on its way: its blanks filled, into the chat or onto the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.outcome import Outcome
    from assistant.insertion.ports import Press
    from assistant.scripts.script import Script
    from ui.app import App
    from ui.windows import Windows


class Sending(QObject):
    """Chosen in the list, by the script's own hotkey, or to be pasted by hand."""

    def __init__(self, app: App, windows: Windows) -> None:
        super().__init__()
        self._app = app
        self._windows = windows

    def send(self, id: str, then_enter: bool) -> None:
        """From the list, into the chat of the press."""
        windows, app = self._windows, self._app
        press, query, message = windows.palette.press, windows.replies.query, app.suggesting.message
        told = self._learner(message, id)

        def cleared() -> None:
            windows.pages.leave()
            windows.palette.close()
            self._remember(query, id)

        def send(filled: Script) -> None:
            app.replies.send(filled, press, then_enter=then_enter, told=told, cleared=cleared)

        if script := app.library.get(id):
            windows.blanks.fill(script, press, send)

    def send_by_hotkey(self, script: Script, press: Press) -> None:
        """By the script's own hotkey: the window opens only if something has to be asked."""
        blanks = self._windows.blanks
        blanks.fill(script, press, lambda filled: self._app.replies.send(filled, press, cleared=blanks.answered))

    def copy(self, id: str) -> None:
        """Onto the clipboard."""

        def copy(filled: Script) -> None:
            self._app.guard.let_pass(filled.body, lambda: copied(filled.body))

        def copied(text: str) -> None:
            windows.pages.leave()
            windows.copy(text)
            self._app.counting.copied(id)

        windows = self._windows
        if script := self._app.library.get(id):
            windows.blanks.fill(script, windows.palette.press, copy)

    def _remember(self, query: str, id: str) -> None:
        """Nobody waits for it, and that it could not be kept is no reason to bother the user."""
        office = self._app.office
        office.finder.chosen(query, id)
        if query.strip():
            self._app.background.run(lambda: office.searches.chosen(query, id))

    def _learner(self, message: str, id: str) -> Callable[[Outcome], None]:
        """Hears whether the reply reached the chat: then it is the answer to that message."""
        from assistant.insertion.outcome import CopiedOnly, Inserted

        def told(outcome: Outcome) -> None:
            if isinstance(outcome, Inserted | CopiedOnly):
                self._app.suggesting.answered(message, id)

        return told
