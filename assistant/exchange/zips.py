"""Opens zip files that somebody else made: bombs and names that lead outside are refused before anything is used."""

import zlib
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from assistant.refusal import Refused

MOST_UNPACKED = 300_000_000
MOST_NAMES = 20_000
CHUNK = 1 << 18


def unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """All files in it by name. Raises `Refused`: "import_damaged", "import_zip_bomb", "import_zip_names"."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            _check(infos, name)
            return _contents(archive, infos, name)
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as trouble:
        raise Refused("import_damaged", name=name) from trouble


def _check(infos: list[ZipInfo], name: str) -> None:
    if len(infos) > MOST_NAMES or sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise Refused("import_zip_bomb", name=name)
    for info in infos:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in info.filename or "\0" in info.orig_filename:
            raise Refused("import_zip_names", name=name)


def _contents(archive: ZipFile, infos: list[ZipInfo], name: str) -> dict[str, bytes]:
    """What is declared need not be true: counted while unpacking."""
    found: dict[str, bytes] = {}
    together = 0
    for info in infos:
        parts = []
        with archive.open(info) as file:
            while part := file.read(CHUNK):
                together += len(part)
                if together > MOST_UNPACKED:
                    raise Refused("import_zip_bomb", name=name)
                parts.append(part)
        if not info.is_dir():
            found[info.filename] = b"".join(parts)
    return found
