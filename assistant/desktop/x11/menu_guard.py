"""Keeps the chat's menus closed after a hotkey with Alt: the chat saw Alt go down, and must not see it go up alone."""

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.x11.capture import KeyCapture
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.keyboard import Keyboard


class MenuGuard:
    """Alt or Super that goes up with no key in between opens a menu in many programs (measured: Qt's menu bar then
    takes the keyboard). So from the hotkey's press until its keys are up we hold the whole keyboard.

    Step by step: the server reports one key event and holds back those after it until we have answered (X protocol,
    AllowEvents, SyncKeyboard). What is not for us is played again for whom it is for, in order, with nothing lost.
    """

    def __init__(self, connection: Connection, keyboard: Keyboard, capture: KeyCapture) -> None:
        self._connection = connection
        self._keyboard = keyboard
        self._capture = capture
        self._holds = False

    def hold(self, event: Event, *, begin: bool) -> None:
        """A hotkey was pressed. Its grab would end with its key; ours goes on until Alt is up as well."""
        if begin and not self._capture.active:
            self._connection.root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeSync, event.time)
            self._holds = True
        self._go_on(event)

    def pass_on(self, event: Event, *, ours: bool) -> None:
        """Any other press; `ours` when it is a repeat of a hotkey."""
        if self._still_holds() and not ours:
            self._holds = False
            self._answer(X.ReplayKeyboard, event.time)
        else:
            self._go_on(event)

    def released(self, event: Event, down: frozenset[int], *, ours: bool) -> None:
        """A key went up; `ours` while a hotkey's key is down."""
        if self._still_holds() and not ours and not self._keyboard.held_modifiers(down):
            self._holds = False
            self._connection.display.ungrab_keyboard(X.CurrentTime)
        self._go_on(event)

    def end(self) -> None:
        """The keyboard is let go by somebody else."""
        self._holds = False

    def _still_holds(self) -> bool:
        """A palette that reads keys has a grab of its own in place of ours."""
        self._holds = self._holds and not self._capture.active
        return self._holds

    def _go_on(self, event: Event) -> None:
        self._answer(X.SyncKeyboard if self._still_holds() else X.AsyncKeyboard, event.time)

    def _answer(self, mode: int, time: int) -> None:
        self._connection.display.allow_events(mode, time)
        self._connection.display.flush()
