"""Reads the first sheet of an old .xls (BIFF8): the texts and numbers that were saved, nothing is computed.

In Python, because what reads other sheets ends the whole program at some damaged files of this kind.
"""

import struct
from collections.abc import Callable, Iterator

from assistant.exchange.ole2 import BrokenError, stream

BOF, EOF, SHEET, SST, CONTINUE, PASSWORD = 0x809, 0x0A, 0x85, 0xFC, 0x3C, 0x2F
LABEL, RICH_LABEL, SHARED_LABEL, NUMBER, SMALL, SMALLS, FORMULA, TEXT_RESULT = (
    0x204, 0xD6, 0xFD, 0x203, 0x27E, 0xBD, 0x06, 0x207,
)  # fmt: skip
BIFF8 = 0x600

Record = tuple[int, bytes]
Cell = tuple[int, int, str]  # row, column, text


def xls_rows(data: bytes) -> Iterator[list[str]]:
    """Raises `BrokenError`, `struct.error` or `IndexError` for what is no such file, or has a password."""
    book = stream(data, "Workbook")
    front = list(_records(book, 0))
    kinds = {kind for kind, _ in front}
    if not front or _numbers("<H", front[0][1])[0] != BIFF8 or PASSWORD in kinds or SHEET not in kinds:
        raise BrokenError
    place = next(content for kind, content in front if kind == SHEET)
    rows: dict[int, dict[int, str]] = {}
    for row, column, text in _cells(_records(book, _numbers("<I", place)[0]), _shared(front)):
        rows.setdefault(row, {})[column] = text
    for number in range(max(rows, default=-1) + 1):
        cells = rows.get(number, {})
        yield [cells.get(column, "") for column in range(max(cells, default=-1) + 1)]


def _records(book: bytes, at: int) -> Iterator[Record]:
    """From one beginning to its end; what lies inside, such as a chart, is left out."""
    depth = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        depth += (kind == BOF) - (kind == EOF)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _cells(records: Iterator[Record], shared: list[str]) -> Iterator[Cell]:
    waiting = b""  # the formula whose text comes next
    for kind, content in records:
        if kind == SMALLS:
            yield from _smalls(content)
        elif kind == FORMULA and content[12:14] == b"\xff\xff":
            waiting = content
        elif kind == TEXT_RESULT:
            yield _cell(waiting, _Pieces([content]).text())
        elif kind == SHARED_LABEL:
            yield _cell(content, shared[_numbers("<I", content[6:])[0]])
        elif kind in _SINGLE:
            yield _cell(content, _SINGLE[kind](content[6:]))


def _cell(content: bytes, text: str) -> Cell:
    row, column = _numbers("<HH", content)
    return row, column, text


def _smalls(content: bytes) -> Iterator[Cell]:
    row, first = _numbers("<HH", content)
    for place, at in enumerate(range(4, len(content) - 6, 6)):
        yield row, first + place, _small(_numbers("<I", content[at + 2 :])[0])


def _small(number: int) -> str:
    """30 bits of a whole number, or the upper ones of a broken one; perhaps times 100."""
    if number & 2:
        value = float((number >> 2) - (1 << 30 if number >> 31 else 0))
    else:
        value = struct.unpack("<d", struct.pack("<Q", (number & 0xFFFFFFFC) << 32))[0]
    return _shown(value / 100 if number & 1 else value)


def _shown(value: float) -> str:
    return str(int(value)) if value.is_integer() else str(value)


def _shared(front: list[Record]) -> list[str]:
    """The texts that cells name by number; they go on in the records that follow."""
    kinds = [kind for kind, _ in front]
    if SST not in kinds:
        return []
    first = kinds.index(SST)
    end = first + 1
    while end < len(front) and kinds[end] == CONTINUE:
        end += 1
    pieces = _Pieces([front[first][1][8:], *(content for _, content in front[first + 1 : end])])
    count = _numbers("<II", front[first][1])[1]
    found: list[str] = []
    while len(found) < count and pieces.more:
        found.append(pieces.text())
    return found


class _Pieces:
    """Bytes in pieces. A text that goes on in the next piece says there anew how wide its letters are."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces
        self._piece = self._at = 0

    @property
    def more(self) -> bool:
        self._settle()
        return self._piece < len(self._pieces)

    def text(self) -> str:
        count, how = _numbers("<HB", self.take(3))
        runs = _numbers("<H", self.take(2))[0] if how & 8 else 0
        extra = _numbers("<I", self.take(4))[0] if how & 4 else 0
        found = self._letters(count, wide=bool(how & 1))
        self.skip(runs * 4 + extra)
        return found

    def take(self, count: int) -> bytes:
        found = b""
        while len(found) < count and self.more:
            part = self._pieces[self._piece][self._at : self._at + count - len(found)]
            self._at += len(part)
            found += part
        return found

    def skip(self, count: int) -> None:
        while count > 0 and self.more:
            step = min(count, len(self._pieces[self._piece]) - self._at)
            self._at += step
            count -= step

    def _letters(self, count: int, *, wide: bool) -> str:
        found: list[str] = []
        while count > 0 and self._piece < len(self._pieces):
            size = 2 if wide else 1
            rest = self._pieces[self._piece][self._at :][: count * size]
            found.append(rest.decode("utf-16-le" if wide else "latin-1", "surrogatepass"))
            self._at += len(rest)
            count -= max(1, len(rest) // size) if rest else 0
            if count > 0:
                self._piece, self._at = self._piece + 1, 0
                if self._piece < len(self._pieces):
                    wide = bool(_numbers("<B", self._pieces[self._piece])[0] & 1)
                    self._at = 1
        whole = "".join(found).encode("utf-16-le", "surrogatepass")  # a pair may have been cut in two
        return whole.decode("utf-16-le", "replace")

    def _settle(self) -> None:
        while self._piece < len(self._pieces) and self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0


def _numbers(kind: str, content: bytes) -> tuple[int, ...]:
    return struct.unpack_from(kind, content)


def _number(content: bytes) -> str:
    return _shown(struct.unpack_from("<d", content)[0])


_SINGLE: dict[int, Callable[[bytes], str]] = {
    LABEL: lambda content: _Pieces([content]).text(),
    RICH_LABEL: lambda content: _Pieces([content]).text(),
    NUMBER: _number,
    FORMULA: _number,
    SMALL: lambda content: _small(_numbers("<I", content)[0]),
}
