"""What people copy on Windows: text, formatted text, pictures, files, and what only one program understands."""

import struct
import zlib

Formats = dict[str, bytes]  # as a program puts them there, the best one first

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
