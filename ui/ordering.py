"""Joins the Order tab to the program: what it has for buyers goes into the chat, what was copied there comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.orders.form.copied import Copied
from ui.window.notice import Kind, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.outcome import Outcome
    from ui.app import App
    from ui.windows import Windows


class Ordering(QObject):
    """Lives as long as the window."""

    def __init__(self, app: App, windows: Windows) -> None:
        super().__init__(windows.floating)
        self._app, self._palette, self._tab = app, windows.palette, windows.orders
        tab = self._tab
        tab.insert_wanted.connect(self._send)
        tab.picture_wanted.connect(self._send_picture)
        tab.copy_wanted.connect(lambda text: windows.copy_for_chat(text, self._buyers_words(text)))
        self._warning: Notice | None = None
        tab.notice.connect(self._tell)
        tab.settled.connect(self._take_back_warning)
        tab.needs_focus.connect(windows.floating.focus.take)
        tab.dismissed.connect(windows.palette.dismiss)
        tab.clerk_wanted.connect(windows.dialogs.open_clerk)
        self._copied = Copied(app.desktop, app.settings)
        self._palette.order_opened.connect(lambda _press: tab.withdraw_offer())
        self._palette.order_opened.connect(self._copied.listen)
        self._copied.heard.connect(tab.offer)

    def _tell(self, text: str, kind: Kind) -> None:
        notice = Notice(kind, text)
        self._warning = notice if kind == "warning" else None
        self._app.tell(notice)

    def _take_back_warning(self) -> None:
        """It was about the card as it stood in the form then."""
        if self._warning:
            self._app.windows.floating.take_back(self._warning)
            self._warning = None

    def _send(self, text: str, card: str) -> None:
        buyers = self._tab.buyers_words() if card else None
        close = self._palette.close
        self._app.replies.send_text(text, self._palette.press, self._teller(card), cleared=close, buyers=buyers)

    def _buyers_words(self, text: str) -> tuple[str, ...] | None:
        """None for what an aid had to say: that is ours."""
        return self._tab.buyers_words() if text == self._tab.room.page.text() else None

    def _send_picture(self, picture: bytes, card: str) -> None:
        press = self._palette.press
        self._palette.close()
        self._app.replies.send_picture(picture, press, self._teller(card))

    def _teller(self, card: str) -> Callable[[Outcome], None]:
        """A card counts as sent as soon as the buyer can see it; "" is what an aid had to say, and no card."""
        from assistant.insertion.outcome import CopiedOnly, Inserted

        def told(outcome: Outcome) -> None:
            if card and isinstance(outcome, Inserted | CopiedOnly):
                self._tab.inserted(card)

        return told
