"""Makes the smallest .xls (BIFF8 in an OLE2 file) that holds rows of text, as 客服宝 writes them."""

import struct
from collections.abc import Sequence

SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def xls(rows: Sequence[Sequence[str]]) -> bytes:
    book = _workbook(rows)
    book += bytes(-len(book) % SECTOR + (SECTOR * 8 if len(book) < SECTOR * 8 else 0))
    count = len(book) // SECTOR
    table = [FAT, END, *range(3, count + 2), END]
    fat = struct.pack(f"<{SECTOR // 4}I", *table, *[FREE] * (SECTOR // 4 - len(table)))
    return _header() + fat + _directory(len(book)) + book


def _header() -> bytes:
    numbers = (1, 1, 0, 4096, END, 0, END, 0)  # one FAT sector, the directory in sector 1, no small or double tables
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    return head + struct.pack("<8I", *numbers) + struct.pack("<109I", 0, *[FREE] * 108)


def _directory(size: int) -> bytes:
    def entry(name: str, kind: int, child: int, start: int, length: int) -> bytes:
        text = name.encode("utf-16-le")
        head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2 if text else 0, kind, 1)
        return head + struct.pack("<III", FREE, FREE, child) + bytes(36) + struct.pack("<IQ", start, length)

    empty = entry("", 0, FREE, 0, 0)
    return entry("Root Entry", 5, 1, END, 0) + entry("Workbook", 2, FREE, 2, size) + empty * 2


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _workbook(rows: Sequence[Sequence[str]]) -> bytes:
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    name = b"Sheet1"
    length = len(begin) + 4 + 8 + len(name) + 4
    sheet = _record(0x85, struct.pack("<IHBB", length, 0, len(name), 0) + name)
    page = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for number, cells in enumerate(rows):
        for column, text in enumerate(cells):
            letters = text.encode("utf-16-le")
            page += _record(0x204, struct.pack("<HHHHB", number, column, 0, len(letters) // 2, 1) + letters)
    return begin + sheet + _record(0x0A, b"") + page + _record(0x0A, b"")
