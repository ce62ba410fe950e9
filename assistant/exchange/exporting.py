"""Writes the library in another tool's format, whole or not at all, and tells what does not come back from it."""

import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from assistant.exchange.format_table import BY_ENDING, FORMATS, WRITABLE, Format, Written
from assistant.exchange.gathering import Progress
from assistant.exchange.parsed import Entry, Loss, NotCarried
from assistant.exchange.pictures import for_export
from assistant.exchange.source import opened
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.script import Category, Draft, Script

NO_PICTURES = PictureFolder(None)
FIELDS = ("title", "body", "code", "category", "tags", "questions", "hotkey", "parts")
FORMULA = ("=", "+", "-", "@")


def format_for(path: Path, key: str = "") -> Format:
    """Raises `Refused("export_format_needed")` where neither `key` nor the ending tells."""
    key = key or BY_ENDING.get(path.suffix.lower(), "")
    if key not in WRITABLE:
        raise Refused("export_format_needed", formats=", ".join(WRITABLE))
    return FORMATS[key]


def export(  # noqa: PLR0913, PLR0917 - what, from where, and how
    path: Path,
    scripts: Iterable[Script],
    categories: Sequence[Category],
    key: str = "",
    progress: Progress = lambda _: True,
    pictures: PictureFolder = NO_PICTURES,
) -> tuple[int, tuple[NotCarried, ...]]:
    """How many scripts were written, and what is lost on the way: what was written is read back and compared.
    `pictures` has those of the scripts.

    Raises `Refused`: "export_nothing", "export_format_needed", "export_folder_exists", "cancelled"; or `OSError`. Then
    `path` is as it was.
    """
    chosen = format_for(path, key)
    order = {category.path: place for place, category in enumerate(categories)}
    sorted_scripts = sorted(scripts, key=lambda script: order.get(script.category, -1))
    drafts = [Draft(**{name: getattr(script, name) for name in FIELDS}) for script in sorted_scripts]
    if not drafts:
        raise Refused("export_nothing")
    if path.is_dir():
        raise Refused("export_folder_exists", name=path.name)
    assert chosen.write is not None  # noqa: S101 - it is one of WRITABLE
    written = chosen.write(drafts, list(order))
    missing: list[NotCarried] = []
    if chosen.with_pictures and isinstance(written, bytes):
        found, missing = for_export(drafts, pictures)
        written = chosen.with_pictures(written, found) if found else written
    return len(drafts), (*missing, *_written(path, chosen, drafts, written, progress))


def _written(
    path: Path, format: Format, drafts: list[Draft], written: Written, progress: Progress
) -> tuple[NotCarried, ...]:
    unfinished = path.with_name(f".{path.name}.part{format.ending}")
    try:
        _put(unfinished, written)
        lost = _lost(unfinished, format, drafts, progress)
        if not progress(len(drafts)):
            raise Refused("cancelled")
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            _remove(unfinished)
    return lost


def _put(path: Path, written: Written) -> None:
    if isinstance(written, bytes):
        path.write_bytes(written)
        return
    for name, data in written.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _lost(path: Path, format: Format, drafts: list[Draft], progress: Progress) -> tuple[NotCarried, ...]:
    back = {_number(entry): entry.draft for entry in format.read(opened(path), progress).entries}
    told: list[NotCarried] = []
    missing: Counter[str] = Counter()
    for number, draft in enumerate(drafts, 1):
        told += _differences(draft, back.get(number), format)
        missing.update(name for name in FIELDS if name not in format.holds and getattr(draft, name))
    return (*told, *(NotCarried("", f"{name} × {count}", Loss.FIELD) for name, count in missing.items()))


def _number(entry: Entry) -> int:
    """The place of a script in what was written; in a folder its file has the number."""
    return int(PurePosixPath(entry.file).stem) if entry.file else entry.row


def _differences(draft: Draft, back: Draft | None, format: Format) -> list[NotCarried]:
    found = [
        NotCarried(draft.title, name, Loss.CHANGED)
        for name in FIELDS
        if name in format.holds and (back is None or getattr(back, name) != getattr(draft, name))
    ]
    if format.spreadsheet and draft.body.startswith(FORMULA):
        found.append(NotCarried(draft.title, draft.body[:20], Loss.FORMULA))
    return found
