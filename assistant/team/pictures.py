"""Which pictures go with a release: those that its scripts send and its items show, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.scripts.parts import StepKind
from assistant.scripts.parts_text import read_parts
from assistant.team.content import Kind
from assistant.team.picture_rows import picture_row, travels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from assistant.team.content import Content, Key, Row

MOST_TOGETHER = 40_000_000  # bytes; a release that is fetched whole must stay within `packing.OBJECT_LARGEST`
PICTURE = Kind.PICTURE.value


def pictures_of(content: Content) -> list[str]:
    """Their names, each once, those of scripts first: a reply without its picture says less than an item without."""
    scripts = (row for (kind, _), row in content.items() if kind == Kind.SCRIPT and row["parts"])
    items = (row["picture"] for (kind, _), row in content.items() if kind == Kind.ITEM)
    return list(dict.fromkeys(name for name in (*_sent(scripts), *items) if name))


def with_pictures(content: Content, find: Callable[[str], bytes | None]) -> tuple[dict[Key, Row], list[str]]:
    """The same content with the pictures that belong to it, and the names of those that cannot go with it: `find` does
    not have them, they are no pictures as desktops take them, or all together would be too large."""
    fitting = {key: row for key, row in content.items() if key[0] != PICTURE}
    left_out, size = [], 0
    for name in pictures_of(content):
        row = content.get((PICTURE, name)) or _found(name, find)
        size += len(row["data"]) * 3 // 4 if row else 0
        if row and size <= MOST_TOGETHER:
            fitting[PICTURE, name] = row
        else:
            left_out.append(name)
    return fitting, left_out


def _found(name: str, find: Callable[[str], bytes | None]) -> Row | None:
    content = find(name)
    return picture_row(name, content) if content is not None and travels(name, content) else None


def _sent(scripts: Iterable[Mapping[str, object]]) -> Iterator[str]:
    for row in scripts:
        for step in read_parts(str(row["parts"])).steps:
            if step.kind is StepKind.PICTURE:
                yield step.content
