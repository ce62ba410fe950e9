"""Tells by its contents, never by its name alone, which tool a file comes from."""

import zipfile
from io import BytesIO
from pathlib import PurePosixPath

from assistant.exchange.format_table import FORMATS, Format
from assistant.exchange.formats import autokey, bot, espanso, own, quicktext, table
from assistant.exchange.sheets import CSV_ENDINGS, OLE2, SHEET_ENDINGS, ZIP
from assistant.exchange.source import Source
from assistant.refusal import Refused

ENCRYPTED = b"!kfb"
TEXT_FORMATS = {".json": "beeftext", ".yml": "espanso", ".yaml": "espanso", ".textexpander": "textexpander",
                ".plist": "textexpander"}  # fmt: skip


def recognised(source: Source) -> Format:
    """Raises `Refused`: "import_encrypted" with the way out, or "import_unknown"."""
    return FORMATS[_folder(source) if source.folder else _file(source)]


def _file(source: Source) -> str:
    data, ending = source.data(source.only), PurePosixPath(source.only).suffix.lower()
    if data.startswith(ENCRYPTED) or ending == ".xpkg":
        raise Refused("import_encrypted", name=source.only)
    if data.startswith(ZIP):
        return _zip(data, source.only)
    if data.startswith(OLE2):
        return "table"
    if data.startswith(b"bplist") or b"<plist" in data[:1000]:
        return "textexpander"
    if ending in TEXT_FORMATS:
        return TEXT_FORMATS[ending]
    if ending in CSV_ENDINGS:
        return "bot" if bot.is_bot(source.text(source.only)[:100]) else _csv(source)
    if ending in SHEET_ENDINGS:
        raise Refused("import_damaged", name=source.only)
    raise Refused("import_unknown", name=source.only)


def _csv(source: Source) -> str:
    found = table.look(source)
    if found.rows[0] == table.QIANNIU:
        return "qianniu"
    if found.mapping.headed or "code" not in found.mapping.places:
        return "table-csv"
    return "beeftext-csv" if table.is_beeftext(found) else "textexpander-csv"


def _zip(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as trouble:
        raise Refused("import_damaged", name=name) from trouble
    if own.CONTENTS in names:
        return "miaohui"
    if "[Content_Types].xml" in names:
        return "table"
    raise Refused("import_unknown", name=name)


def _folder(source: Source) -> str:
    names = {PurePosixPath(name).name for name in source.paths}
    if quicktext.INDEX in source.paths:
        return "quicktext"
    if source.named(*espanso.ENDINGS):
        return "espanso"
    if any(bot.is_bot(source.text(name)[:100]) for name in source.named(".csv")[:20]):
        return "bot"
    if names & set(autokey.FOLDER_FILES) or any(_described(source, name) for name in source.named(".txt")):
        return "autokey"
    raise Refused("import_unknown", name=source.name)


def _described(source: Source, name: str) -> bool:
    path = PurePosixPath(name)
    return any(str(path.with_name(f"{dot}{path.stem}.json")) in source.paths for dot in ("", "."))
