"""What lies on the clipboard of Windows when somebody else has copied, and how a test compares it afterwards."""

import base64
import struct
import zlib
from collections.abc import Callable

from assistant.desktop.screen_user import wait_for
from tests.windows.foreign import Hand

Formats = dict[str, bytes]  # as a program puts them there, the best one first
Seen = list[tuple[str, bytes | None]]  # as any program reads them, those made out of others included

TEXT = "原来的剪贴板内容 with tabs\tand\r\nnew lines 😀\r\n"
HTML = "<html><body><!--StartFragment--><b>粗体</b> &amp; 文本<!--EndFragment--></body></html>"


def unicode(text: str) -> bytes:
    return text.encode("utf-16-le") + b"\0\0"


def html() -> bytes:
    """CF_HTML: byte offsets in a header of fixed length (learn.microsoft.com, HTML Clipboard Format)."""
    header = "Version:0.9\r\nStartHTML:{:010}\r\nEndHTML:{:010}\r\nStartFragment:{:010}\r\nEndFragment:{:010}\r\n"
    body, begins = HTML.encode(), len(header.format(0, 0, 0, 0))
    begin, end = body.index(b"<!--StartFragment-->") + 20, body.index(b"<!--EndFragment-->")
    return header.format(begins, begins + len(body), begins + begin, begins + end).encode() + body


def picture(width: int = 61, height: int = 47) -> bytes:
    """A device-independent bitmap: BITMAPINFOHEADER, then 32-bit pixels from the lowest row up."""
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 32, 0, width * height * 4, 2835, 2835, 0, 0)
    pixels = (struct.pack("<I", zlib.crc32(struct.pack("<I", number)) & 0xFFFFFF) for number in range(width * height))
    return header + b"".join(pixels)


def files(*paths: str) -> bytes:
    """DROPFILES: where the names begin, no point, wide characters; then the names, ended by an empty one."""
    return struct.pack("<IiiII", 20, 0, 0, 0, 1) + "".join(f"{path}\0" for path in paths).encode("utf-16-le") + b"\0\0"


KINDS: dict[str, Formats] = {
    "text": {"CF_UNICODETEXT": unicode(TEXT)},
    "rich": {"HTML Format": html(), "Rich Text Format": rb"{\rtf1 \b bold}", "CF_UNICODETEXT": unicode("粗体 & 文本")},
    "picture": {"CF_DIB": picture(), "PNG": b"\x89PNG\r\n\x1a\n no real one \0\0 tail"},
    "files": {
        "CF_HDROP": files(r"C:\订单 图片\尺码表.png", r"C:\a.txt"),
        "Preferred DropEffect": struct.pack("<I", 5),
    },
    "custom": {"Some Program Native": bytes(range(256)) * 4 + b"\0\0tail", "Another 格式": b"\1"},
    "empty": {},
}  # fmt: skip


class ForeignClipboard:
    """Copies as another program does."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def put(self, kind: str) -> Seen:
        """Returns what every program now reads there."""
        self._put(KINDS[kind], delayed=False)
        return self.read()

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

    def wait_for(self, expected: Seen, seconds: float = 5.0) -> Seen:
        """Reads until it is as expected or the limit is over; returns what was read last."""
        return self._until(self.read, expected, seconds)

    def wait_for_text(self, expected: str, seconds: float = 5.0) -> str | None:
        return self._until(self.text, expected, seconds)

    def _until(self, look: Callable[[], object], expected: object, seconds: float) -> object:
        try:
            wait_for(lambda: look() == expected, "the clipboard", seconds)
        except TimeoutError:
            return look()
        return expected

    def _put(self, formats: Formats, *, delayed: bool) -> None:
        self._hand.clipboard_put({name: base64.b64encode(data).decode() for name, data in formats.items()}, delayed)
