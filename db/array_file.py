"""One file of arrays, written whole or not at all and then only mapped: what is read of it is what is looked at.

magic   16 bytes
length  8 bytes, little-endian: of the header
check   4 bytes, little-endian: CRC-32 of the header
header  JSON {"facts": {…}, "arrays": {name: [dtype, length, offset, CRC-32]}, "size": bytes of the file}
arrays  each at its offset, a multiple of 64, as it lies in memory
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    Arrays = Mapping[str, npt.NDArray[np.generic]]

MAGIC = b"miaohui arrays 1"
PREFIX = struct.Struct("<16sQI")
ALIGNMENT = 64
LONGEST_HEADER = 1 << 20
KINDS = "biufS"  # of the arrays: numbers and strings of bytes, nothing that Python would have to make anew
AT_ONCE = 1 << 20  # bytes


class DamagedFile(Exception):  # noqa: N818 - what it is
    """Not a file of arrays, not a whole one, or not as it was written."""


def write_arrays(path: Path, arrays: Arrays, facts: Mapping[str, Any]) -> None:
    """Makes a new file for its user alone. Raises `OSError`; the file is then incomplete and must be deleted."""
    import numpy as np

    plain = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    header = _header(plain, facts)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(PREFIX.pack(MAGIC, len(header), zlib.crc32(header)) + header)
        for array in plain.values():
            file.write(bytes(-file.tell() % ALIGNMENT))
            file.write(array.data)
        file.flush()
        os.fsync(file.fileno())


class ArrayFile:
    """An open file: `facts` and `arrays` (read-only, and valid as long as anybody holds them)."""

    def __init__(self, path: Path) -> None:
        """Raises `DamagedFile` and `OSError`. Reads everything once (0.1 s for 100,000 scripts): nothing is trusted
        that is not as it was written."""
        self.path = path
        with path.open("rb") as file:
            header, end = _read_header(file.read(PREFIX.size + LONGEST_HEADER))
            size = os.fstat(file.fileno()).st_size
            if header["size"] != size:
                raise DamagedFile("its size")
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self.facts: dict[str, Any] = header["facts"]
            self._places: dict[str, tuple[str, int, int, int]] = header["arrays"]
            self.arrays = {name: self._array(place, end, size) for name, place in self._places.items()}
            for name, (_, _, offset, crc) in self._places.items():
                if _crc(file, offset, self.arrays[name].nbytes) != crc:
                    raise DamagedFile(name)

    def let_go(self, names: Iterable[str]) -> None:
        """What was looked at of these arrays need not stay in memory: whoever needs it again finds it in the file."""
        if sys.platform == "win32":  # which takes back by itself what nobody looks at
            return
        for name in names:
            offset = self._places[name][2]
            start = offset + -offset % mmap.PAGESIZE
            length = offset + self.arrays[name].nbytes - start
            if length > 0:
                self._map.madvise(mmap.MADV_DONTNEED, start, length)

    def _array(self, place: tuple[str, int, int, int], end: int, size: int) -> npt.NDArray[Any]:
        import numpy as np

        kind, length, offset, _ = place
        try:
            dtype = np.dtype(kind)
        except TypeError as unknown:
            raise DamagedFile("a kind of array") from unknown
        if dtype.kind not in KINDS or dtype.itemsize < 1 or length < 0:
            raise DamagedFile("a kind of array")
        if offset < end or offset % ALIGNMENT or offset + length * dtype.itemsize > size:
            raise DamagedFile("the place of an array")
        return np.frombuffer(self._map, dtype, length, offset) if length else np.zeros(0, dtype)


def _header(arrays: Arrays, facts: Mapping[str, Any]) -> bytes:
    """The offsets depend on the header's length, and that on the offsets: so it is filled up to a length that fits."""
    crcs = {name: zlib.crc32(array.data) for name, array in arrays.items()}
    room = 0
    while True:
        offset, places = PREFIX.size + room, {}
        for name, array in arrays.items():
            offset += -offset % ALIGNMENT
            places[name] = [array.dtype.str, len(array), offset, crcs[name]]
            offset += array.nbytes
        header = json.dumps({"facts": facts, "arrays": places, "size": offset}).encode()
        if len(header) <= room:
            return header.ljust(room)
        room = len(header) + ALIGNMENT


def _read_header(beginning: bytes) -> tuple[dict[str, Any], int]:
    """The header, and where it ends."""
    if len(beginning) < PREFIX.size:
        raise DamagedFile("too short")
    magic, length, crc = PREFIX.unpack(beginning[: PREFIX.size])
    header = beginning[PREFIX.size : PREFIX.size + length]
    if magic != MAGIC or len(header) != length or zlib.crc32(header) != crc:
        raise DamagedFile("its header")
    return json.loads(header), PREFIX.size + length


def _crc(file: Any, offset: int, length: int) -> int:
    """Of a piece of the file; read, not mapped, so that it takes no memory of this process."""
    file.seek(offset)
    crc = 0
    while length > 0 and (piece := file.read(min(length, AT_ONCE))):
        crc = zlib.crc32(piece, crc)
        length -= len(piece)
    return crc
