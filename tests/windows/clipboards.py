"""What lies on the clipboard of Windows when somebody else has copied, and how a test compares it afterwards."""

import base64
from collections.abc import Callable

from assistant.desktop.screen_user import wait_for
from tests.windows.contents import KINDS, Formats, unicode
from tests.windows.foreign import Hand

Seen = list[tuple[str, bytes | None]]  # as any program reads them, those made out of others included


class ForeignClipboard:
    """Copies as another program does."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def put(self, kind: str) -> Seen:
        """Returns what every program now reads there."""
        self._put(KINDS[kind], delayed=False)
        return self.read()

    def put_text(self, text: str) -> None:
        self._put({"CF_UNICODETEXT": unicode(text)}, delayed=False)

    def put_delayed(self, kind: str) -> Seen:
        """The same content, each format made only when it is asked for: nobody has asked yet."""
        seen = self.put(kind)
        self._put(KINDS[kind], delayed=True)
        return seen

    def read(self) -> Seen:
        read = self._hand.clipboard_read()
        return [(name, None if data is None else base64.b64decode(data)) for name, data in read]

    def text(self) -> str | None:
        data = dict(self.read()).get("CF_UNICODETEXT")
        return None if data is None else data.decode("utf-16-le").split("\0")[0]

    def wait_for(self, expected: Seen, seconds: float = 20.0) -> Seen:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        return self._until(self.read, expected, seconds)

    def wait_for_text(self, expected: str, seconds: float = 20.0) -> str | None:
        return self._until(self.text, expected, seconds)

    def _until(self, look: Callable[[], object], expected: object, seconds: float) -> object:
        try:
            wait_for(lambda: look() == expected, "the clipboard", seconds)
        except TimeoutError:
            return look()
        return expected

    def _put(self, formats: Formats, *, delayed: bool) -> None:
        self._hand.clipboard_put({name: base64.b64encode(data).decode() for name, data in formats.items()}, delayed)
