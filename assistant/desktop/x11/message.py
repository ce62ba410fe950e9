"""Reads the customer's message when a hotkey is pressed: what is selected, or was just copied, in the window in front.

Nothing is watched: the X server is asked who owns the selection only at the press. What another program selected, or
what was selected long ago, is not the message that is to be answered now.
"""

import logging
from collections.abc import Callable

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.jobs import now
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.opening import property_of
from assistant.insertion.ports import Press

log = logging.getLogger(__name__)

BUDGET = 0.25  # seconds for all answers; a program that is stuck gets no more
FRESH = 120_000  # milliseconds since the text was selected or copied
LONGEST = 4096  # bytes; a longer text is no message
CLOCK = 1 << 32  # the server's milliseconds begin again there


class MessageReader:
    """Asks the owner of the selection, then that of the clipboard: how old the text is, and for the text. Only owners
    are asked that belong to the window in front. `deadline`: when to call `tick`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._window = connection.root.create_window(-10, -10, 1, 1, 0, X.CopyFromParent)
        self._place = connection.atom("_MIAOHUI_MESSAGE")
        self._when, self._text = connection.atom("TIMESTAMP"), connection.atom("UTF8_STRING")
        self._primary, self._clipboard = connection.atom("PRIMARY"), connection.atom("CLIPBOARD")
        self._told: Callable[[str], None] | None = None
        self._selections: list[int] = []
        self._target = self._stamp = 0
        self.deadline: float | None = None

    def ask(self, press: Press, told: Callable[[str], None]) -> None:
        """`told` hears the message once, "" when there is none. Another question takes the place of this one."""
        self._finish("")
        self._told, self.deadline = told, now() + BUDGET
        self._stamp = press.stamp or self._connection.server_time()
        chat = press.target.window if press.target else 0
        self._selections = [it for it in (self._primary, self._clipboard) if chat and self._owned_by(it, chat)]
        self._next()

    def answered(self, event: Event) -> bool:
        """A SelectionNotify; False when it is not for us."""
        if event.requestor.id != self._window.id:
            return False
        if self._told and event.selection == self._asked and event.target == self._target:
            self._take(refused=event.property == X.NONE)
        return True

    def tick(self) -> None:
        if self.deadline is not None and now() >= self.deadline:
            log.debug("the owner of the selection did not answer in time")
            self._finish("")

    @property
    def _asked(self) -> int:
        return self._selections[0] if self._selections else X.NONE

    def _owned_by(self, selection: int, window: int) -> bool:
        owner = self._connection.display.get_selection_owner(selection)
        number = owner if isinstance(owner, int) else int(owner.id)
        return number != X.NONE and self._connection.client(number) == self._connection.client(window)

    def _next(self) -> None:
        if self._selections:
            self._convert(self._when)
        else:
            self._finish("")

    def _convert(self, target: int) -> None:
        self._target = target
        self._window.delete_property(self._place)
        self._window.convert_selection(self._asked, target, self._place, self._stamp)

    def _take(self, *, refused: bool) -> None:
        if self._target == self._text and not refused:
            self._finish(self._read_text())
            return
        if self._target == self._when and (self._asked == self._primary if refused else self._is_fresh()):
            self._convert(self._text)  # one who does not tell when (few) is believed about a selection, which is seen
            return
        self._selections.pop(0)
        self._next()

    def _is_fresh(self) -> bool:
        found = property_of(self._window, self._place)
        if found is None or found.format != 32 or not len(found.value):
            return False
        return (self._stamp - int(found.value[0])) % CLOCK <= FRESH

    def _read_text(self) -> str:
        found = self._window.get_property(self._place, X.AnyPropertyType, 0, LONGEST // 4)
        self._window.delete_property(self._place)
        if found is None or found.property_type != self._text or found.bytes_after:
            return ""
        return bytes(found.value).decode("utf-8", "replace").strip()

    def _finish(self, text: str) -> None:
        told, self._told, self.deadline = self._told, None, None
        self._selections = []
        if told:
            told(text)
