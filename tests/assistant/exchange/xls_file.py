"""Makes the smallest .xls (BIFF8 in an OLE2 file) that holds rows of text, as 客服宝 writes them."""

import struct
from collections.abc import Sequence

SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def xls(rows: Sequence[Sequence[str]], *, shared: bool = False, piece: int = 8000) -> bytes:
    """`shared`: the texts lie together at the beginning, in records of so many bytes."""
    return ole2(_shared_workbook(rows, piece) if shared else _workbook(rows))


def ole2(book: bytes) -> bytes:
    """A file with this stream in it."""
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


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _workbook(rows: Sequence[Sequence[str]]) -> bytes:
    page = b""
    for number, cells in enumerate(rows):
        for column, text in enumerate(cells):
            letters = text.encode("utf-16-le")
            page += record(0x204, struct.pack("<HHHHB", number, column, 0, len(letters) // 2, 1) + letters)
    return book(b"", page)


def _shared_workbook(rows: Sequence[Sequence[str]], piece: int) -> bytes:
    texts = [text for cells in rows for text in cells]
    table = _shared(texts, piece)
    places = ((number, column) for number, cells in enumerate(rows) for column in range(len(cells)))
    page = b"".join(record(0xFD, struct.pack("<HHHI", *place, 0, n)) for n, place in enumerate(places))
    return book(table, page)


def _shared(texts: Sequence[str], piece: int) -> bytes:
    """A text that is cut goes on with how wide its letters are; every second one is written with narrow letters."""
    records, current = [], struct.pack("<II", len(texts), len(texts))
    for number, text in enumerate(texts):
        wide = not text.isascii() or number % 2 == 0
        letters = text.encode("utf-16-le" if wide else "latin-1")
        runs = b"\0\0\0\0" * (number % 3)
        head = struct.pack("<HBH", len(text.encode("utf-16-le")) // 2, 8 | wide, number % 3)
        if len(current) + len(head) > piece:
            records, current = [*records, current], b""
        current += head
        while len(current) + len(letters) > piece:
            room = (piece - len(current)) // 2 * 2
            records, current, letters = [*records, current + letters[:room]], bytes([wide]), letters[room:]
        current += letters + runs
    first, *others = [*records, current]
    return record(0xFC, first) + b"".join(record(0x3C, other) for other in others)


def book(table: bytes, page: bytes) -> bytes:
    begin = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    name = b"Sheet1"
    length = len(begin) + 4 + 8 + len(name) + len(table) + 4
    sheet = record(0x85, struct.pack("<IHBB", length, 0, len(name), 0) + name)
    opened = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    return begin + sheet + table + record(0x0A, b"") + opened + page + record(0x0A, b"")
