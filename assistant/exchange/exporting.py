"""Writes the library in another tool's format, whole or not at all, and tells what does not come back from it."""

import shutil
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath

from assistant.exchange.beside import beside
from assistant.exchange.format_table import BY_ENDING, FORMATS, WRITABLE, Format, Written
from assistant.exchange.gathering import Progress
from assistant.exchange.parsed import Entry, Loss, NotCarried
from assistant.exchange.pictures import for_export, with_pictures_alone
from assistant.exchange.source import Source, opened
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
    `pictures` has those of the scripts; where the format wants them in a folder beside the file, that comes first.

    Raises `Refused`: "export_nothing", "export_format_needed", "export_folder_exists", "cancelled", or what `beside`
    raises; or `OSError`. Then `path` and all beside it are as they were.
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
    wanted = _held(drafts, chosen)
    found, missing = for_export(wanted, pictures) if chosen.with_pictures or chosen.picture_folder else ({}, [])
    held = _held(drafts, chosen, found)
    written = chosen.write(held, list(order))
    if chosen.with_pictures and found and isinstance(written, bytes):
        written = chosen.with_pictures(written, found)
    with beside(path.parent / chosen.picture_folder, found if chosen.picture_folder else {}) as laid:
        lost = _written(path, chosen, held, written, laid, progress)
    return len(drafts), (*missing, *lost, *_no_place(drafts, wanted, chosen))


def _held(drafts: list[Draft], format: Format, found: Container[str] | None = None) -> list[Draft]:
    """With those of their parts that the format has a place for, and of the pictures those that were found."""
    if not format.picture_folder:
        return drafts
    return [with_pictures_alone(draft, format.most_pictures, found) for draft in drafts]


def _no_place(drafts: list[Draft], wanted: list[Draft], format: Format) -> Iterator[NotCarried]:
    missing: Counter[str] = Counter()
    for draft, kept in zip(drafts, wanted, strict=True):
        missing.update(name for name in FIELDS if name not in format.holds and getattr(draft, name))
        missing["parts"] += draft.parts != kept.parts
    return (NotCarried("", f"{name} × {count}", Loss.FIELD) for name, count in missing.items() if count)


def _written(  # noqa: PLR0913, PLR0917 - what, where and beside what
    path: Path,
    format: Format,
    drafts: list[Draft],
    written: Written,
    laid: Mapping[str, Path],
    progress: Progress,
) -> tuple[NotCarried, ...]:
    unfinished = path.with_name(f".{path.name}.part{format.ending}")
    try:
        _put(unfinished, written)
        source = opened(unfinished)
        lost = _lost(replace(source, paths={**source.paths, **laid}), format, drafts, progress)
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


def _lost(source: Source, format: Format, drafts: list[Draft], progress: Progress) -> tuple[NotCarried, ...]:
    parsed = format.read(source, progress)
    # a picture can have a row of its own
    rows = sorted({*(entry.row for entry in parsed.entries), *(row.row for row in parsed.refused)})
    numbers = {row: number for number, row in enumerate(rows, 1)}
    back = {_number(entry, numbers): entry.draft for entry in parsed.entries}
    told: list[NotCarried] = []
    for number, draft in enumerate(drafts, 1):
        told += _differences(draft, back.get(number), format)
    return tuple(told)


def _number(entry: Entry, numbers: Mapping[int, int]) -> int:
    """The place of a script in what was written; in a folder its file has the number."""
    return int(PurePosixPath(entry.file).stem) if entry.file else numbers[entry.row]


def _differences(draft: Draft, back: Draft | None, format: Format) -> list[NotCarried]:
    found = [
        NotCarried(draft.title, name, Loss.CHANGED)
        for name in FIELDS
        if name in format.holds and (back is None or getattr(back, name) != getattr(draft, name))
    ]
    if format.spreadsheet and draft.body.startswith(FORMULA):
        found.append(NotCarried(draft.title, draft.body[:20], Loss.FORMULA))
    return found
