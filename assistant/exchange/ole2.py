"""Takes one stream out of an OLE2 file (an old .xls); whatever its tables claim, it never reads more than is there."""

import struct
from collections.abc import Sequence

LAST = 0xFFFFFFFA  # numbers from here on are no sectors
_ENTRY = 128


class BrokenError(ValueError):
    """The file's tables do not fit together."""


def stream(data: bytes, name: str) -> bytes:
    """Raises `BrokenError` or `struct.error`."""
    size, small = 1 << _number(data, 30, "<H"), 1 << _number(data, 32, "<H")
    if size not in (512, 4096) or small != 64:
        raise BrokenError
    sectors = [data[at : at + size] for at in range(size, len(data), size)]
    table = _numbers(b"".join(_sector(sectors, number) for number in _table_sectors(data, sectors)))
    entries = b"".join(_chain(sectors, table, _number(data, 48)))
    found = _entry(entries, name)
    start, length = _number(found, 116), _number(found, 120)
    if length >= _number(data, 56):
        return b"".join(_chain(sectors, table, start))[:length]
    root = b"".join(_chain(sectors, table, _number(entries, 116)))
    pieces = [root[at : at + small] for at in range(0, len(root), small)]
    small_table = _numbers(b"".join(_chain(sectors, table, _number(data, 60))))
    return b"".join(_chain(pieces, small_table, start))[:length]


def _table_sectors(data: bytes, sectors: Sequence[bytes]) -> list[int]:
    """Where the table of sectors lies: the first 109 numbers in the header, more in a chain of their own."""
    numbers = list(struct.unpack_from("<109I", data, 76))
    following, seen = _number(data, 68), 0
    while following < LAST:
        *more, following = _numbers(_sector(sectors, following))
        numbers += more
        seen += 1
        if seen > len(sectors):
            raise BrokenError
    return [number for number in numbers if number < LAST][: len(sectors)]


def _chain(sectors: Sequence[bytes], table: Sequence[int], number: int) -> list[bytes]:
    found: list[bytes] = []
    while number < LAST:
        if number >= len(table) or len(found) > len(sectors):  # longer than the file: it runs in a circle
            raise BrokenError
        found.append(_sector(sectors, number))
        number = table[number]
    return found


def _sector(sectors: Sequence[bytes], number: int) -> bytes:
    if number >= len(sectors):
        raise BrokenError
    return sectors[number]


def _entry(entries: bytes, name: str) -> bytes:
    for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        entry = entries[at : at + _ENTRY]
        length = max(0, _number(entry, 64, "<H") - 2)
        if entry[: min(length, 64)].decode("utf-16-le", "replace").lower() == name.lower():
            return entry
    raise BrokenError


def _number(data: bytes, at: int, kind: str = "<I") -> int:
    return int(struct.unpack_from(kind, data, at)[0])


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])
