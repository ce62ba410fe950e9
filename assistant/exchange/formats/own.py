"""Our own complete format, a zip of JSON and pictures; docs/formats.md tells what is in it."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from assistant.exchange.decoding import decoded
from assistant.exchange.formats.json_file import list_of, parsed, text_of, texts, written
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.source import Source
from assistant.exchange.zips import unpacked
from assistant.refusal import Refused
from assistant.scripts.part_rules import accepted_parts
from assistant.scripts.parts import PLAIN, Parts
from assistant.scripts.parts_text import parts_of, plain_parts
from assistant.scripts.script import Draft

NAME, VERSION, CONTENTS = "miaohui-library", 2, "library.json"
BEGINNING = (1980, 1, 1, 0, 0, 0)  # the same library makes the same file


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """Raises `Refused`: "import_newer", "import_damaged", or what `unpacked` raises."""
    files = unpacked(source.data(source.only), source.only)
    whole = parsed(decoded(files.get(CONTENTS, b""), source.only), source.only)
    if not isinstance(whole, dict) or whole.get("format") != NAME or not isinstance(whole.get("version"), int):
        raise Refused("import_damaged", name=source.only)
    if whole["version"] > VERSION:
        raise Refused("import_newer", name=source.only)
    gathering = Gathering("miaohui", progress)
    for row, script in enumerate(list_of(whole, "scripts"), 1):
        _one(gathering, row, script)
    for path in texts(list_of(whole, "categories")):
        gathering.file_under(path.split("/"))
    shown = {name for script in list_of(whole, "scripts") for name in texts(list_of(script, "pictures"))}
    for name in files.keys() - shown - {CONTENTS}:
        gathering.lose("", name, Loss.FILE)
    return gathering.parsed()


def _one(gathering: Gathering, row: int, script: Any) -> None:
    gathering.add(
        row,
        text_of(script, "body"),
        title=text_of(script, "title"),
        code=text_of(script, "code"),
        category=text_of(script, "category").split("/"),
        tags=texts(list_of(script, "tags")),
        questions=texts(list_of(script, "questions")),
        hotkey=text_of(script, "hotkey"),
        pictures=texts(list_of(script, "pictures")),
        parts=_parts(gathering, row, script),
    )


def _parts(gathering: Gathering, row: int, script: Any) -> Parts:
    """What is no such thing is left out, and listed."""
    value = script.get("parts", {}) if isinstance(script, dict) else {}
    try:
        return accepted_parts(parts_of(value))
    except (ValueError, Refused):
        gathering.lose(place("", row), "parts", Loss.PARTS)
        return PLAIN


def write(drafts: Iterable[Draft], categories: Sequence[str]) -> bytes:
    scripts = [
        {
            "title": draft.title,
            "body": draft.body,
            "code": draft.code,
            "category": draft.category,
            "tags": list(draft.tags),
            "questions": list(draft.questions),
            "hotkey": draft.hotkey,
            "pictures": [],
            **_filled(draft.parts),
        }
        for draft in drafts
    ]
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            ZipInfo(CONTENTS, BEGINNING),
            written({"format": NAME, "version": VERSION, "categories": list(categories), "scripts": scripts}),
            ZIP_DEFLATED,
        )
    return file.getvalue()


def _filled(parts: Parts) -> dict[str, Any]:
    return {} if parts == PLAIN else {"parts": plain_parts(parts)}
