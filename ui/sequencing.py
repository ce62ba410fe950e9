"""A script of several messages as the windows show it: its bar, its keys, and what is said at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assistant.scripts.sending import State
from ui.window.notice import Notice
from ui.window.sequence_bar import SequenceBar
from ui.words import words

if TYPE_CHECKING:
    from assistant.scripts.sending import Sending
    from ui.app import App
    from ui.windows import Windows

say = words("steps")


class Sequencing(QObject):
    """Its hotkey is held only while a sequence is open, and Esc everywhere while all of it is sent. A window that is
    opened halts what would go on by itself: the chat is no longer in front."""

    def __init__(self, app: App, windows: Windows) -> None:
        super().__init__(windows.palette)  # it goes with the windows of one language
        self._app = app
        self._sequence = app.sequence
        self._palette = windows.palette
        self._held = _held(self._sequence.sending)
        self.bar = SequenceBar(self._sequence, lambda: app.settings.text("hotkey.next"))
        windows.floating.put_above_notice(self.bar)
        for opened in (self._palette.opened, self._palette.order_opened):
            opened.connect(self._halt)
        self._sequence.changed.connect(self._hear)

    def leave(self) -> None:
        """Esc: stops a sequence first, and a pinned window stays to say how far it came."""
        if self._sequence.open:
            self._sequence.stop()
        else:
            self._palette.dismiss()

    def _halt(self, _: object) -> None:
        self._sequence.pause()

    def _hear(self) -> None:
        sending = self._sequence.sending
        if _held(sending) != self._held:
            self._held = _held(sending)
            self._app.register_hotkeys()
        if sending.state is State.STOPPED:
            self._palette.close()
            text = say("Stopped: {sent} of {total} messages are in the chat.", sent=sending.sent, total=sending.total)
            self._app.tell(Notice("info", text))


def _held(sending: Sending) -> tuple[bool, bool]:
    """Which hotkeys it wants."""
    return sending.open, sending.together
