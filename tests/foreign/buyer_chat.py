"""A web chat with a buyer in it: his messages above, and below them the field that takes texts and pictures."""

from collections.abc import Sequence
from contextlib import suppress
from html import escape

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign.browser import PICTURE_PAGE, PictureChat
from tests.foreign.program import clipboard_text, primary

HEIGHT = 60  # pixels of each message
MESSAGE = f'<p style="margin:0;height:{HEIGHT}px;font:16px sans-serif">%s</p>'


class BuyerChat(PictureChat):
    """`messages` of one line each."""

    def __init__(self, screen: VirtualScreen, messages: Sequence[str]) -> None:
        self.messages = messages
        said = "".join(MESSAGE % escape(message) for message in messages)
        page = PICTURE_PAGE.replace("height: 96vh", "height: 60vh")  # nothing is scrolled
        self.page = page.replace('<div id="chat"', f'{said}<div id="chat"')
        super().__init__(screen)

    def copy(self, message: int) -> None:
        """Marks one by three clicks and copies it, then goes back to the field, as agents do all day."""
        wait_for(lambda: self._marked(message), "the message to be marked", 20)
        self.screen.press("Ctrl+C")
        wait_for(
            lambda: (clipboard_text(self.screen) or "").strip() == self.messages[message], "the message to be copied"
        )
        x, y, _, height = self._area()
        self.screen.click(x + 100, y + height // 2)

    def _marked(self, message: int) -> bool:
        """On a busy machine three clicks are not always taken for one of three."""
        x, y, _, _ = self._area()
        for _ in range(3):
            self.screen.click(x + 60, y + message * HEIGHT + 10)
        with suppress(TimeoutError):
            wait_for(lambda: self._selected() == self.messages[message], "the message to be marked", 1)
        return self._selected() == self.messages[message]

    def _selected(self) -> str:
        return (primary(self.screen) or "").strip()

    def _area(self) -> tuple[int, int, int, int]:
        return next(w.area for w in self.screen.windows() if w.id == self.window)
