"""The files in a zip that somebody sent, read where they lie: nothing is unpacked, and nothing is written.

Ours are stored without compression, with a short directory and nothing behind it. Whatever is otherwise is refused
before `zipfile` reads it: a directory of gigabytes, two files of one name of which each reader takes another, a bomb.
"""

import os
import struct
import zlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from assistant.refusal import Refused

MOST_BYTES = 512 << 20
MOST_DIRECTORY = 4 << 20  # bytes; 30,000 files of ours
END = struct.Struct("<4s4H2LH")  # APPNOTE.TXT 4.3.16, without a comment
LONG_END = struct.Struct("<4sLQL")  # 4.3.15: says that the directory is described in another way, which we never need
ENCRYPTED = 0x1
UNREADABLE = (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, struct.error, zlib.error)


class ZipTree:
    """Raises `Refused("team_file_unreadable")` for what is no such file."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("rb")
        except OSError as trouble:
            raise Refused("team_file_unreadable") from trouble
        try:
            _check_end(self._file)
            self._zip = ZipFile(self._file)
            self._found = _files(self._zip)
        except UNREADABLE as trouble:
            self._file.close()
            raise Refused("team_file_unreadable") from trouble
        self._names = defaultdict(list)
        for name in self._found:
            folder, _, last = name.rpartition("/")
            self._names[folder].append(last)

    def names(self, folder: str) -> Iterable[str]:
        return self._names.get(folder, ())

    def read(self, name: str, most: int) -> bytes:
        what = name.rpartition("/")[2][:12]
        if name not in self._found:
            raise Refused("team_missing", what=what)
        try:
            with self._zip.open(name) as file:
                return file.read(most + 1)
        except UNREADABLE as trouble:
            raise Refused("team_damaged", what=what) from trouble

    def close(self) -> None:
        self._zip.close()
        self._file.close()


def _check_end(file: BinaryIO) -> None:
    """The directory's size as the end of the file tells it, where `zipfile` looks for it as well."""
    size = file.seek(0, os.SEEK_END)
    if not END.size <= size <= MOST_BYTES:
        raise BadZipFile
    before = max(0, size - END.size - LONG_END.size)
    file.seek(before)
    last = file.read()
    mark, _, _, _, _, length, start, comment = END.unpack(last[-END.size :])
    if mark != b"PK\5\6" or comment or length > MOST_DIRECTORY or start + length + END.size != size:
        raise BadZipFile
    if last[: -END.size].startswith(b"PK\6\7"):
        raise BadZipFile


def _files(archive: ZipFile) -> frozenset[str]:
    names = [info.filename for info in archive.infolist()]
    if len(set(names)) != len(names):
        raise BadZipFile
    for info in archive.infolist():
        if info.compress_type != ZIP_STORED or info.flag_bits & ENCRYPTED or info.file_size != info.compress_size:
            raise BadZipFile
    return frozenset(names)
