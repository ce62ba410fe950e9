"""Our own complete format, a zip of JSON and pictures; docs/formats.md tells what is in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from assistant.exchange.decoding import decoded
from assistant.exchange.formats.json_file import list_of, parsed, text_of, texts, written
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.pictures import among
from assistant.exchange.source import Source
from assistant.exchange.zips import unpacked
from assistant.refusal import Refused
from assistant.scripts.part_rules import accepted_parts
from assistant.scripts.parts import PLAIN, Parts, Step, StepKind
from assistant.scripts.parts_text import parts_of, plain_parts
from assistant.scripts.script import Draft

NAME, VERSION, CONTENTS, PICTURES = "miaohui-library", 2, "library.json", "pictures"
BEGINNING = (1980, 1, 1, 0, 0, 0)  # the same library makes the same file


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """Raises `Refused`: "import_newer", "import_damaged", or what `unpacked` raises."""
    files = unpacked(source.data(source.only), source.only)
    whole = parsed(decoded(files.get(CONTENTS, b""), source.only), source.only)
    if not isinstance(whole, dict) or whole.get("format") != NAME or not isinstance(whole.get("version"), int):
        raise Refused("import_damaged", name=source.only)
    if whole["version"] > VERSION:
        raise Refused("import_newer", name=source.only)
    gathering = Gathering("miaohui", progress, among(files, PICTURES))
    for row, script in enumerate(list_of(whole, "scripts"), 1):
        _one(gathering, row, script)
    for path in texts(list_of(whole, "categories")):
        gathering.file_under(path.split("/"))
    named = {name for script in list_of(whole, "scripts") for name in _named(script)}
    for name in sorted(files.keys() - named - {f"{PICTURES}/{each}" for each in named} - {CONTENTS}):
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
        parts = accepted_parts(parts_of(value))
        return replace(parts, steps=tuple(_step(gathering, row, step) for step in parts.steps))
    except (ValueError, Refused):
        gathering.lose(place("", row), "parts", Loss.PARTS)
        return PLAIN


def _step(gathering: Gathering, row: int, step: Step) -> Step:
    """A picture that is not in the file may be here already; if it is not, the chat would get nothing: it is listed."""
    if step.kind is not StepKind.PICTURE:
        return step
    return replace(step, content=gathering.picture(place("", row), step.content) or step.content)


def _named(script: Any) -> list[str]:
    """The pictures that a script speaks of."""
    steps = list_of(script.get("parts"), "steps") if isinstance(script, dict) else []
    return [*texts(list_of(script, "pictures")), *(text_of(step, "picture") for step in steps)]


def with_pictures(written: bytes, pictures: Mapping[str, bytes]) -> bytes:
    """What `write` made, and these beside it."""
    file = BytesIO(written)
    with ZipFile(file, "a") as archive:
        for name in sorted(pictures):
            archive.writestr(ZipInfo(f"{PICTURES}/{name}", BEGINNING), pictures[name])
    return file.getvalue()


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
